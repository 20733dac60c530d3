/**
 * From EDTF text to the edge of an item.
 * Decides its days and what is said of it. The only part of the timeline that reads EDTF, so that the client, which gets edges made,
 * takes no date parser along.
 */
import { dateFacts } from "@/lib/domain/dates/date-facts";
import { type EdtfDate, parseEdtf } from "@/lib/domain/dates/edtf";
import { timelineItems } from "@/lib/domain/say/en/figures/timeline-items";
import type { BetweenFacts, EdgeFacts } from "@/lib/domain/say/facts/timeline";
import type { Says } from "@/lib/domain/say/language";
import { calendarOf, isMonthEnd, isMonthStart, toDayNumber } from "./day-number";
import type { DaySpan, Edge } from "./types";

const ENGLISH: Says<"timelineItems"> = { timelineItems };

/** EDTF text as an edge with its words; null for no text, and for text that is no date. */
export function toEdge(edtf: string | null, language: Says<"timelineItems"> = ENGLISH): Edge {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date?.ok) return null;
  return { span: spanOf(date.value), words: language.timelineItems.edge(factsOf(date.value)) };
}

/** What there is to say of an edge; null as above. */
export function edgeFacts(edtf: string | null): EdgeFacts | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date?.ok ? factsOf(date.value) : null;
}

function spanOf({ earliest, latest }: EdtfDate): DaySpan {
  return { earliest: toDayNumber(earliest), latest: toDayNumber(latest) };
}

/** A date without a mark is its own range in words; a marked one and an interval say where they lie. */
function factsOf(date: EdtfDate): EdgeFacts {
  const { text, approximate, uncertain, precision } = date;
  const says = approximate || uncertain ? "both" : precision === "interval" ? "between" : "date";
  return { date: dateFacts(text), between: betweenOf(spanOf(date)), says };
}

/** As coarse as is exact. */
function betweenOf({ earliest, latest }: DaySpan): BetweenFacts {
  const [from, to] = [calendarOf(earliest), calendarOf(latest)];
  if (!isMonthStart(earliest) || !isMonthEnd(latest)) return { is: "days", from, to };
  if (from.month === 1 && to.month === 12) return { is: "years", from: from.year, to: to.year };
  return { is: "months", from, to };
}
