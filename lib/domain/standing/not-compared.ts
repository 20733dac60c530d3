/**
 * Claims that no machine can compare with what is shown: another unit, another currency, another type, other words.
 * Decides which they are and how a reader is told; they take no value's place, and an editor can rule on them.
 */

import type { WhyFacts } from "../say/facts/standing";
import { isSilence } from "../values/agreement";
import { displayValue, type SaysValues } from "../values/display-value";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";
import { voicesOf } from "./support";

/**
 * The claims of sides that stand beside the value shown, or beside a dispute, and are not part of it. None once an editor has chosen.
 * `sides`: the one that holds the value first.
 */
export function notComparedOf(
  sides: readonly Position[],
  best: Claim | null,
  chosen: Claim | null,
): readonly Claim[] {
  const isDisputed = sides.some((side) => side.contested);
  if (chosen !== null || (best === null && !isDisputed)) return [];
  const beside = isDisputed ? sides.filter((side) => !side.contested) : sides.slice(1);
  return beside
    .filter((side) => side.stance === "asserts" && !isSilence(side.value))
    .flatMap((side) => side.claims);
}

type Reading = Pick<Assessment, "notCompared" | "best">;

/** How many a headline counts: words beside words are no surprise. */
export function notComparedCount(reading: Reading): number {
  return reading.notCompared.filter((claim) => !isWordsBesideWords(claim, reading)).length;
}

/** The same named: what is of another kind, and who says it in other words. */
export function notComparedFacts(
  reading: Reading,
  language: SaysValues,
): Pick<WhyFacts, "notCompared" | "worded"> {
  const worded = reading.notCompared.filter((claim) => isWordsBesideWords(claim, reading));
  const others = reading.notCompared.filter((claim) => !isWordsBesideWords(claim, reading));
  const [first] = others;
  return {
    notCompared: first
      ? {
          count: others.length,
          first: { value: displayValue(first.value, language), voices: voicesOf([first]) },
        }
      : null,
    worded: worded.length === 0 ? null : voicesOf(worded),
  };
}

function isWordsBesideWords(claim: Claim, { best }: Reading): boolean {
  return claim.value.type === "text" && best?.value.type === "text";
}
