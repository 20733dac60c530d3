/**
 * How much weight a claim, or a group of claims, carries.
 * Decides order: tier, then independent voices, then recency, then a tie-break that no input order can sway. Knows no standing.
 */

import { edtfDate } from "../dates/edtf";
import { compareText } from "../text/compare-text";
import { lineOf } from "../values/agreement";
import type { Value } from "../values/value";
import { slugsOf, TIERS, type Tier } from "../vocabulary/vocabulary";
import type { Claim } from "./claim";
import { firmnessRank } from "./firmness";
import { firstOfEachVoice, voiceOf } from "./voices";

const TIER_ORDER = slugsOf(TIERS);
/** Sorts before every day: an undated source counts as the oldest. */
const UNDATED = "";

/** 0 is best. */
export function tierRank(tier: Tier): number {
  return TIER_ORDER.indexOf(tier);
}

/** Groups are held against each other again and again while they are put in order, and never change. */
const voicesByGroup = new WeakMap<readonly Claim[], readonly string[]>();

/** The independent publishers behind claims, the weightiest first. */
export function voicesOf(claims: readonly Claim[]): readonly string[] {
  const [only] = claims;
  if (only && claims.length === 1) return [voiceOf(only)];
  const known = voicesByGroup.get(claims);
  if (known !== undefined) return known;
  const voices = firstOfEachVoice([...claims].sort(compareClaims)).map(voiceOf);
  voicesByGroup.set(claims, voices);
  return voices;
}

/** The weightier claim first: better tier, then later source, then a fixed order of their contents. */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    tierRank(a.source.tier) - tierRank(b.source.tier) ||
    compareText(publishedDay(b), publishedDay(a)) ||
    compareText(claimKey(a), claimKey(b))
  );
}

/** The weightiest of claims. */
export function weightiest(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort(compareClaims)[0];
}

/** The better supported group first. Of groups alike in tier, voices and recency, the larger. */
export function compareSupport(a: readonly Claim[], b: readonly Claim[]): number {
  return (
    bestTier(a) - bestTier(b) ||
    voicesOf(b).length - voicesOf(a).length ||
    compareText(latestDay(b), latestDay(a)) ||
    b.length - a.length ||
    compareText(groupKey(a), groupKey(b))
  );
}

/**
 * The same among groups that no machine can compare: the firmer before the weaker, more voices before a better tier, and what can be
 * measured before what cannot, so that a claim of another unit or a sentence takes no value's place by its tier or its date alone.
 */
export function compareApart(a: readonly Claim[], b: readonly Claim[]): number {
  return (
    firmnessRank(a) - firmnessRank(b) ||
    voicesOf(b).length - voicesOf(a).length ||
    bestTier(a) - bestTier(b) ||
    unmeasured(a) - unmeasured(b) ||
    compareSupport(a, b)
  );
}

/** 1 for words, and for a count in a unit that no table knows. */
function unmeasured(claims: readonly Claim[]): number {
  return Number(claims.every(({ value }) => value.type === "text" || lineOf(value) === null));
}

/** Keys are asked for often and claims never change. */
const keys = new WeakMap<Claim, string>();

/** Text that tells one claim from another, the same whenever and wherever it is made. */
export function claimKey(claim: Claim): string {
  const known = keys.get(claim);
  if (known !== undefined) return known;
  const { source, stance, value, quote, locator, rank, reason, repeats } = claim;
  const key = JSON.stringify([source.slug, stance, valueKey(value), quote, locator, rank, reason, repeats]);
  keys.set(claim, key);
  return key;
}

const valueKeys = new WeakMap<Value, string>();

/** Text that is the same for the same value, whatever the order of its fields. */
export function valueKey(value: Value): string {
  const known = valueKeys.get(value);
  if (known !== undefined) return known;
  const key = JSON.stringify(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
  valueKeys.set(value, key);
  return key;
}

/** Last day of the source's date as written; an undated source is older than all. */
export function publishedDay(claim: Claim): string {
  return claim.source.publishedOn === null ? UNDATED : edtfDate(claim.source.publishedOn).last;
}

function bestTier(claims: readonly Claim[]): number {
  return Math.min(...claims.map((claim) => tierRank(claim.source.tier)));
}

function latestDay(claims: readonly Claim[]): string {
  return claims.map(publishedDay).reduce((a, b) => (a > b ? a : b), UNDATED);
}

function groupKey(claims: readonly Claim[]): string {
  return claims.map(claimKey).sort(compareText).join("\n");
}
