/**
 * From EDTF text to the edge of an item.
 * Decides its days and its words. The only part of the timeline that reads EDTF, so that the client, which gets edges made, takes no
 * date parser along.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import { type EdtfDate, parseEdtf } from "@/lib/domain/dates/edtf";
import { MONTHS } from "@/lib/domain/say/en/months";
import { calendarOf, isMonthEnd, isMonthStart, toDayNumber, wordsOf } from "./day-number";
import type { DaySpan, Edge } from "./types";

/** EDTF text as an edge with its words; null for no text, and for text that is no date. */
export function toEdge(edtf: string | null): Edge {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date?.ok) return null;
  const span = { earliest: toDayNumber(date.value.earliest), latest: toDayNumber(date.value.latest) };
  return { span, words: edgeWords(date.value, span) };
}

/** "between 2022 and 2024", "between September and November 2025", "between 3 May 2025 and 9 June 2025": as coarse as is exact. */
export function betweenWords({ earliest, latest }: DaySpan): string {
  const [from, to] = [calendarOf(earliest), calendarOf(latest)];
  if (!isMonthStart(earliest) || !isMonthEnd(latest))
    return `between ${wordsOf(earliest)} and ${wordsOf(latest)}`;
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? `in ${from.year}` : `between ${from.year} and ${to.year}`;
  const [first, last] = [MONTHS[from.month - 1] ?? "", MONTHS[to.month - 1] ?? ""];
  if (from.year !== to.year) return `between ${first} ${from.year} and ${last} ${to.year}`;
  return first === last ? `in ${first} ${from.year}` : `between ${first} and ${last} ${from.year}`;
}

/** A date without a mark is its own range in words; a marked one and an interval say where they lie. */
function edgeWords({ text, approximate, uncertain, precision }: EdtfDate, span: DaySpan): string {
  const words = displayDate(text);
  if (approximate || uncertain) return `${words} (${betweenWords(span)})`;
  return precision === "interval" ? betweenWords(span) : words;
}
