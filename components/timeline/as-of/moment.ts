/**
 * What holds on one day, what changed on it, and the days a reader steps to.
 * Decides by the same spans that are drawn; a term without dates is counted, not listed.
 */
import { addDays, type Day, dayOf, daysInMonth } from "@/lib/domain/dates/day";
import { type Spans, soundSpan, spansOf } from "@/lib/timeline/spans";
import type { TimelineItem } from "@/lib/timeline/types";

/** A term on one day. `possibly`: it may hold, for all that is known; `began`: it did not hold the day before. */
export type Held = { item: TimelineItem; possibly: boolean; began: boolean };

export type Holding = {
  held: readonly Held[];
  /** What held the day before and no longer does. */
  ended: readonly TimelineItem[];
  /** How many terms state no dates. */
  undated: number;
};

/** The terms in force on a day, for certain and possibly, in the order handed in. */
export function holdingOn(items: readonly TimelineItem[], day: number): Holding {
  const held: Held[] = [];
  const ended: TimelineItem[] = [];
  let undated = 0;
  for (const item of items.filter(isTold)) {
    const spans = spansOf(item);
    if (spans === null) undated += 1;
    else if (holds(spans, day))
      held.push({ item, possibly: !isSure(spans, day), began: !holds(spans, day - 1) });
    else if (holds(spans, day - 1)) ended.push(item);
  }
  return { held, ended, undated };
}

function holds({ possible }: Spans, day: number): boolean {
  return possible.from <= day && day < possible.to;
}

function isSure({ certain }: Spans, day: number): boolean {
  return certain !== null && certain.from <= day && day < certain.to;
}

/** A term of which something is known. One that stands in two lanes is told once. */
function isTold({ id, kind, standing }: TimelineItem): boolean {
  return kind === "term" && standing !== "unknown" && !id.includes("@");
}

/** The days on which some term begins or ceases to hold, for certain or possibly, in order, each once. */
export function changeDays(items: readonly TimelineItem[]): number[] {
  const days = items.filter(isTold).flatMap((item) => {
    const spans = spansOf(item);
    if (spans === null) return [];
    const { possible, certain } = spans;
    return [possible.from, possible.to, ...(certain === null ? [] : [certain.from, certain.to])];
  });
  return inOrder(days.filter(Number.isFinite));
}

/** The days on which deals begin, in order, each once: what "play" walks through. */
export function dealDays(items: readonly TimelineItem[]): number[] {
  return inOrder(
    items.flatMap((item) => (item.kind === "deal" ? (soundSpan(item.start)?.earliest ?? []) : [])),
  );
}

function inOrder(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The day before or after, a month or a day away; in a shorter month its last day. */
export function stepDay(day: Day, unit: "day" | "month", by: 1 | -1): Day {
  if (unit === "day") return addDays(day, by);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}
