/** Columns of a table, each with its head and its cell, as the lines of a file. */
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { FileCell } from "../compare-table";

/** What makes an address absolute. */
export type Place = { origin: string };
/** With the clocks of the view, for columns that say them. */
export type ClockedPlace = Place & { clocks: Clocks };

export type Column<Row, Frame = Place> = { head: string; cell: (row: Row, frame: Frame) => FileCell };
export type Table<Row, Frame = Place> = {
  header: readonly string[];
  cells: (row: Row, frame: Frame) => FileCell[];
};

export function defineTable<Row, Frame = Place>(columns: readonly Column<Row, Frame>[]): Table<Row, Frame> {
  return {
    header: columns.map(({ head }) => head),
    cells: (row, frame) => columns.map(({ cell }) => cell(row, frame)),
  };
}

/** Columns of a part of a row, as columns of the row. */
export function columnsOf<Part, Row>(
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part,
): Column<Row>[] {
  return columns.map(({ head, cell }) => ({ head, cell: (row, frame) => cell(partOf(row), frame) }));
}
