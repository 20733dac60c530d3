/**
 * Claims → what they amount to.
 * Decides standing, state, the value shown and the bucket of every claim; order of claims never matters. Knows no clock but the one
 * it is handed, and writes no sentence (see rationale.ts, display.ts).
 */

import type { Day } from "../dates/day";
import { keptIn } from "../text/maps";
import { isAbsence, isSilence } from "../values/agreement";
import type { Value } from "../values/value";
import { ABSENCES, isWordOf, type Standing, type TermState } from "../vocabulary/vocabulary";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";
import { firmnessOf } from "./firmness";
import { isKnownBy } from "./known";
import { notComparedOf } from "./not-compared";
import { contradicts, hasContradiction, positionsOf } from "./positions";
import { compareClaims, weightiest } from "./support";
import { foldSyndicated } from "./syndication";

/** What is decided once the sides stand. */
type Verdict = Pick<Assessment, "standing" | "state" | "value" | "best">;

/** Claims by the part they play, before sides are formed. */
type Parts = Pick<Assessment, "questioning" | "syndicated" | "setAside" | "notYetKnown"> & {
  speaking: readonly Claim[];
};

/** Reads the claims on one term as they stood for a reader of the day `known` (null: for today's reader, undated sources too). */
export function assessClaims(claims: readonly Claim[], known: Day | null): Assessment {
  const { speaking, questioning, syndicated, setAside, notYetKnown } = partsOf(claims, known);
  const contradicted = hasContradiction(speaking);
  const chosen = chosenOf(speaking, contradicted);
  const sides = positionsOf(speaking, chosen);
  const verdict = verdictOf(sides, chosen, contradicted);
  const ordered = holderFirst(sides, verdict.best);
  const notCompared = notComparedOf(ordered, verdict.best, chosen);
  const { standing, state, value, best } = verdict;
  const shown = { standing, state, value, best, sides: ordered, notCompared };
  return { ...shown, questioning, syndicated, setAside, notYetKnown };
}

/** Denials contradict no absence: they may be better supported than the absence that is shown, and yet come after it. */
function holderFirst(sides: readonly Position[], best: Claim | null): readonly Position[] {
  const holder = sides.find((side) => best !== null && side.claims.includes(best));
  return holder === undefined ? sides : [holder, ...sides.filter((side) => side !== holder)];
}

/** A term is read on many days, and its list of claims never changes. */
const weighed = new WeakMap<readonly Claim[], readonly Claim[]>();

function weightiestFirst(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(compareClaims);
}

function partsOf(claims: readonly Claim[], known: Day | null): Parts {
  const sorted = keptIn(weighed, claims, weightiestFirst);
  const published = sorted.filter((claim) => isKnownBy(claim.source, known));
  const { kept, syndicated } = foldSyndicated(published.filter((claim) => claim.rank !== "deprecated"));
  return {
    speaking: kept.filter((claim) => claim.stance !== "questions").sort(compareClaims),
    questioning: kept.filter((claim) => claim.stance === "questions").sort(compareClaims),
    syndicated: syndicated.sort((a, b) => compareClaims(a.claim, b.claim)),
    setAside: published.filter((claim) => claim.rank === "deprecated"),
    notYetKnown: sorted.filter((claim) => !isKnownBy(claim.source, known)),
  };
}

/** The claim that editors chose: none when their choices contradict each other. A preferred denial chooses only where there is something to deny. */
function chosenOf(speaking: readonly Claim[], contradicted: boolean): Claim | null {
  const preferred = speaking.filter(
    (claim) => claim.rank === "preferred" && (contradicted || claim.stance === "asserts"),
  );
  const divided = preferred.some((a, i) => preferred.slice(i + 1).some((b) => contradicts(a, b)));
  return divided ? null : (weightiest(preferred) ?? null);
}

function verdictOf(sides: readonly Position[], chosen: Claim | null, contradicted: boolean): Verdict {
  const asserting = sides.filter((side) => side.stance === "asserts");
  const [first] = asserting;
  if (!first) return sides[0] ? nothingShown("denied", sides[0].best) : nothingShown("unknown", null);
  if (contradicted && chosen === null) {
    return { ...nothingShown("disputed", null), state: disputedState(asserting, first) };
  }
  if (chosen?.stance === "denies") return nothingShown("ruled", chosen);
  const ruled = contradicted || overrulesValues(chosen, asserting);
  return shownVerdict(ruled ? "ruled" : standingOf(first), chosen ?? first.best);
}

function shownVerdict(standing: Standing, best: Claim): Verdict {
  return { standing, state: stateOf(best.value), value: isAbsence(best.value) ? null : best.value, best };
}

function nothingShown(standing: Standing, best: Claim | null): Verdict {
  return { standing, state: "unknown", value: null, best };
}

/** An absence that an editor preferred to values that sources state is a ruling, though no interval contradicts it. */
function overrulesValues(chosen: Claim | null, asserting: readonly Position[]): boolean {
  return chosen !== null && isAbsence(chosen.value) && asserting.some((side) => !isAbsence(side.value));
}

/** The standing of an uncontradicted value, from the side that holds it. */
function standingOf(side: Position): Standing {
  if (isSilence(side.value)) return "undisclosed";
  return firmnessOf(side.claims);
}

function stateOf(value: Value): TermState {
  return isWordOf(ABSENCES, value.type) ? value.type : "known";
}

/** Values that are disputed are known, only not agreed on. */
function disputedState(asserting: readonly Position[], first: Position): TermState {
  return asserting.some((side) => !isAbsence(side.value)) ? "known" : stateOf(first.value);
}
