/**
 * What holds on one day, and the days a reader steps to.
 * Decides by the same spans that are drawn; a term without dates is counted, not listed.
 */
import type { Day } from "@/lib/domain/claim";
import { addDays, dayOf, daysInMonth } from "@/lib/domain/day";
import { soundSpan, spansOf } from "@/lib/figures/timeline/spans";
import type { TimelineItem } from "@/lib/figures/timeline/types";

export type Holding = { certain: TimelineItem[]; possible: TimelineItem[]; undated: number };

/** The terms in force on a day, for certain and possibly. */
export function holdingOn(items: readonly TimelineItem[], day: number): Holding {
  const holding: Holding = { certain: [], possible: [], undated: 0 };
  for (const item of items) {
    if (item.kind !== "term" || item.standing === "unknown") continue;
    const spans = spansOf(item);
    if (spans === null) holding.undated += 1;
    else if (spans.certain && spans.certain.from <= day && day < spans.certain.to) holding.certain.push(item);
    else if (spans.possible.from <= day && day < spans.possible.to) holding.possible.push(item);
  }
  return holding;
}

/** The days on which deals begin, in order, each once: what "play" walks through. */
export function dealDays(items: readonly TimelineItem[]): number[] {
  const days = items.flatMap((item) => (item.kind === "deal" ? (soundSpan(item.start)?.earliest ?? []) : []));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The day before or after, a month or a day away; in a shorter month its last day. */
export function stepDay(day: Day, unit: "day" | "month", by: 1 | -1): Day {
  if (unit === "day") return addDays(day, by);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}
