/**
 * The record's own ledger and a reader's, set side by side.
 * Decides what counts as a difference: a standing or a value that is another, a sum whose words are others, a sum that came or went.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { larger } from "../obligations/band";
import { bandWords } from "../obligations/band-words";
import type { Counted } from "../obligations/count";
import { groupSumsOf, type LedgerGroupSum } from "../obligations/groups";
import type { RuleSet } from "../obligations/rules";
import { type LedgerSum, payerSumsOf, sumsOf } from "../obligations/sums";
import { ledger } from "../say/en/ledger";
import { standingWords } from "../say/en/standing";
import type { Says } from "../say/language";
import type { Assessment } from "../standing/assessment";
import { displayAssessment } from "../standing/display";
import type { OrganizationRef } from "../terms/term";
import { keptIn } from "../text/maps";
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

/** What one reading of the record comes to: made once for the record's own, and again for every tick. */
export type Summary = {
  totals: readonly LedgerSum[];
  bands: readonly LedgerSum[];
  years: readonly LedgerGroupSum[];
  readings: readonly Reading[];
};

/** The sums of a reading; with an organization those of its own money alone. */
export function summaryOf(
  { counted, threads, readings }: Recomputed,
  { rules, org }: { rules: RuleSet; org: string | null },
): Summary {
  const money = own(counted, org);
  const context = { threads, rules };
  return {
    totals: payerSumsOf(money, context),
    bands: sumsOf(money, context),
    years: groupSumsOf(money, "year", context),
    readings: readings.filter(({ term }) => org === null || term.from?.slug === org || term.to?.slug === org),
  };
}

export type SaysDifferences = Says<"dates" | "values" | "standing" | "ledger">;

/** English, where no language is named. */
const ENGLISH: SaysDifferences = { dates, values, standing: standingWords, ledger };

/** All differences, the largest sums first, and standings that are others before words that are. */
export function differencesOf(
  { before, after }: { before: Summary; after: Summary },
  language: SaysDifferences = ENGLISH,
): Differences {
  const bands = changesOf(before.bands, after.bands, language);
  const standings = standingChanges(before.readings, after.readings, language);
  return {
    totals: changesOf(before.totals, after.totals, language),
    bands: bands.filter(isChange),
    years: yearChanges(before.years, after.years, language),
    standings: [
      ...standings.filter((one) => one.before !== one.after),
      ...standings.filter((one) => one.before === one.after && one.beforeWords !== one.afterWords),
    ],
    of: { bands: bands.length, terms: before.readings.length },
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
function changesOf(before: readonly Sum[], after: readonly Sum[], language: SaysDifferences): SumChange[] {
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
      return [
        { key, payer, payee, kind, binding, before: wordsOf(a, language), after: wordsOf(b, language) },
      ];
    });
}

type Pair = { before?: Sum; after?: Sum };

function topOf({ before, after }: Pair): string {
  return larger(before?.band.top ?? "0", after?.band.top ?? "0");
}

function measureOf({ before, after }: Pair): string {
  return (before ?? after)?.measure ?? "";
}

function wordsOf(sum: Sum | undefined, language: SaysDifferences): string | null {
  return sum === undefined ? null : bandWords(sum.band, sum, language);
}

function yearChanges(before: readonly Sum[], after: readonly Sum[], language: SaysDifferences): YearChange[] {
  const years = new Map([...before, ...after].map((sum) => [keyOf(sum), sum.year ?? 0]));
  return changesOf(before, after, language)
    .filter(isChange)
    .map((change) => ({ ...change, year: years.get(change.key) ?? 0 }))
    .toSorted((a, b) => a.year - b.year);
}

/** Terms that are not read alike; a term of a deal that is left out is not there after, and its claims are unknown. */
function standingChanges(
  before: readonly Reading[],
  after: readonly Reading[],
  language: SaysDifferences,
): StandingChange[] {
  const left = new Map(after.map((one) => [idOf(one), one.reading]));
  return before.flatMap((one) => {
    const { deal, term, reading } = one;
    const now = left.get(idOf(one));
    if (now === reading) return [];
    return [
      {
        key: idOf(one),
        deal: { slug: deal.deal.slug, title: deal.deal.title },
        term: { key: term.key, label: term.label },
        before: reading.standing,
        after: now?.standing ?? "unknown",
        beforeWords: wordsOfReading(reading, language),
        afterWords: now ? wordsOfReading(now, language) : language.ledger.leftOutWithDeal,
      },
    ];
  });
}

/** Readings never change, and the record's own are asked for at every tick. */
const words = new WeakMap<SaysDifferences["standing"], WeakMap<Assessment, string>>();

function wordsOfReading(reading: Assessment, language: SaysDifferences): string {
  const known = keptIn(words, language.standing, () => new WeakMap<Assessment, string>());
  return keptIn(known, reading, () => displayAssessment(reading, { language }));
}

function idOf({ deal, term }: Reading): string {
  return `${deal.deal.slug}/${term.key}`;
}
