import { linesOf } from "@/lib/db/store/bulk/copy-lines";
import type { Table } from "@/lib/db/store/tables/tables";
import { type DealRow, deals as dealTable } from "@/lib/db/store/tables/tables";
import { keptIn } from "@/lib/domain/text/maps";
import { type Context, keptContext, type News } from "../store/named";
import type { KeptDeal } from "./deal-rows";
import { hangingTables } from "./deal-tables";
import { dealRows } from "./derive-deal";

/**
 * New deals → the lines of every row that is stored for them, as COPY reads them.
 * Opens no database: this is what a thread does (see derive-thread.mjs), and what it is sent and gives is here.
 */

/**
 * `made`: ids of deals that are there already with their own row alone, because others point at them.
 * `news`: what these deals name, but for what chunks before them named.
 */
export type DealChunk = { deals: readonly KeptDeal[]; made: ReadonlySet<string>; news: readonly News[] };

export type DealLines = {
  /** The own rows of deals that were made. */
  made: DealRow[];
  /** By the name of the table. */
  tables: Map<string, Uint8Array[]>;
};

/** So few that their rows are gone before memory is tidied: rows that stay are moved, more than once. */
const AT_A_TIME = 25;

/** For one chunk after the other: what they name is kept. */
export function dealDeriver(): (chunk: DealChunk) => DealLines {
  const { known, learn } = keptContext();
  return ({ deals, made, news }) => {
    for (const one of news) learn(one);
    return dealLines(deals, made, known);
  };
}

function dealLines(deals: readonly KeptDeal[], made: ReadonlySet<string>, context: Context): DealLines {
  const lines: DealLines = { made: [], tables: new Map() };
  const isMade = ({ id }: DealRow) => made.has(String(id));
  for (let at = 0; at < deals.length; at += AT_A_TIME) {
    const rows = deals.slice(at, at + AT_A_TIME).map((deal) => dealRows(deal, context));
    const own = rows.map((row) => row.deal);
    lines.made.push(...own.filter(isMade));
    addLines(
      lines,
      dealTable,
      own.filter((row) => !isMade(row)),
    );
    for (const one of hangingTables(rows)) addLines(lines, one.table, one.rows);
  }
  return lines;
}

const encoder = new TextEncoder();

/** As bytes, which can be given away; text would be copied. */
function addLines<Row extends object>({ tables }: DealLines, table: Table<Row>, rows: readonly Row[]): void {
  const bytes = keptIn(tables, table.name, (): Uint8Array[] => []);
  for (const lines of linesOf(table, rows)) bytes.push(encoder.encode(lines));
}
