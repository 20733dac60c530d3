/**
 * Says in words which reading of the record a page shows, by the two clocks.
 * Decides sentences and links only; knows nothing of requests, and takes today as given.
 */
import type { Day } from "@/lib/domain/dates/day";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
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
  const t = words("shell");
  const worldIsToday = on === null || on === today;
  const readerIsToday = known === null || known === today;
  if (worldIsToday && readerIsToday) return t("clock.asToday", { today: dayWords(today) });
  if (readerIsToday) return t("clock.onAllKnown", { on: dayWords(on ?? today) });
  const by = dayWords(known);
  return worldIsToday
    ? t("clock.todayKnown", { known: by })
    : t("clock.onKnown", { on: dayWords(on), known: by });
}

/** Which revision answers for a day. The present one has not said its last word. */
function saidSentence({ day, number, newest }: SaidReading, today: string): string {
  const t = words("shell");
  const told = { day: dayWords(day), number, newest, isNewest: number === newest ? "yes" : "no" } as const;
  return day < today ? t("clock.said", told) : t("clock.saidSoFar", told);
}

/** Days worth a press, newest first: the last three New Year's Days. */
export function presetDays(today: string): { day: string; label: string }[] {
  const year = Number(today.slice(0, 4));
  const years = [year, year - 1, year - 2].map((y) => `${y}-01-01`).filter((day) => day < today);
  return years.map((day) => ({ day, label: dayWords(day) }));
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
