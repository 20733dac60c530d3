/**
 * A comparison as lines of a table: one for each term of each cell, and one for each cell without any.
 * Decides columns and what is a number, a day or words, for every kind of file; knows no file.
 */
import { isDay } from "@/lib/domain/dates/day";
import type { Value } from "@/lib/domain/values/value";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { termHref } from "@/lib/url/href";
import type { CompareCellView, CompareColumnView, CompareRowView, CompareView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { defineTable, permalinkTo } from "./tables/define-table";
import { numberCell, textCell } from "./tables/table-file";

/** What a cell of a file holds. A number is decimal text, since it may be longer than a float is exact. */
export type FileCell =
  | { kind: "text"; text: string }
  | { kind: "number"; number: string }
  | { kind: "day"; day: string };

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

/** "Reuters, 3 November 2025, https://…" for each source, once. */
export function sourceLines(terms: readonly TermView[]): string[] {
  const sources = terms.flatMap(({ claims }) => claims.map(({ source }) => source));
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  return [...bySlug.values()].map(({ publisher, title, publishedOn, url }) =>
    [
      `${publisher}: ${title}`,
      publishedOn?.words ?? words("record")("undated"),
      ...(url === null ? [] : [url]),
    ].join(", "),
  );
}

/** Whole days are days; what is less precise stays as it is written. */
export function dateCell(edtf: string | null | undefined): FileCell {
  return edtf && isDay(edtf) ? { kind: "day", day: edtf } : textCell(edtf);
}

/** The number of a value that is one. */
export function amountCell(value: Value | null | undefined): FileCell {
  const measured = measuredOf(value);
  return measured === null ? textCell("") : numberCell(measured.amount);
}

export function measuredOf(value: Value | null | undefined): { amount: string; unit: string } | null {
  switch (value?.type) {
    case "money":
      return {
        amount: value.amount,
        unit: value.period ? language().values.every(value.currency, value.period) : value.currency,
      };
    case "percent":
      return { amount: value.percent, unit: words("share")("table.units.percent") };
    case "capacity":
    case "count":
      return { amount: value.amount, unit: value.unit };
    case "duration":
      return { amount: String(value.months), unit: words("share")("table.units.months") };
    default:
      return null;
  }
}
