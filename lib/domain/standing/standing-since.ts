/**
 * Since when a term has had the standing it has.
 * Decides from the spans of the reader's clock; knows no claims.
 */
import type { Day } from "../dates/day";
import type { Standing } from "../vocabulary/vocabulary";

/** A span [from, until) of the reader's clock in which a term had one standing; until null: to this day. */
export type DatedStanding = { from: Day; until: Day | null; standing: Standing };

/**
 * The first day of the unbroken run of `standing` that still lasts on `day`. null: the dated claims do not say so, as when the
 * standing rests on an undated source.
 */
export function standingSince(spans: readonly DatedStanding[], standing: Standing, day: Day): Day | null {
  const past = spans.filter((span) => span.from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  let since: Day | null = null;
  for (const span of past) {
    const lasts = since === null ? span.until === null || span.until > day : span.until === since;
    if (!lasts || span.standing !== standing) break;
    since = span.from;
  }
  return since;
}
