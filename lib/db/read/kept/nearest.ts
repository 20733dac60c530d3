import type { Day } from "@/lib/domain/dates/day";

/** Which deals may stand on a page of a list in the order of their announcements. Pure. */

/** A stretch of such a list. */
export type Stretch = {
  /** Where it begins, that day too; null: at the end of the list. */
  from: Day | null;
  /** Whether later days follow. */
  rising: boolean;
  /** Which day stands for none. */
  undated: Day;
  most: number;
};

/** A deal and its day as a whole number, 20251103; 0 where there is none. */
export type Placed = { id: string; day: number };

/** A day as a whole number; none is 0. */
export function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.replaceAll("-", ""));
}

/** The ids of all on the day where it begins, of which a list may have shown some, of the next so many, and of all others of the last of their days. */
export function nearest(places: readonly Placed[], { from, rising, undated, most }: Stretch): string[] {
  const start = from === null ? null : dayNumber(from);
  const none = dayNumber(undated);
  const ahead = places
    .map(({ id, day }) => ({ id, day: day === 0 ? none : day }))
    .filter(({ day }) => start === null || (rising ? day >= start : day <= start));
  const days = Int32Array.from(
    ahead.filter(({ day }) => day !== start),
    ({ day }) => day,
  ).sort();
  const last = days.at(rising ? most - 1 : -most);
  if (last === undefined) return ahead.map(({ id }) => id);
  return ahead.filter(({ day }) => (rising ? day <= last : day >= last)).map(({ id }) => id);
}
