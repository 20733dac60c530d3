import { STANDINGS, type Standing, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { Columns } from "./columns";

/**
 * The terms of all deals in columns, counted by a day and by what they amount to. Decides both as `liveOn` and `surelyLiveOn` of
 * sql/clock-sql.ts do for today's reader, which a test holds them against. Pure.
 */

/** Days are whole numbers; a start that is not stated is before every day, all else that is not stated after it. */
export const TERM_COLUMNS = [
  ...["fromEarliest", "fromLatest", "untilEarliest", "untilLatest", "what", "giver", "receiver"],
] as const;
export type Terms = Columns<(typeof TERM_COLUMNS)[number]>;

/** "what" is a term's kind, a number that is the index's own, and its standing. */
export const STANDINGS_FROM_1 = slugsOf(STANDINGS);
export const KIND_FACTOR = 16;

/** The deals, each by the number of the group that is counted and that it belongs to; below 0: to none. */
export type Groups = { of: Int32Array; count: number };

export type InForce = Readonly<Record<"live" | "sure" | "disputed", Int32Array>>;

/** For each group, how many terms may be in force on a day, how many of these are for certain, and how many are disputed on any. */
export function countInForce(terms: Terms, on: number, groups: Groups): InForce {
  const [live, sure, disputed] = [countsOf(groups), countsOf(groups), countsOf(groups)];
  const [deals, what] = [terms.deals, terms.of("what")];
  const isLive = withinOf(terms, on, ["fromEarliest", "untilLatest"]);
  const isSure = withinOf(terms, on, ["fromLatest", "untilEarliest"]);
  const asDisputed = numberOf("disputed");
  for (let row = 0; row < terms.length; row++) {
    const group = groups.of[deals[row] ?? -1] ?? -1;
    if (group < 0) continue;
    if ((what[row] ?? 0) % KIND_FACTOR === asDisputed) addOne(disputed, group);
    if (!isLive(row)) continue;
    addOne(live, group);
    if (isSure(row)) addOne(sure, group);
  }
  return { live, sure, disputed };
}

const countsOf = ({ count }: Groups) => new Int32Array(count);

type Bound = (typeof TERM_COLUMNS)[number];

/** Whether a day lies between those of a row: from the first on, before the second. */
export function withinOf(terms: Terms, on: number, [first, end]: readonly [Bound, Bound]) {
  const [from, until] = [terms.of(first), terms.of(end)];
  const [forFrom, forUntil] = [terms.comparable(first, on), terms.comparable(end, on)];
  return (row: number): boolean => (from[row] ?? 0) <= forFrom && forUntil < (until[row] ?? 0);
}

/** Calls with the deal, kind and standing of each term that stands in one of these ways. */
export function eachStanding<One extends Standing>(
  terms: Terms,
  standings: readonly One[],
  visit: (deal: number, kind: number, standing: One) => void,
): void {
  const [deals, what] = [terms.deals, terms.of("what")];
  const wanted: One[] = [];
  for (const standing of standings) wanted[numberOf(standing)] = standing;
  for (let row = 0; row < terms.length; row++) {
    const [deal, is] = [deals[row] ?? -1, what[row] ?? 0];
    const standing = wanted[is % KIND_FACTOR];
    if (deal >= 0 && standing !== undefined) visit(deal, Math.floor(is / KIND_FACTOR), standing);
  }
}

function numberOf(standing: Standing): number {
  return STANDINGS_FROM_1.indexOf(standing) + 1;
}

function addOne(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
