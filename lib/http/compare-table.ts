/**
 * A comparison as lines of a table: one for each term of each cell, and one for each cell without any.
 * Decides the columns, for every kind of file; knows no file.
 */
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { termHref } from "@/lib/url/href";
import type { CompareCellView, CompareColumnView, CompareRowView, CompareView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { amountCell, dateCell, type FileCell, measuredOf, sourceLines, textCell } from "./tables/cells";
import { defineTable, permalinkTo } from "./tables/define-table";

/** A term of a cell; null: the cell has none. */
type Line = { row: CompareRowView; column: CompareColumnView; cell: CompareCellView; term: TermView | null };

const COMPARE_TABLE = defineTable<Line>([
  { head: "Group", cell: ({ row }) => textCell(row.group) },
  { head: "Kind", cell: ({ row }) => textCell(row.label) },
  { head: "Differs", cell: ({ row }) => textCell(words("share")(row.differs ? "table.yes" : "table.no")) },
  { head: "Difference in words", cell: ({ row }) => textCell(row.sentence) },
  { head: "Column", cell: ({ column }) => textCell(column.subject.name) },
  { head: "In force on", cell: ({ column }) => dateCell(column.on) },
  { head: "Known by", cell: ({ column }) => dateCell(column.known) },
  { head: "State", cell: ({ cell }) => textCell(language().vocabulary.termStates[cell.state]) },
  { head: "Term", cell: ({ term }) => textCell(term?.label) },
  { head: "Deal", cell: ({ term }) => textCell(term?.deal.title) },
  { head: "From", cell: ({ term }) => textCell(term?.from?.name) },
  { head: "To", cell: ({ term }) => textCell(term?.to?.name) },
  { head: "Standing", cell: ({ term }) => textCell(term && language().vocabulary.standings[term.standing]) },
  { head: "In words", cell: ({ term }) => textCell(term?.display) },
  { head: "Amount", cell: ({ term }) => amountCell(term?.value) },
  { head: "Unit", cell: ({ term }) => textCell(measuredOf(term?.value)?.unit) },
  { head: "Begins", cell: ({ term }) => dateCell(term?.inForceFrom) },
  { head: "Ends", cell: ({ term }) => dateCell(term?.inForceUntil) },
  { head: "Sources", cell: ({ term }) => textCell(term && sourceLines([term]).join("; ")) },
  permalinkTo(({ term, column: { on, known } }) => term && termHref(term.deal.slug, term.key, { on, known })),
  // Last, because whoever reads the file by places knows the others.
  { head: "Binding", cell: ({ term }) => textCell(term && language().vocabulary.bindings[term.binding]) },
]);

export const COMPARE_TABLE_HEADER = COMPARE_TABLE.header;

/** All lines, in the order of rows and columns. */
export function compareTable({ rows, columns }: CompareView, origin: string): FileCell[][] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const column = columns[i];
      const terms = cell.terms.length === 0 ? [null] : cell.terms;
      return column ? terms.map((term) => COMPARE_TABLE.cells({ row, column, cell, term }, { origin })) : [];
    }),
  );
}
