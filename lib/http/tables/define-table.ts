/** Columns of a table, each with its head and its cell, as the lines of a file. */
import type { Clocks } from "@/lib/domain/dates/clocks";
import { inThisLanguage } from "@/lib/language/current";
import { type FileCell, textCell } from "./cells";

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

/** The column by which one comes from a line back to the record; null: the line leads nowhere. */
export function permalinkTo<Row>(hrefOf: (row: Row) => string | null): Column<Row> {
  return {
    head: "Permalink",
    cell: (row, { origin }) => {
      const href = hrefOf(row);
      return textCell(href && `${origin}${inThisLanguage(href)}`);
    },
  };
}

/** Columns of a part of a row, as columns of the row. */
export function columnsOf<Part, Row>(
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part,
): Column<Row>[] {
  return columns.map(({ head, cell }) => ({ head, cell: (row, frame) => cell(partOf(row), frame) }));
}
