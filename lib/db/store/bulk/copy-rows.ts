import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { connectionOf, type Transaction } from "@/lib/db/client";
import { columnOf } from "@/lib/db/store/tables/columns";
import type { Table } from "@/lib/db/store/tables/tables";
import { keptIn } from "@/lib/domain/text/maps";
import { linesOf } from "./copy-lines";

/**
 * Many new rows by COPY, in the transaction that writes them: for PostgreSQL the cheapest way in, since nothing is parsed, planned or
 * compared. Constraints and triggers hold as for any other insert.
 * Decides over which connection they go, and when to wait; knows no table.
 */

const connections = new WeakMap<Transaction, Promise<Client | null>>();

/** Adds rows that are not there yet; false, and nothing is done, where the transaction's connection cannot be told. */
export async function copyRows<Row extends object>(
  tx: Transaction,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<boolean> {
  const client = await clientOf(tx);
  if (client === null) return false;
  await copyInto(client, table, linesOf(table, rows));
  return true;
}

/** The same for rows that are lines already (see copy-lines.ts), once it is known that they can be copied. */
export async function copyLines(tx: Transaction, table: Table, lines: readonly Uint8Array[]): Promise<void> {
  const client = await clientOf(tx);
  if (client === null) throw new Error("The transaction's connection cannot be told.");
  if (lines.length > 0) await copyInto(client, table, lines);
}

/** Whether rows can be copied in this transaction. */
export async function canCopy(tx: Transaction): Promise<boolean> {
  return (await clientOf(tx)) !== null;
}

function clientOf(tx: Transaction): Promise<Client | null> {
  return keptIn(connections, tx, connectionOf);
}

async function copyInto(
  client: Client,
  { name, columns }: Pick<Table, "name" | "columns">,
  lines: Iterable<string | Uint8Array>,
): Promise<void> {
  const stream = client.query(
    copyFrom(`COPY "${name}" (${Object.keys(columns).map(columnOf).join(", ")}) FROM STDIN`),
  );
  const ended = once(stream, "finish");
  // Waited for below; when writing fails first, its end is nobody's news.
  ended.catch(() => {});
  for (const some of lines) if (!stream.write(some)) await Promise.race([once(stream, "drain"), ended]);
  stream.end();
  await ended;
}
