/**
 * The reader's clock as a whole: how the reading of a term changed as sources were published.
 * Decides the days on which it changed; half-open spans that touch, the last one open.
 */

import type { Day } from "@/lib/domain/dates/day";
import type { Assessment } from "@/lib/domain/standing/assessment";
import type { Claim } from "@/lib/domain/standing/claim";
import { firstKnownOn, knownDays } from "@/lib/domain/standing/known";
import { assessClaims } from "@/lib/domain/standing/standing";

type StandingSpan = {
  knownFrom: Day;
  /** The day on which the next span begins; null for the last. */
  knownUntil: Day | null;
  reading: Assessment;
};

/**
 * One span for each day on which something was published, from the first day that any claim counts; empty when only undated claims do.
 * Each such day brings at least one claim into what readers see, so no two neighbours are ever the same and none are merged.
 */
export function standingSpans(claims: readonly Claim[]): StandingSpan[] {
  const start = firstKnownOn(claims);
  if (start === null) return [];
  const days = knownDays(claims).filter((day) => day >= start);
  return days.map((day, i) => ({
    knownFrom: day,
    knownUntil: days[i + 1] ?? null,
    reading: assessClaims(claims, day),
  }));
}
