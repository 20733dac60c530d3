/**
 * What became of each claim on a term, given what the claims together amount to; and a source's track record, the sum of these.
 * Decides the bucket and its words; the standing was decided in standing.ts.
 */

import { isAbsence, isSilence } from "../values/agreement";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";

/** What can become of a claim, best first: its label, how a track record counts it, and what it means. */
export const OUTCOMES = {
  stands: {
    label: "Stands",
    one: "stands",
    many: "stand",
    meaning: "It counts, and nothing that counts contradicts it.",
  },
  upheld: {
    label: "Upheld",
    one: "upheld by a ruling",
    many: "upheld by rulings",
    meaning: "Other sources say otherwise; an editor ruled for its side.",
  },
  contested: {
    label: "Contested",
    one: "contested",
    many: "contested",
    meaning: "Other sources contradict it, and nobody has ruled.",
  },
  outvoted: {
    label: "Overruled",
    one: "overruled",
    many: "overruled",
    meaning: "An editor ruled for another side.",
  },
  questions: {
    label: "Questions it",
    one: "only questions",
    many: "only question",
    meaning: "It doubts the term and states nothing else; it is shown and does not count.",
  },
  repeats: {
    label: "Repeats",
    one: "repeats another",
    many: "repeat another",
    meaning: "It only repeats a source that is counted already.",
  },
  set_aside: {
    label: "Set aside",
    one: "set aside",
    many: "set aside",
    meaning: "An editor set it aside, with the reason; it does not count.",
  },
} as const;

export type Outcome = keyof typeof OUTCOMES;

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
  for (const { claim } of reading.echoes) outcomes.set(claim, "repeats");
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
  const order = Object.keys(OUTCOMES) as Outcome[];
  const counts = order.map((outcome) => ({
    outcome,
    count: outcomes.filter((one) => one === outcome).length,
  }));
  return { total: outcomes.length, counts: counts.filter(({ count }) => count > 0) };
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

/** What so few claims say of whoever made them; null: they are not few, or there are none. */
export function smallNumberWarning({ total }: TrackRecord, of: "source" | "publisher"): string | null {
  return total === 0 || total >= FEW ? null : `So few claims say little about the ${of} as a whole.`;
}

/** A track record in one line. @example "14 claims: 11 stand, 2 contested, 1 set aside" */
export function trackRecordSentence({ total, counts }: TrackRecord): string {
  if (total === 0) return "No claims";
  const parts = counts.map(
    ({ outcome, count }) => `${count} ${count === 1 ? OUTCOMES[outcome].one : OUTCOMES[outcome].many}`,
  );
  return `${total === 1 ? "1 claim" : `${total} claims`}: ${parts.join(", ")}`;
}
