/**
 * Claims that no machine can compare with what is shown: another unit, another currency, another type, other words.
 * Decides which they are and how a reader is told; they take no value's place, and an editor can rule on them.
 */

import { displayNames, displayNumber } from "../text/names";
import { isSilence } from "../values/agreement";
import { displayValue } from "../values/display-value";
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

/** The end of a headline: "; one claim could not be compared". Words beside words are no surprise and are not counted here. */
export function displayNotCompared(reading: Reading): string {
  const { length } = reading.notCompared.filter((claim) => !isWordsBesideWords(claim, reading));
  if (length === 0) return "";
  return `; ${displayNumber(length)} claim${length === 1 ? "" : "s"} could not be compared`;
}

/** The same in sentences that name them, each with a space in front. */
export function explainNotCompared(reading: Reading): string {
  const worded = reading.notCompared.filter((claim) => isWordsBesideWords(claim, reading));
  const others = reading.notCompared.filter((claim) => !isWordsBesideWords(claim, reading));
  return `${explainOthers(others)}${explainWorded(worded)}`;
}

function explainOthers(claims: readonly Claim[]): string {
  const [first] = claims;
  if (!first) return "";
  const count = claims.length === 1 ? "One claim" : `${capitalized(displayNumber(claims.length))} claims`;
  const more = claims.length === 1 ? "" : ", for one";
  return ` ${count} could not be compared with it (${displayValue(first.value)} per ${displayNames(voicesOf([first]))}${more}), and no editor has ruled.`;
}

function explainWorded(claims: readonly Claim[]): string {
  if (claims.length === 0) return "";
  const voices = voicesOf(claims);
  return ` ${displayNames(voices)} ${voices.length === 1 ? "words" : "word"} it otherwise, which no machine compares.`;
}

function isWordsBesideWords(claim: Claim, { best }: Reading): boolean {
  return claim.value.type === "text" && best?.value.type === "text";
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
