import * as derived from "@/lib/db/store/tables/derived-tables";
import type { Cell, Table } from "@/lib/db/store/tables/tables";
import * as table from "@/lib/db/store/tables/tables";
import type { DealRows } from "./deal-rows";

/** Which rows of deals go into which table. Decides the order: nothing names what comes later. */

type Row = Record<string, Cell>;

/** `parent`: the column of what the rows hang on. */
export type DealTable = { table: Table; parent: "dealId" | "termId"; rows: readonly Row[] };

/** What hangs on deals; their own rows come before. */
export function hangingTables(rows: readonly DealRows[]): DealTable[] {
  return [
    below(
      "dealId",
      table.dealParties,
      rows.flatMap((row) => row.parties),
    ),
    below(
      "dealId",
      table.amendments,
      rows.flatMap((row) => row.amendments),
    ),
    below(
      "dealId",
      table.terms,
      rows.flatMap((row) => row.terms),
    ),
    below(
      "termId",
      table.claims,
      rows.flatMap((row) => row.claims),
    ),
    below(
      "termId",
      table.standings,
      rows.flatMap((row) => row.standings),
    ),
    below(
      "termId",
      derived.obligations,
      rows.flatMap((row) => row.obligations),
    ),
    below(
      "dealId",
      derived.milestones,
      rows.flatMap((row) => row.milestones),
    ),
  ];
}

function below<R extends object>(
  parent: DealTable["parent"] & keyof R,
  into: Table<R>,
  rows: readonly R[],
): DealTable {
  return { table: into, parent, rows } as unknown as DealTable;
}
