/** What a cell of a file holds, and the cells of what a view says: what is a number, a day or words. */
import { isDay } from "@/lib/domain/dates/day";
import type { Value } from "@/lib/domain/values/value";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { TermView } from "@/lib/views/parts";

/** A number is decimal text, since it may be longer than a float is exact. */
export type FileCell =
  | { kind: "text"; text: string }
  | { kind: "number"; number: string }
  | { kind: "day"; day: string };

export const textCell = (text: string | null | undefined): FileCell => ({ kind: "text", text: text ?? "" });
export const numberCell = (number: number | string): FileCell => ({ kind: "number", number: String(number) });

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
