/**
 * What a timeline shows, in a sentence or three.
 * Decides what is counted and which end is the last; the language words it.
 */
import type { Day } from "@/lib/domain/dates/day";
import type { TimelineCaption, TimelineWords } from "@/lib/domain/say/facts/timeline";
import { countKinds } from "@/lib/timeline/cluster";
import { calendarOf, toDayNumber } from "@/lib/timeline/day-number";
import type { TimelineItem, Window } from "@/lib/timeline/types";
import { fitWindow } from "@/lib/timeline/zoom";

type Captioned = {
  subject: string;
  items: readonly TimelineItem[];
  today: Day;
  window: Window | null;
  words: TimelineWords;
};

/** @example "Microsoft–OpenAI, 2019 to 2032: 11 deals, 82 terms and 24 events. 9 terms are disputed and drawn split. …" */
export function captionOf({ subject, items, today, window, words }: Captioned): string {
  const now = toDayNumber(today);
  const { from, to } = window ?? fitWindow(items, now);
  const distinct = distinctItems(items);
  return words.caption({
    subject,
    firstYear: calendarOf(Math.min(from, to)).year,
    lastYear: calendarOf(Math.max(from, to) - 1).year,
    counts: countKinds(distinct),
    disputed: distinct.filter(({ standing }) => standing === "disputed").length,
    ahead: aheadOf(distinct, now),
  });
}

/** What the record says of the time to come: the last stated end. */
function aheadOf(items: readonly TimelineItem[], today: number): TimelineCaption["ahead"] {
  const ends = items.filter(
    ({ end, endDerived }) => end !== null && endDerived !== true && end.span.earliest > today,
  );
  const last = ends.toSorted((a, b) => (b.end?.span.latest ?? 0) - (a.end?.span.latest ?? 0))[0]?.end;
  return last ? { count: ends.length, today: calendarOf(today), last: last.words } : null;
}

/** An item in two lanes is one thing. */
export function distinctItems(items: readonly TimelineItem[]): TimelineItem[] {
  return items.filter(({ id }) => !id.includes("@"));
}
