/**
 * Contradictions between terms that no two sources need disagree about.
 * Decides by values that count alone: what is disputed is known to be open. The order of terms never matters.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { dateFacts } from "../dates/date-facts";
import type { Day } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import { findings } from "../say/en/findings";
import type { FindingFacts } from "../say/facts/findings";
import type { Says } from "../say/language";
import { forceBounds, phaseOn } from "../terms/in-force";
import { compareText } from "../text/compare-text";
import { groupBy } from "../text/maps";
import { addDecimals, compareDecimals, multiplyDecimals } from "../values/decimal";
import { displayValue } from "../values/display-value";
import type { CapacityValue, DecimalText } from "../values/value";
import type { Finding, FindingTerm } from "./finding";

type SaysFindings = Says<"dates" | "values" | "findings">;

/** English, where no language is named. */
const ENGLISH: SaysFindings = { dates, values, findings };

/** A finding before it is told. */
type Found = { facts: FindingFacts; terms: readonly FindingTerm[] };

/** Every finding, by rule and then by deal. `on` is the day on which stakes are added up. */
export function findContradictions(
  terms: readonly FindingTerm[],
  on: Day,
  language: SaysFindings = ENGLISH,
): Finding[] {
  const sorted = terms.toSorted((a, b) => compareText(idOf(a), idOf(b)));
  const found = [
    ...twoExclusive(sorted),
    ...overWhole(sorted, on),
    ...outlives(sorted),
    ...aboveSite(sorted, language),
  ];
  return found.map(({ facts, terms: of }) => ({
    kind: facts.is,
    words: language.findings.finding(facts),
    terms: of,
  }));
}

const idOf = ({ deal, key }: FindingTerm) => `${deal.slug}/${key}`;

function grouped(terms: readonly FindingTerm[], keyOf: (term: FindingTerm) => string | undefined) {
  const groups = groupBy(terms, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}

function twoExclusive(terms: readonly FindingTerm[]): Found[] {
  const exclusive = terms.filter(
    ({ kind, value }) =>
      kind === "cloud_exclusivity" && value?.type === "exclusivity" && value.level === "exclusive",
  );
  return grouped(exclusive, ({ from }) => from?.slug).flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => exclusivesOf(a, b))),
  );
}

function exclusivesOf(a: FindingTerm, b: FindingTerm): Found[] {
  if (a.to === null || b.to === null || a.to.slug === b.to.slug) return [];
  const overlap = overlapOf(a, b);
  if (overlap === "no") return [];
  const clouds = [a.to.name, b.to.name] as const;
  const isCertain = overlap === "yes";
  return [{ facts: { is: "two_exclusive", giver: a.from?.name ?? "", clouds, isCertain }, terms: [a, b] }];
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

function overWhole(terms: readonly FindingTerm[], on: Day): Found[] {
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
    const holders = least.map((term) => ({ name: term.to?.name ?? "", percent: percentOf(term) }));
    const company = least[0]?.from?.name ?? "";
    return [{ facts: { is: "over_whole" as const, company, percent: sum, holders }, terms: least }];
  });
}

function leastOf(held: readonly FindingTerm[]): FindingTerm | undefined {
  return held.toSorted((a, b) => compareDecimals(percentOf(a), percentOf(b)))[0];
}

function percentOf({ value }: FindingTerm): DecimalText {
  return value?.type === "percent" ? value.percent : "0";
}

function outlives(terms: readonly FindingTerm[]): Found[] {
  return terms.flatMap((term): Found[] => {
    const { inForceUntil, dealEnds } = term;
    if (inForceUntil === null || dealEnds === null) return [];
    if (edtfDate(inForceUntil).earliest <= edtfDate(dealEnds).latest) return [];
    const [until, ends] = [dateFacts(inForceUntil), dateFacts(dealEnds)];
    return [{ facts: { is: "outlives", label: term.label, until, dealEnds: ends }, terms: [term] }];
  });
}

/** A hedged figure is no contradiction: only a certain least above a certain most. */
function aboveSite(terms: readonly FindingTerm[], language: SaysFindings): Found[] {
  const measured = terms.filter(({ value }) => value?.type === "capacity");
  return grouped(measured, ({ deal }) => deal.slug).flatMap((group) => {
    const sites = group.filter(({ kind, value }) => kind === "site" && isBounded(value));
    const promised = group.filter(({ kind, value }) => kind === "capacity" && isFirm(value));
    const [largest] = sites.toSorted((a, b) => compareDecimals(megawatts(b), megawatts(a)));
    if (largest === undefined) return [];
    return promised
      .filter((term) => compareDecimals(megawatts(term), megawatts(largest)) > 0)
      .map((term): Found => {
        const wordsOf = ({ value }: FindingTerm) => (value ? displayValue(value, language) : "");
        const [promised, has] = [wordsOf(term), wordsOf(largest)];
        const facts = { is: "above_site" as const, label: term.label, promised, site: largest.label, has };
        return { facts, terms: [term, largest] };
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
