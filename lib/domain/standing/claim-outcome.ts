/**
 * What became of each claim on a term, given what the claims together amount to; and a source's track record, the sum of these.
 * Decides the bucket and its words; the standing was decided in standing.ts.
 */

import { outcomes } from "@/lib/domain/say/en/words/outcomes";
import { standingWords } from "../say/en/standing";
import type { OutcomeKey } from "../say/facts/vocabulary";
import type { Says } from "../say/language";
import { isAbsence, isSilence } from "../values/agreement";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";

/** What can become of a claim, best first: its label, and what it means. */
export const OUTCOMES = outcomes;
export type Outcome = OutcomeKey;

/** How often each outcome occurred, best first; outcomes that did not occur are left out. */
export type TrackRecord = { total: number; counts: readonly { outcome: Outcome; count: number }[] };

/** What became of every claim that a reader could know of. */
export function outcomesOf(reading: Assessment): Map<Claim, Outcome> {
  const outcomes = new Map<Claim, Outcome>();
  const [ruling] = reading.sides;
  for (const side of reading.sides) {
    const outcome =
      reading.standing === "ruled" && ruling ? ruled(side, ruling) : side.contested ? "contested" : "stands";
    for (const claim of side.claims) outcomes.set(claim, outcome);
  }
  for (const claim of reading.questioning) outcomes.set(claim, "questions");
  for (const { claim } of reading.syndicated) outcomes.set(claim, "repeats");
  for (const claim of reading.setAside) outcomes.set(claim, "set_aside");
  return outcomes;
}

/** A ruling for "not disclosed" or "none" overrules every value, though no interval contradicts it. */
function ruled(side: Position, ruling: Position): Outcome {
  if (side === ruling) return "upheld";
  return side.contested || (isAbsence(ruling.value) && !isSilence(side.value)) ? "outvoted" : "stands";
}

/** Sums outcomes up. */
export function trackRecord(outcomes: readonly Outcome[]): TrackRecord {
  return trackRecordOf(outcomes.map((outcome) => ({ outcome, count: 1 })));
}

/** The same from counts of a whole publisher; words that are no outcome are left out. */
export function trackRecordOf(counts: readonly { outcome: string; count: number }[]): TrackRecord {
  const order = Object.keys(OUTCOMES) as Outcome[];
  const known = order.map((outcome) => ({
    outcome,
    count: counts.filter((one) => one.outcome === outcome).reduce((sum, one) => sum + one.count, 0),
  }));
  const occurred = known.filter(({ count }) => count > 0);
  return { total: occurred.reduce((sum, { count }) => sum + count, 0), counts: occurred };
}

/** Below this a share is an accident. */
const FEW = 10;

/** Whether there are so few claims that they say little of whoever made them. */
export function isFew({ total }: TrackRecord): boolean {
  return total > 0 && total < FEW;
}

/** A track record in one line. @example "14 claims: 11 stand, 2 contested, 1 set aside" */
export function trackRecordSentence(
  { total, counts }: TrackRecord,
  { standing }: Says<"standing"> = { standing: standingWords },
): string {
  return standing.trackRecord(total, counts);
}
