/**
 * The sides that claims form.
 * Decides which claims stand together, what each side says at its tightest and which sides contradict; names no standing.
 */

import { groupBy, keptIn } from "../text/maps";
import { compareValues, isSilence, lineOf } from "../values/agreement";
import { type Bound, compareLows, type Interval, intervalOf, intervalsMeet } from "../values/interval";
import { comparePrecision } from "../values/precision";
import type { Position } from "./assessment";
import type { Claim } from "./claim";
import { compareApart, compareClaims, compareSupport, tierRank, valueKey, voicesOf } from "./support";

/** Whether two claims that count cannot both hold. A denial contradicts every assertion but one that only says "not disclosed". */
export function contradicts(a: Claim, b: Claim): boolean {
  if (a.stance === b.stance) return a.stance === "asserts" && compareValues(a.value, b.value) === "conflict";
  const assertion = a.stance === "asserts" ? a : b;
  return !isSilence(assertion.value);
}

/** Whether any two of the claims cannot both hold. */
export function hasContradiction(claims: readonly Claim[]): boolean {
  return claims.length > 1 && keptIn(contradicted, claims, isContradicted);
}

/** Asked once for the verdict and once for the sides; lists of claims never change. */
const contradicted = new WeakMap<readonly Claim[], boolean>();

function isContradicted(claims: readonly Claim[]): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => contradicts(a, b)));
}

/**
 * Every assertion and denial in exactly one side, the best supported side first and silences ("not disclosed") last.
 * The side of the claim that an editor chose, when there is one, comes before all. Where nothing contradicts, sides differ only in
 * what they can be compared with.
 */
export function positionsOf(claims: readonly Claim[], chosen: Claim | null): Position[] {
  const denials = claims.filter((claim) => claim.stance === "denies");
  const contradicted = hasContradiction(claims);
  const compare = contradicted ? compareSupport : compareApart;
  const groups = [
    ...linesOf(claims).flatMap((line) => cliquesOf(line, chosen)),
    ...(denials.length > 0 ? [denials] : []),
  ];
  const ordered = groups.sort(
    (a, b) => holds(b, chosen) - holds(a, chosen) || silent(a) - silent(b) || compare(a, b),
  );
  return ordered.map((group) => toSide(group, contradicted ? claims : []));
}

/**
 * What a contested side says is what another side contradicts in it: "more than 5" against "up to 5", though both sides hold a plain 5.
 * @param others among which those that contradict it are; none where nothing contradicts
 */
function toSide(group: readonly Claim[], others: readonly Claim[]): Position {
  const disputed = group.filter((claim) => others.some((other) => contradicts(claim, other)));
  const contested = disputed.length > 0;
  const best = tightestOf(contested ? disputed : group);
  const stance = best.stance === "denies" ? "denies" : "asserts";
  return {
    stance,
    value: best.value,
    best,
    claims: [...group].sort(compareClaims),
    publishers: voicesOf(group),
    contested,
  };
}

/** Assertions grouped by what they can be compared with; what is compared with nothing stands alone. */
function linesOf(claims: readonly Claim[]): Claim[][] {
  const asserted = claims.filter(({ stance }) => stance === "asserts");
  return [...groupBy(asserted, (claim) => lineOf(claim.value) ?? claim).values()];
}

type Placed = { claim: Claim; interval: Interval };

/** Splits claims of one line into sets with a point in common, the best supported set taken first. */
function cliquesOf(line: readonly Claim[], chosen: Claim | null): Claim[][] {
  const placed = line.flatMap((claim): Placed[] => {
    const measured = intervalOf(claim.value);
    return measured ? [{ claim, interval: measured.interval }] : [];
  });
  if (placed.length === 0) return [[...line]];
  const cliques: Claim[][] = [];
  let rest = placed;
  while (rest.length > 0) {
    const clique = bestClique(rest, chosen);
    cliques.push(clique);
    rest = rest.filter(({ claim }) => !clique.includes(claim));
  }
  return cliques;
}

/** On a line every largest set of intervals that meet shares the low end of one of them. */
function bestClique(placed: readonly Placed[], chosen: Claim | null): Claim[] {
  if (placed.length === 1) return placed.map(({ claim }) => claim);
  const candidates = placed.map(({ interval }) =>
    placed.filter((other) => covers(other.interval, interval.low)).map(({ claim }) => claim),
  );
  const ordered = withoutRepeats(candidates).sort(
    (a, b) => holds(b, chosen) - holds(a, chosen) || compareSupport(a, b),
  );
  return ordered[0] ?? [];
}

/** Claims that agree give the same set over and over, and only the keys of all their claims would tell that it is the same. */
function withoutRepeats(sets: readonly Claim[][]): Claim[][] {
  return sets.filter(
    (set, at) =>
      !sets
        .slice(0, at)
        .some((earlier) => earlier.length === set.length && earlier.every((claim, i) => claim === set[i])),
  );
}

/** Whether an interval has the first point of one that begins so. */
function covers(interval: Interval, low: Bound | null): boolean {
  return compareLows(interval.low, low) <= 0 && intervalsMeet(interval, { low, high: null });
}

/** The claim with the tightest value: of those alike the one of better tier, then the one that more voices state, then the later. */
function tightestOf(group: readonly Claim[]): Claim {
  const [only] = group;
  if (only && group.length === 1) return only;
  const stated = new Map(group.map((claim) => [claim, valueKey(claim.value)]));
  const voices = (claim: Claim) =>
    voicesOf(group.filter((other) => stated.get(other) === stated.get(claim))).length;
  const precision = (a: Claim, b: Claim) => (a.stance === "asserts" ? comparePrecision(a.value, b.value) : 0);
  const tier = (claim: Claim) => tierRank(claim.source.tier);
  const [best] = [...group].sort(
    (a, b) => precision(a, b) || tier(a) - tier(b) || voices(b) - voices(a) || compareClaims(a, b),
  );
  if (!best) throw new RangeError("A side has at least one claim.");
  return best;
}

function holds(group: readonly Claim[], chosen: Claim | null): number {
  return chosen !== null && group.includes(chosen) ? 1 : 0;
}

/** 0 for what says something; a redaction ranks below "not disclosed", since a term is redacted only when all say so. */
function silent(group: readonly Claim[]): number {
  const [claim] = group;
  if (claim?.stance !== "asserts" || !isSilence(claim.value)) return 0;
  return claim.value.type === "redacted" ? 2 : 1;
}
