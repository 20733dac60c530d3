/**
 * Contradiction in words: who says what against whom.
 * Decides how the sides of a dispute, and the opponents of a ruling, are told; shows both sides and never one number.
 */

import { displayNames } from "../text/names";
import { compareValues, isAbsence } from "../values/agreement";
import { displayValue } from "../values/display-value";
import type { Value } from "../values/value";
import type { Position } from "./assessment";
import type { Claim } from "./claim";
import { contradicts } from "./positions";
import { compareClaims, voicesOf } from "./support";
import { firstOfEachVoice, voiceOf } from "./voices";

/** A dispute spells out this many asserting sides and counts the rest; who denies is always said. */
const SIDES_SHOWN = 3;

/** The sides that contradict: "20% per Reuters and CNBC, 25% per La Box", "$38 billion per A, denied by B". */
export function displaySides(sides: readonly Position[]): string {
  const contested = sides.filter((side) => side.contested);
  const asserting = contested.filter((side) => side.stance === "asserts");
  const denying = contested.filter((side) => side.stance === "denies");
  const asserted = asserting.map((side) => side.value);
  const more = asserting.length - SIDES_SHOWN;
  const parts = [
    ...asserting.slice(0, SIDES_SHOWN).map((side) => attributed(side.value, statingVoices(side, side.best))),
    ...(more > 0 ? [`${more} other account${more === 1 ? "" : "s"}`] : []),
    ...denying.map((side) => displayDenial(side, asserted)),
  ];
  const separator =
    parts.some((part) => part.includes(",")) || contested.some((side) => side.value.type === "text")
      ? "; "
      : ", ";
  return parts.join(separator);
}

/** What stands against a ruling, to follow the word "ruled". */
export function displayOpponents(ruled: Position, others: readonly Position[]): string {
  const against = others
    .flatMap((side) => side.claims)
    .filter((claim) => ruled.claims.some((own) => contradicts(own, claim)));
  if (against.length > 0) {
    return `; ${ruled.stance === "denies" ? "asserted" : "contradicted"} by ${displayNames(voicesOf(against))}`;
  }
  if (others.some((side) => side.contested)) return `; others disagree: ${displaySides(others)}`;
  const [other] = others.filter((side) => !isAbsence(side.value));
  return other ? `; ${attributed(other.value, statingVoices(other, other.best))}` : "";
}

/** The publishers of a side that state what one of its claims states, and not merely something that agrees: that claim's own first, then the weightiest. */
export function statingVoices(side: Position, claim: Claim): string[] {
  const others = side.claims.filter((other) => states(other, claim.value)).sort(compareClaims);
  return firstOfEachVoice([claim, ...others]).map(voiceOf);
}

/** Whether a claim states a value: the same figure, plain or "about", or the same words. */
export function states(claim: Claim, value: Value): boolean {
  return statement(claim.value) === statement(value);
}

function statement(value: Value): string {
  if (!("qualifier" in value) || value.type === "date")
    return displayValue(value).trim().replace(/\s+/g, " ").toLowerCase();
  return displayValue(value.qualifier === "about" ? { ...value, qualifier: "exact" } : value);
}

/** Words are not quoted, since the record words them, so their publisher goes in brackets where "per" might be read as part of them. */
function attributed(value: Value, voices: readonly string[]): string {
  return value.type === "text"
    ? `${value.text} (${displayNames(voices)})`
    : `${displayValue(value)} per ${displayNames(voices)}`;
}

function displayDenial({ value, publishers }: Position, asserted: readonly Value[]): string {
  const by = `denied by ${displayNames(publishers)}`;
  if (asserted.some((other) => compareValues(other, value) === "agree")) return by;
  return value.type === "text" ? `${value.text} (${by})` : `${displayValue(value)} ${by}`;
}
