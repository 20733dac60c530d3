/**
 * Contradictions between terms that no two sources need disagree about.
 * Decides by values that count alone: what is disputed is known to be open. The order of terms never matters.
 */

import type { Day } from "../dates/day";
import { displayDate } from "../dates/display-date";
import { edtfDate } from "../dates/edtf";
import { forceBounds, phaseOn } from "../terms/in-force";
import { compareText } from "../text/compare-text";
import { addDecimals, compareDecimals, multiplyDecimals } from "../values/decimal";
import { displayValue } from "../values/display-value";
import type { CapacityValue, DecimalText } from "../values/value";
import type { Finding, FindingTerm } from "./finding";

/** Every finding, by rule and then by deal. `on` is the day on which stakes are added up. */
export function findContradictions(terms: readonly FindingTerm[], on: Day): Finding[] {
  const sorted = terms.toSorted((a, b) => compareText(idOf(a), idOf(b)));
  return [...twoExclusive(sorted), ...overWhole(sorted, on), ...outlives(sorted), ...aboveSite(sorted)];
}

const idOf = ({ deal, key }: FindingTerm) => `${deal.slug}/${key}`;

function grouped(terms: readonly FindingTerm[], keyOf: (term: FindingTerm) => string | undefined) {
  const groups = new Map<string, FindingTerm[]>();
  for (const term of terms) {
    const key = keyOf(term);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(term);
    else groups.set(key, [term]);
  }
  return [...groups.values()];
}

function twoExclusive(terms: readonly FindingTerm[]): Finding[] {
  const exclusive = terms.filter(
    ({ kind, value }) =>
      kind === "cloud_exclusivity" && value?.type === "exclusivity" && value.level === "exclusive",
  );
  return grouped(exclusive, ({ from }) => from?.slug).flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => exclusivesOf(a, b))),
  );
}

function exclusivesOf(a: FindingTerm, b: FindingTerm): Finding[] {
  if (a.to === null || b.to === null || a.to.slug === b.to.slug) return [];
  const overlap = overlapOf(a, b);
  if (overlap === "no") return [];
  const surely = overlap === "yes" ? "" : "possibly ";
  const words = `${a.from?.name ?? ""} has both ${a.to.name} and ${b.to.name} as its exclusive cloud, ${surely}at once.`;
  return [{ kind: "two_exclusive", words, terms: [a, b] }];
}

/** Whether two spans certainly, possibly or never have a day in common; ends are half-open. */
function overlapOf(a: FindingTerm, b: FindingTerm): "yes" | "possibly" | "no" {
  const [one, other] = [forceBounds(a), forceBounds(b)];
  const meets = (from: Day | null, until: Day | null) => from === null || until === null || from < until;
  const mayMeet = meets(one.fromEarliest, other.untilLatest) && meets(other.fromEarliest, one.untilLatest);
  if (!mayMeet) return "no";
  const starts = one.fromLatest !== null && other.fromLatest !== null;
  const surely = meets(one.fromLatest, other.untilEarliest) && meets(other.fromLatest, one.untilEarliest);
  return starts && surely ? "yes" : "possibly";
}

const WHOLE = "100";

function overWhole(terms: readonly FindingTerm[], on: Day): Finding[] {
  const stakes = terms.filter(
    (term) =>
      term.kind === "equity_stake" &&
      term.to !== null &&
      term.value?.type === "percent" &&
      term.value.qualifier !== "up_to" &&
      phaseOn(forceBounds(term), on) === "in_force",
  );
  return grouped(stakes, ({ from }) => from?.slug).flatMap((group) => {
    const least = grouped(group, ({ to }) => to?.slug).flatMap((held) => leastOf(held) ?? []);
    const sum = least.map(percentOf).reduce(addDecimals, "0");
    if (compareDecimals(sum, WHOLE) <= 0) return [];
    const holders = least.map((term) => `${term.to?.name ?? ""} ${percentOf(term)}%`).join(", ");
    const words = `Stakes in ${least[0]?.from?.name ?? ""} come to at least ${sum}%: ${holders}.`;
    return [{ kind: "over_whole" as const, words, terms: least }];
  });
}

function leastOf(held: readonly FindingTerm[]): FindingTerm | undefined {
  return held.toSorted((a, b) => compareDecimals(percentOf(a), percentOf(b)))[0];
}

function percentOf({ value }: FindingTerm): DecimalText {
  return value?.type === "percent" ? value.percent : "0";
}

function outlives(terms: readonly FindingTerm[]): Finding[] {
  return terms.flatMap((term): Finding[] => {
    const { inForceUntil, dealEnds } = term;
    if (inForceUntil === null || dealEnds === null) return [];
    if (edtfDate(inForceUntil).earliest <= edtfDate(dealEnds).latest) return [];
    const words = `“${term.label}” ends ${displayDate(inForceUntil)}, its deal ${displayDate(dealEnds)}.`;
    return [{ kind: "outlives", words, terms: [term] }];
  });
}

/** A hedged figure is no contradiction: only a certain least above a certain most. */
function aboveSite(terms: readonly FindingTerm[]): Finding[] {
  const measured = terms.filter(({ value }) => value?.type === "capacity");
  return grouped(measured, ({ deal }) => deal.slug).flatMap((group) => {
    const sites = group.filter(({ kind, value }) => kind === "site" && isBounded(value));
    const promised = group.filter(({ kind, value }) => kind === "capacity" && isFirm(value));
    const [largest] = sites.toSorted((a, b) => compareDecimals(megawatts(b), megawatts(a)));
    if (largest === undefined) return [];
    return promised
      .filter((term) => compareDecimals(megawatts(term), megawatts(largest)) > 0)
      .map((term): Finding => {
        const [more, site] = [term, largest].map(({ value }) => (value ? displayValue(value) : ""));
        const words = `“${term.label}” promises ${more}; the site “${largest.label}” has ${site}.`;
        return { kind: "above_site", words, terms: [term, largest] };
      });
  });
}

function isBounded(value: FindingTerm["value"]): boolean {
  return value?.type === "capacity" && value.qualifier !== "at_least" && value.qualifier !== "more_than";
}

function isFirm(value: FindingTerm["value"]): boolean {
  return value?.type === "capacity" && value.qualifier !== "up_to";
}

const MW_PER_GW = "1000";

function megawatts({ value }: FindingTerm): DecimalText {
  const { amount, unit } = value as CapacityValue;
  return unit === "GW" ? multiplyDecimals(amount, MW_PER_GW) : amount;
}
