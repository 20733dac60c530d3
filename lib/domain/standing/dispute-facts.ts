/**
 * Contradiction: who says what against whom.
 * Decides what is told of the sides of a dispute, and of the opponents of a ruling; shows both sides and never one number.
 */

import type { OpposedFacts, SideFacts } from "../say/facts/standing";
import { keptIn } from "../text/maps";
import { compareValues, isAbsence } from "../values/agreement";
import { displayValue, type SaysValues } from "../values/display-value";
import type { Value } from "../values/value";
import type { Position } from "./assessment";
import type { Claim } from "./claim";
import { contradicts } from "./positions";
import { compareClaims, voicesOf } from "./support";
import { firstOfEachVoice, voiceOf } from "./voices";

/** A dispute spells out this many asserting sides and counts the rest; who denies is always said. */
const SIDES_SHOWN = 3;

/** The sides that contradict: "20% per Reuters and CNBC, 25% per La Box", "$38 billion per A, denied by B". */
export function sideFacts(
  sides: readonly Position[],
  language: SaysValues,
): { sides: SideFacts[]; hasText: boolean } {
  const contested = sides.filter((side) => side.contested);
  const asserting = contested.filter((side) => side.stance === "asserts");
  const denying = contested.filter((side) => side.stance === "denies");
  const asserted = asserting.map((side) => side.value);
  const more = asserting.length - SIDES_SHOWN;
  const told: SideFacts[] = [
    ...asserting.slice(0, SIDES_SHOWN).map((side) => attributed(side, language)),
    ...(more > 0 ? [{ is: "more" as const, count: more }] : []),
    ...denying.map((side) => denialFacts(side, asserted, language)),
  ];
  return { sides: told, hasText: contested.some((side) => side.value.type === "text") };
}

/** What stands against a ruling, to follow the word "ruled". */
export function opponentFacts(
  ruled: Position,
  others: readonly Position[],
  language: SaysValues,
): OpposedFacts {
  const against = others
    .flatMap((side) => side.claims)
    .filter((claim) => ruled.claims.some((own) => contradicts(own, claim)));
  if (against.length > 0)
    return { is: ruled.stance === "denies" ? "asserted" : "contradicted", voices: voicesOf(against) };
  if (others.some((side) => side.contested)) return { is: "disagreeing", ...sideFacts(others, language) };
  const [other] = others.filter((side) => !isAbsence(side.value));
  return other ? { is: "other", side: attributed(other, language) } : { is: "nobody" };
}

/** The publishers of a side that state what one of its claims states, and not merely something that agrees: that claim's own first, then the weightiest. */
export function statingVoices(side: Position, claim: Claim): readonly string[] {
  const known = keptIn(voicesOfSides, side, () => new Map<Claim, readonly string[]>());
  return keptIn(known, claim, () => voicesStating(side, claim));
}

/** Sides never change, and each is told in every language. */
const voicesOfSides = new WeakMap<Position, Map<Claim, readonly string[]>>();

function voicesStating(side: Position, claim: Claim): string[] {
  const others = side.claims.filter((other) => states(other, claim.value)).sort(compareClaims);
  return firstOfEachVoice([claim, ...others]).map(voiceOf);
}

/** Whether a claim states a value: the same figure, plain or "about", or the same words. */
export function states(claim: Claim, value: Value): boolean {
  const statement = (of: Value) => keptIn(statements, of, statementOf);
  return statement(claim.value) === statement(value);
}

/** Values never change, and each is compared with many. */
const statements = new WeakMap<Value, string>();

function statementOf(value: Value): string {
  if (!("qualifier" in value) || value.type === "date")
    return displayValue(value).trim().replace(/\s+/g, " ").toLowerCase();
  return displayValue(value.qualifier === "about" ? { ...value, qualifier: "exact" } : value);
}

function attributed(side: Position, language: SaysValues): SideFacts {
  const { value, best } = side;
  const voices = statingVoices(side, best);
  return { is: "stated", value: displayValue(value, language), isText: value.type === "text", voices };
}

function denialFacts(
  { value, publishers }: Position,
  asserted: readonly Value[],
  language: SaysValues,
): SideFacts {
  const isStated = asserted.some((other) => compareValues(other, value) === "agree");
  const words = isStated ? null : displayValue(value, language);
  return { is: "denied", value: words, isText: value.type === "text", voices: publishers };
}
