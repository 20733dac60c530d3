import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { connectionOf, type Transaction } from "@/lib/db/client";
import { columnOf } from "@/lib/db/store/tables/columns";
import type { Cell, Table } from "@/lib/db/store/tables/tables";

/**
 * Many new rows by COPY, in the transaction that writes them: for PostgreSQL the cheapest way in, since nothing is parsed, planned or
 * compared. Constraints and triggers hold as for any other insert.
 * Decides how a cell is written; knows no table.
 */

const connections = new WeakMap<Transaction, Promise<Client | null>>();

/** Adds rows that are not there yet; false, and nothing is done, where the transaction's connection cannot be told. */
export async function copyRows<Row extends object>(
  tx: Transaction,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<boolean> {
  const known = connections.get(tx) ?? connectionOf(tx);
  connections.set(tx, known);
  const client = await known;
  if (client === null) return false;
  const fields = Object.keys(table.columns) as (keyof Row & string)[];
  const stream = client.query(
    copyFrom(`COPY "${table.name}" (${fields.map(columnOf).join(", ")}) FROM STDIN`),
  );
  const ended = once(stream, "finish");
  // Waited for below; when writing fails first, its end is nobody's news.
  ended.catch(() => {});
  const columns = fields.map((field) => [field, writerOf(table.columns[field])] as const);
  for (const lines of linesOf(rows, columns))
    if (!stream.write(lines)) await Promise.race([once(stream, "drain"), ended]);
  stream.end();
  await ended;
  return true;
}

/** Sent together: a row at a time would be a message each. */
const BATCH_CHARACTERS = 128 * 1024;

type Writer = (cell: Cell) => string;

function* linesOf<Row extends object>(
  rows: readonly Row[],
  columns: readonly (readonly [keyof Row & string, Writer])[],
): Generator<string> {
  let batch = "";
  for (const row of rows) {
    const cells = columns.map(([field, write]) => {
      const cell = row[field] as Cell | undefined;
      return cell === null || cell === undefined ? NOTHING : write(cell);
    });
    batch += `${cells.join("\t")}\n`;
    if (batch.length < BATCH_CHARACTERS) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}

/** How COPY writes what is not there. */
const NOTHING = "\\N";

function writerOf(type: string): Writer {
  if (type === "jsonb") return (cell) => escaped(JSON.stringify(cell));
  if (type.endsWith("[]")) return (cell) => escaped(`{${(cell as readonly string[]).map(inList).join(",")}}`);
  return (cell) => escaped(String(cell));
}

function inList(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
