/**
 * What a timeline shows, in words: the figure's caption, its label and its description.
 * Decides sentences only.
 */

import { countOf } from "@/components/ui/count-of";
import type { Day } from "@/lib/domain/dates/day";
import { calendarOf, toDayNumber, wordsOf } from "@/lib/timeline/day-number";
import type { TimelineItem, Window } from "@/lib/timeline/types";
import { fitWindow } from "@/lib/timeline/zoom";

type Captioned = { subject: string; items: readonly TimelineItem[]; today: Day; window: Window | null };

/** @example "Microsoft–OpenAI, 2019 to 2032: 11 deals, 82 terms and 24 events. 9 terms are disputed and drawn split. …" */
export function captionOf({ subject, items, today, window }: Captioned): string {
  const now = toDayNumber(today);
  const { from, to } = window ?? fitWindow(items, now);
  const [first, last] = [calendarOf(Math.min(from, to)).year, calendarOf(Math.max(from, to) - 1).year];
  const years = first === last ? `${first}` : `${first} to ${last}`;
  return [`${subject}, ${years}: ${countsOf(items)}.`, disputedWords(items), futureWords(items, now)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function countsOf(items: readonly TimelineItem[]): string {
  const distinct = distinctItems(items);
  const counts = (["deal", "term", "event"] as const).flatMap((kind) => {
    const count = distinct.filter((item) => item.kind === kind).length;
    return count === 0 ? [] : [countOf(count, kind)];
  });
  const last = counts.pop() ?? "nothing";
  return counts.length === 0 ? last : `${counts.join(", ")} and ${last}`;
}

function disputedWords(items: readonly TimelineItem[]): string {
  const count = distinctItems(items).filter(({ standing }) => standing === "disputed").length;
  if (count === 0) return "";
  return count === 1 ? "1 term is disputed and drawn split." : `${count} terms are disputed and drawn split.`;
}

/** What the record says of the time to come: the last stated end. */
function futureWords(items: readonly TimelineItem[], today: number): string {
  const ends = distinctItems(items).filter(
    ({ end, endDerived }) => end !== null && endDerived !== true && end.span.earliest > today,
  );
  if (ends.length === 0) return "";
  const last = ends.toSorted((a, b) => (b.end?.span.latest ?? 0) - (a.end?.span.latest ?? 0))[0];
  return `${countOf(ends.length, "stated end")} lie${ends.length === 1 ? "s" : ""} after ${wordsOf(today)}, the last in ${last?.end?.words}.`;
}

/** An item in two lanes is one thing. */
export function distinctItems(items: readonly TimelineItem[]): TimelineItem[] {
  return items.filter(({ id }) => !id.includes("@"));
}
