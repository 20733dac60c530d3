import { linesOf } from "@/lib/db/store/bulk/copy-lines";
import type { Table } from "@/lib/db/store/tables/tables";
import { type DealRow, deals as dealTable } from "@/lib/db/store/tables/tables";
import type { Context } from "../store/named";
import type { KeptDeal } from "./deal-rows";
import { hangingTables } from "./deal-tables";
import { dealRows } from "./derive-deal";

/**
 * New deals → the lines of every row that is stored for them, as COPY reads them.
 * Opens no database: this is what a thread does (see derive-thread.mjs), and what it is sent and gives is here.
 */

/** `made`: ids of deals that are there already with their own row alone, because others point at them. */
export type DealChunk = { deals: readonly KeptDeal[]; made: ReadonlySet<string>; context: Context };

export type DealLines = {
  /** The own rows of deals that were made. */
  made: DealRow[];
  /** By the name of the table. */
  tables: Map<string, Uint8Array[]>;
};

export function dealLines({ deals, made, context }: DealChunk): DealLines {
  const rows = deals.map((deal) => dealRows(deal, context));
  const own = rows.map((row) => row.deal);
  const isMade = ({ id }: DealRow) => made.has(String(id));
  const tables = new Map([
    [
      dealTable.name,
      bytesOf(
        dealTable,
        own.filter((row) => !isMade(row)),
      ),
    ],
    ...hangingTables(rows).map((one) => [one.table.name, bytesOf(one.table, one.rows)] as const),
  ]);
  return { made: own.filter(isMade), tables };
}

/** Bytes can be given away; text would be copied. */
function bytesOf<Row extends object>(table: Table<Row>, rows: readonly Row[]): Uint8Array[] {
  const encoder = new TextEncoder();
  return Array.from(linesOf(table, rows), (lines) => encoder.encode(lines));
}
