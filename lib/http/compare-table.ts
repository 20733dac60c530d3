/**
 * A comparison as lines of a table: one for each term of each cell, and one for each cell without any.
 * Decides columns and what is a number, a day or words, for every kind of file; knows no file.
 */
import { isDay } from "@/lib/domain/dates/day";
import type { Value } from "@/lib/domain/values/value";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { termHref } from "@/lib/url/href";
import type { CompareCellView, CompareColumnView, CompareRowView, CompareView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";

/** What a cell of a file holds. A number is decimal text, since it may be longer than a float is exact. */
export type FileCell =
  | { kind: "text"; text: string }
  | { kind: "number"; number: string }
  | { kind: "day"; day: string };

export const COMPARE_TABLE_HEADER = [
  "Group",
  "Kind",
  "Differs",
  "Difference in words",
  "Column",
  "In force on",
  "Known by",
  "State",
  "Term",
  "Deal",
  "From",
  "To",
  "Standing",
  "In words",
  "Amount",
  "Unit",
  "Begins",
  "Ends",
  "Sources",
  "Permalink",
  "Binding",
] as const;

/** All lines, in the order of rows and columns. */
export function compareTable({ rows, columns }: CompareView, origin: string): FileCell[][] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const column = columns[i];
      return column ? cellLines({ row, column, cell }, origin) : [];
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

export const text = (words: string): FileCell => ({ kind: "text", text: words });

type Place = { row: CompareRowView; column: CompareColumnView; cell: CompareCellView };

function cellLines(place: Place, origin: string): FileCell[][] {
  const { cell } = place;
  const head = headCells(place);
  if (cell.terms.length === 0) return [[...head, ...Array.from({ length: TERM_COLUMNS }, () => text(""))]];
  return cell.terms.map((term) => [...head, ...termCells(term, place.column, origin)]);
}

const HEAD_COLUMNS = 8;
const TERM_COLUMNS = COMPARE_TABLE_HEADER.length - HEAD_COLUMNS;

function headCells({ row, column, cell }: Place): FileCell[] {
  return [
    text(row.group),
    text(row.label),
    text(words("share")(row.differs ? "table.yes" : "table.no")),
    text(row.sentence),
    text(column.subject.name),
    { kind: "day", day: column.on },
    column.known === null ? text("") : { kind: "day", day: column.known },
    text(language().vocabulary.termStates[cell.state]),
  ];
}

function termCells(term: TermView, { on, known }: CompareColumnView, origin: string): FileCell[] {
  const measured = measuredOf(term.value);
  return [
    text(term.label),
    text(term.deal.title),
    text(term.from?.name ?? ""),
    text(term.to?.name ?? ""),
    text(language().vocabulary.standings[term.standing]),
    text(term.display),
    measured ? { kind: "number", number: measured.amount } : text(""),
    text(measured?.unit ?? ""),
    dateCell(term.inForceFrom),
    dateCell(term.inForceUntil),
    text(sourceLines([term]).join("; ")),
    text(`${origin}${inThisLanguage(termHref(term.deal.slug, term.key, { on, known }))}`),
    // Last, because whoever reads the file by places knows the others.
    text(language().vocabulary.bindings[term.binding]),
  ];
}

/** Whole days are days; what is less precise stays as it is written. */
export function dateCell(edtf: string | null): FileCell {
  if (edtf === null) return text("");
  return isDay(edtf) ? { kind: "day", day: edtf } : text(edtf);
}

export function measuredOf(value: Value | null): { amount: string; unit: string } | null {
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
