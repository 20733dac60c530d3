/** Columns of a table, each with its head and its cell, as the lines of a file. */
import type { FileCell } from "../compare-table";

export type Column<Row> = { head: string; cell: (row: Row, origin: string) => FileCell };

export type Table<Row> = { header: readonly string[]; cells: (row: Row, origin: string) => FileCell[] };

export function defineTable<Row>(columns: readonly Column<Row>[]): Table<Row> {
  return {
    header: columns.map(({ head }) => head),
    cells: (row, origin) => columns.map(({ cell }) => cell(row, origin)),
  };
}
