/**
 * The record's own ledger and a reader's, set side by side.
 * Decides what counts as a difference: a standing or a value that is another, a sum whose words are others, a sum that came or went.
 */

import { bandWords } from "../obligations/band-words";
import type { Counted } from "../obligations/count";
import { groupSumsOf } from "../obligations/groups";
import type { RuleSet } from "../obligations/rules";
import { type LedgerSum, payerSumsOf, sumsOf } from "../obligations/sums";
import { displayAssessment } from "../standing/display";
import type { OrganizationRef } from "../terms/term";
import { compareDecimals } from "../values/decimal";
import type { Binding, Standing } from "../vocabulary/vocabulary";
import type { Reading, Recomputed } from "./recompute";

/** A sum before and after; null: there is none. */
export type SumChange = {
  key: string;
  payer: OrganizationRef | null;
  payee: OrganizationRef | null;
  kind: { slug: string; label: string };
  binding: Binding | null;
  before: string | null;
  after: string | null;
};

/** What one payer owes in one year, before and after. */
export type YearChange = SumChange & { year: number };

export type StandingChange = {
  key: string;
  deal: { slug: string; title: string };
  term: { key: string; label: string };
  before: Standing;
  after: Standing;
  beforeWords: string;
  afterWords: string;
};

export type Differences = {
  /** What each owes in all, of one kind and firmness; those that stay are in here too, so that a reader sees the whole. */
  totals: readonly SumChange[];
  /** Payer → payee. */
  bands: readonly SumChange[];
  years: readonly YearChange[];
  standings: readonly StandingChange[];
  /** How many there are of each, changed or not. */
  of: Readonly<Record<"bands" | "terms", number>>;
};

type Sides = { before: Recomputed; after: Recomputed; rules: RuleSet; org: string | null };

/** All differences, the largest sums first; with an organization those of its own money alone. */
export function differencesOf({ before, after, rules, org }: Sides): Differences {
  const [a, b] = [own(before.counted, org), own(after.counted, org)];
  const context = { threads: before.threads, rules };
  const totals = changesOf(payerSumsOf(a, context), payerSumsOf(b, context));
  const bands = changesOf(sumsOf(a, context), sumsOf(b, context));
  const standings = standingChanges(before.readings, after.readings, org);
  return {
    totals,
    bands: bands.filter(isChange),
    years: yearChanges(groupSumsOf(a, "year", context), groupSumsOf(b, "year", context)),
    standings: standings.filter((one) => one.before !== one.after || one.beforeWords !== one.afterWords),
    of: { bands: bands.length, terms: standings.length },
  };
}

function own(counted: readonly Counted[], org: string | null): Counted[] {
  return counted.filter(({ row }) => org === null || row.payer?.slug === org || row.payee?.slug === org);
}

/** Whether both sides differ. */
export function isChange({ before, after }: SumChange): boolean {
  return before !== after;
}

type Sum = Pick<LedgerSum, "payer" | "payee" | "kind" | "measure" | "unit" | "binding" | "band"> & {
  year?: number | null;
};

const keyOf = ({ payer, payee, kind, measure, unit, binding, year }: Sum): string =>
  [payer?.slug, payee?.slug, kind.slug, measure, unit.toLowerCase(), binding, year].join(" ");

/** Money first, the larger upper end of both first. */
function changesOf(before: readonly Sum[], after: readonly Sum[]): SumChange[] {
  const pairs = new Map<string, { before?: Sum; after?: Sum }>();
  for (const sum of before) pairs.set(keyOf(sum), { before: sum });
  for (const sum of after) pairs.set(keyOf(sum), { ...pairs.get(keyOf(sum)), after: sum });
  return [...pairs]
    .map(([key, pair]) => ({ key, ...pair, top: topOf(pair), isMoney: measureOf(pair) === "money" }))
    .sort((a, b) => Number(b.isMoney) - Number(a.isMoney) || compareDecimals(b.top, a.top))
    .flatMap(({ key, before: a, after: b }) => {
      const one = a ?? b;
      if (!one) return [];
      const { payer, payee, kind, binding } = one;
      return [{ key, payer, payee, kind, binding, before: wordsOf(a), after: wordsOf(b) }];
    });
}

type Pair = { before?: Sum; after?: Sum };

function topOf({ before, after }: Pair): string {
  const [a, b] = [before?.band.top ?? "0", after?.band.top ?? "0"];
  return compareDecimals(a, b) >= 0 ? a : b;
}

function measureOf({ before, after }: Pair): string {
  return (before ?? after)?.measure ?? "";
}

function wordsOf(sum: Sum | undefined): string | null {
  return sum === undefined ? null : bandWords(sum.band, sum);
}

function yearChanges(before: readonly Sum[], after: readonly Sum[]): YearChange[] {
  const years = new Map([...before, ...after].map((sum) => [keyOf(sum), sum.year ?? 0]));
  return changesOf(before, after)
    .filter(isChange)
    .map((change) => ({ ...change, year: years.get(change.key) ?? 0 }))
    .toSorted((a, b) => a.year - b.year);
}

/** Every term, read by one side or both; a term of a deal that is left out is not there after, and its claims are unknown. */
function standingChanges(
  before: readonly Reading[],
  after: readonly Reading[],
  org: string | null,
): StandingChange[] {
  const left = new Map(after.map((one) => [idOf(one), one.reading]));
  return before
    .filter(({ term }) => org === null || term.from?.slug === org || term.to?.slug === org)
    .map((one) => {
      const { deal, term, reading } = one;
      const now = left.get(idOf(one));
      const isSame = now === reading;
      const words = isSame ? "" : displayAssessment(reading);
      return {
        key: idOf(one),
        deal: { slug: deal.deal.slug, title: deal.deal.title },
        term: { key: term.key, label: term.label },
        before: reading.standing,
        after: now?.standing ?? "unknown",
        beforeWords: words,
        afterWords: isSame ? "" : now ? displayAssessment(now) : "Left out with its deal",
      };
    });
}

function idOf({ deal, term }: Reading): string {
  return `${deal.deal.slug}/${term.key}`;
}
