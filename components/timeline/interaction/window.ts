/**
 * The window of a timeline in its address, there and back.
 * Decides which days a query shows and how a window is written; the layout makes any window sane.
 */
import type { Day } from "@/lib/domain/dates/day";
import { toDay, toDayNumber } from "@/lib/timeline/day-number";
import type { TimelineItem, Window } from "@/lib/timeline/types";
import { fitWindow } from "@/lib/timeline/zoom";
import { withQuery } from "@/lib/url/href";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";

/** Where a timeline stands: its page, and the parameters that its links keep. */
export type Address = { path: string; kept: readonly (readonly [string, string])[] };

/** A window that begins after all there is shows a year. */
const ALONE_DAYS = 365;

/** The days that a query shows, null for everything; an end that it does not state is as far as there is anything. */
export function windowOf(
  { from, to }: { from: string | null; to: string | null },
  items: readonly TimelineItem[],
  today: number,
): Window | null {
  if (from === null && to === null) return null;
  const fit = fitWindow(items, today);
  const first = from === null ? null : toDayNumber(firstDayOf(from));
  const last = to === null ? null : toDayNumber(lastDayOf(to)) + 1;
  if (first === null)
    return { from: last === null ? fit.from : Math.min(fit.from, last - ALONE_DAYS), to: last ?? fit.to };
  return { from: first, to: last ?? Math.max(fit.to, first + ALONE_DAYS) };
}

/** A window as its first and last day. */
export function daysOf({ from, to }: Window): { from: Day; to: Day } {
  return { from: toDay(Math.round(from)), to: toDay(Math.max(Math.round(from), Math.round(to) - 1)) };
}

/** Where the timeline stands with another window or moment; null shows everything, or today. */
export function viewHref(
  { path, kept }: Address,
  { window, on }: { window: Window | null; on: Day | null },
): string {
  const query: Record<string, string[]> = {};
  for (const [name, value] of kept) query[name] = [...(query[name] ?? []), value];
  return withQuery(path, { ...query, ...(window === null ? {} : daysOf(window)), on });
}
