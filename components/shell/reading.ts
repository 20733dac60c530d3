/**
 * Says in words which reading of the record a page shows, by the two clocks.
 * Decides sentences and links only; knows nothing of requests, and takes today as given.
 */
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";

export type ClockControlProps = ClockQuery & {
  /** The page's own path, where the form leads: "/deals". */
  action: string;
  /** Today in UTC, as an ISO day. */
  today: string;
  /** The other query parameters, kept as they are. */
  keep: readonly [string, string][];
  /** What Entente said on a day, where that is asked; null where it may be asked, and nothing where a page has no history. */
  said?: SaidReading | null | undefined;
};

/** A revision, and the day at whose end it was the newest. */
export type SaidReading = { day: Day; number: number; newest: number };

type Reading = ClockQuery & Pick<ClockControlProps, "said">;

/** Whether a page shows anything but the present. */
export function isPastReading({ on, known, said }: Reading, today: string): boolean {
  return said != null || (on !== null && on !== today) || (known !== null && known !== today);
}

/** The present reading in one plain sentence. */
export function readingSentence({ on, known, said }: Reading, today: string): string {
  if (said != null) return saidSentence(said, today);
  const worldIsToday = on === null || on === today;
  const readerIsToday = known === null || known === today;
  if (worldIsToday && readerIsToday) return `As things stand today, ${displayDate(today)}.`;
  const world = worldIsToday ? "Terms in force today" : `Terms in force on ${displayDate(on)}`;
  if (readerIsToday) return `${world}, from everything published by today.`;
  return `${world}, using only what had been published by ${displayDate(known)}.`;
}

/** Which revision answers for a day. The present one has not said its last word. */
function saidSentence({ day, number, newest }: SaidReading, today: string): string {
  const which = number === newest ? `revision ${number}, the newest` : `revision ${number} of ${newest}`;
  return day < today
    ? `What Entente said on ${displayDate(day)}: ${which}.`
    : `What Entente says on ${displayDate(day)}, so far: ${which}.`;
}

/** Days worth a press, newest first: the last three New Year's Days. */
export function presetDays(today: string): { day: string; label: string }[] {
  const year = Number(today.slice(0, 4));
  const years = [year, year - 1, year - 2].map((y) => `${y}-01-01`).filter((day) => day < today);
  return years.map((day) => ({ day, label: displayDate(day) }));
}

/** What links of a reading keep: also the day of the record's own history. */
export function withSaid({
  keep,
  said,
}: Pick<ClockControlProps, "keep" | "said">): ClockControlProps["keep"] {
  return said ? [...keep, ["said", said.day]] : keep;
}

/** The same page under other clocks; every other parameter is kept. */
export function clockHref(
  action: string,
  keep: readonly [string, string][],
  { on, known }: ClockQuery,
): string {
  const kept: Record<string, string[]> = {};
  for (const [name, value] of keep) kept[name] = [...(kept[name] ?? []), value];
  return withQuery(action, { ...kept, on, known });
}
