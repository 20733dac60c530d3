/**
 * Sums of money made comparable: per year, per gigawatt, per chip.
 * Decides which inputs a figure takes and shows its arithmetic; what an input is not known for is undetermined, never 0.
 */

import { figures } from "@/lib/domain/say/en/figures/figures";
import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import type { DivisorKey, MissingFacts, PerKey } from "../say/facts/figures";
import type { Says } from "../say/language";
import { isRate, overOf } from "../terms/contract-length";
import { labelOf } from "../text/translations";
import { annualize, dividedQualifier } from "../values/annualize";
import { divideDecimals, multiplyDecimals } from "../values/decimal";
import { displayValue } from "../values/display-value";
import { type Interval, statedIntervalOf } from "../values/interval";
import { PERIODS_A_YEAR, yearlyAmount } from "../values/period";
import { roundMoney } from "../values/round-amount";
import type {
  CapacityValue,
  CountValue,
  DecimalText,
  DurationValue,
  MoneyValue,
  Value,
} from "../values/value";
import type { MoneyPeriod } from "../vocabulary/vocabulary";
import type { CompareTerm } from "./comparison";
import { divideIntervals, rangeWords } from "./quotient";

export type Measure = "per_year" | "per_gigawatt" | "per_chip";

export type Figure = {
  measure: Measure;
  /** "about $5.4 billion a year"; null: undetermined. */
  value: string | null;
  /** The quotient itself, for files. */
  amount: DecimalText | null;
  currency: string | null;
  /** "$5.3 billion to $5.6 billion"; null: no source gives a range. */
  range: string | null;
  /** What is missing when undetermined. */
  missing: string | null;
  /** "$38 billion × 12 ÷ 84 months = $5,428,571,428.57 a year" */
  formula: string | null;
  /** The terms it was made of: the sum first. */
  inputs: readonly CompareTerm[];
};

export type TermFigures = { term: CompareTerm; figures: readonly Figure[] };

/** What a language must have to tell figures. */
export type SaysFigures = Says<"dates" | "values" | "figures">;

/** English, where no language is named. */
const ENGLISH: SaysFigures = { dates, values, figures };

/** Kinds whose sums are promises to be spent; a valuation or a price move is none. */
const SPENT: ReadonlySet<string> = new Set(["spend_commitment", "total_program"]);

/** Figures for every promise of money in force; `all` are the terms of its column. */
export function figuresOf(all: readonly CompareTerm[], language: SaysFigures = ENGLISH): TermFigures[] {
  return all
    .filter(({ reading }) => reading.inForce !== "no" && SPENT.has(reading.term.kind.slug))
    .filter(({ reading }) => reading.reading.standing !== "unknown" && reading.reading.value?.type !== "flag")
    .map((term) => ({ term, figures: figuresOfTerm(term, all, language) }));
}

function figuresOfTerm(term: CompareTerm, all: readonly CompareTerm[], language: SaysFigures): Figure[] {
  const { value, standing } = term.reading.reading;
  if (value?.type !== "money") {
    const missing: MissingFacts =
      standing === "disputed" ? { is: "disputed" } : { is: "not_stated", display: term.reading.display };
    return MEASURES.map((measure) => undetermined(measure, { missing, inputs: [term] }, language));
  }
  const deal = all.filter((other) => other.deal.slug === term.deal.slug);
  return [
    perYear({ term, money: value, deal }, language),
    perUnit({ term, money: value, deal }, CAPACITY, language),
    perUnit({ term, money: value, deal }, CHIPS, language),
  ];
}

const MEASURES: readonly Measure[] = ["per_year", "per_gigawatt", "per_chip"];

function perYear({ term, money, deal }: Sum, language: SaysFigures): Figure {
  if (money.period !== undefined) return rateAYear({ term, money, period: money.period }, language);
  if (isRate(term.reading.term.label))
    return undetermined("per_year", { missing: { is: "rate_by_name" }, inputs: [term] }, language);
  const over = overOf(
    term.reading,
    deal.map(({ reading }) => reading),
  );
  const annual = annualize(money, over);
  if (annual.kind === "undetermined" || over === null) {
    const missing = over === null ? noLength(term, deal) : undividable({ annual, money, over }, language);
    return undetermined("per_year", { missing, inputs: [term] }, language);
  }
  const length = deal.filter(({ reading }) => reading.reading.value === over);
  const { amount, currency, qualifier } = annual.value;
  const [sum, months] = [
    statedIntervalOf({ ...money, amount: multiplyDecimals(money.amount, "12") }),
    statedIntervalOf(over),
  ];
  const range = sum && months && divideIntervals(sum.interval, months.interval);
  return {
    measure: "per_year",
    value: language.figures.per(roundMoney({ amount, currency, qualifier }, language), "year"),
    amount,
    currency,
    range: range && (rangeWords(range, currency, language) || null),
    missing: null,
    formula: language.figures.formula({
      is: "spread",
      sum: displayValue(money, language),
      months: over.months,
      result: displayValue({ ...annual.value, qualifier: "exact" }, language),
      over: displayValue(over, language),
    }),
    inputs: [term, ...length],
  };
}

type Divided = { annual: ReturnType<typeof annualize>; money: MoneyValue; over: DurationValue };

/** Why a sum cannot be spread over a length that is known. */
function undividable({ annual, money, over }: Divided, language: SaysFigures): MissingFacts {
  if (annual.kind === "undetermined" && annual.why === "unbounded")
    return {
      ...{ is: "unbounded", what: "year" },
      sum: displayValue(money, language),
      over: displayValue(over, language),
    };
  return { is: "no_months" };
}

type Rate = { term: CompareTerm; money: MoneyValue; period: MoneyPeriod };

/** A rate needs no length: its own period says what a year comes to. */
function rateAYear({ term, money, period }: Rate, language: SaysFigures): Figure {
  const amount = yearlyAmount(money.amount, period);
  const yearly: MoneyValue = { ...money, amount, period: "year" };
  const measured = statedIntervalOf(yearly);
  return {
    measure: "per_year",
    value: language.figures.per(roundMoney({ ...money, amount }, language), "year"),
    amount,
    currency: money.currency,
    range: measured && (rangeWords(measured.interval, money.currency, language) || null),
    missing: null,
    formula: language.figures.formula({
      is: "rate",
      sum: displayValue(money, language),
      times: PERIODS_A_YEAR[period],
      result: displayValue({ ...yearly, qualifier: "exact" }, language),
    }),
    inputs: [term],
  };
}

function noLength(term: CompareTerm, deal: readonly CompareTerm[]): MissingFacts {
  if (term.reading.term.kind.slug !== "spend_commitment") return { is: "only_commitments" };
  const lengths = deal
    .filter(({ reading }) => reading.term.kind.slug === "duration")
    .map(({ reading }) => ({ label: labelOf(reading.term), display: reading.display }));
  return lengths.length === 0 ? { is: "no_length" } : { is: "no_single_length", lengths };
}

type Unit = {
  measure: Measure;
  kind: DivisorKey;
  per: PerKey;
  divisorOf: (value: Value) => Divisor | null;
};

const CAPACITY: Unit = {
  measure: "per_gigawatt",
  kind: "capacity",
  per: "gigawatt",
  divisorOf: gigawattsOf,
};
const CHIPS: Unit = {
  measure: "per_chip",
  kind: "chips",
  per: "chip",
  divisorOf: chipsOf,
};

type Sum = { term: CompareTerm; money: MoneyValue; deal: readonly CompareTerm[] };

function perUnit({ term, money, deal }: Sum, unit: Unit, language: SaysFigures): Figure {
  const without = (missing: MissingFacts, inputs: readonly CompareTerm[]) =>
    undetermined(unit.measure, { missing, inputs }, language);
  if (money.period !== undefined || isRate(term.reading.term.label)) return without({ is: "rate" }, [term]);
  const stated = deal.filter(
    (other) =>
      other.reading.term.kind.slug === unit.kind && other.reading.inForce !== "no" && between(term, other),
  );
  const [only] = stated;
  if (!only) return without({ is: "no_divisor", of: unit.kind }, [term]);
  if (stated.length > 1) {
    const labels = stated.map(({ reading }) => labelOf(reading.term));
    return without({ is: "many_divisors", of: unit.kind, labels }, [term, ...stated]);
  }
  if (!isTied(term, only)) return without({ is: "untied", of: unit.kind }, [term, only]);
  return dividedBy({ term, money, by: only }, unit, language);
}

/** Whether one source states both in the same words: only then is the one known to be for the other. */
function isTied(a: CompareTerm, b: CompareTerm): boolean {
  return speaking(a).some((one) =>
    speaking(b).some(
      (other) =>
        one.source.slug === other.source.slug &&
        (one.quote.includes(other.quote) || other.quote.includes(one.quote)),
    ),
  );
}

function speaking({ reading }: CompareTerm) {
  return reading.reading.sides.flatMap(({ claims }) => claims);
}

type Division = { term: CompareTerm; money: MoneyValue; by: CompareTerm };

function dividedBy({ term, money, by }: Division, unit: Unit, language: SaysFigures): Figure {
  const inputs = [term, by];
  const { value } = by.reading.reading;
  const divisor = value === null ? null : unit.divisorOf(value);
  if (divisor === null) {
    const missing: MissingFacts = { is: "unsettled", of: unit.kind, display: by.reading.display };
    return undetermined(unit.measure, { missing, inputs }, language);
  }
  const qualifier = dividedQualifier(money.qualifier, divisor.value.qualifier);
  const interval = statedIntervalOf(money);
  const [sum, over] = [displayValue(money, language), displayValue(divisor.value, language)];
  if (qualifier === null || interval === null)
    return undetermined(
      unit.measure,
      { missing: { is: "unbounded", what: "unit", sum, over }, inputs },
      language,
    );
  const quotient = divideDecimals(money.amount, divisor.amount, 2);
  const result = displayValue({ ...money, amount: quotient, qualifier: "exact" }, language);
  const { currency } = money;
  return {
    measure: unit.measure,
    value: language.figures.per(roundMoney({ amount: quotient, currency, qualifier }, language), unit.per),
    amount: quotient,
    currency,
    range: rangeWords(divideIntervals(interval.interval, divisor.interval), currency, language) || null,
    missing: null,
    formula: language.figures.formula({ is: "divided", sum, by: over, result, per: unit.per }),
    inputs,
  };
}

/** What is divided by: its value, its amount and interval in the measure's unit. null: nothing one can divide by. */
type Divisor = { value: CapacityValue | CountValue; amount: DecimalText; interval: Interval };

function gigawattsOf(value: Value): Divisor | null {
  const measured = value.type === "capacity" ? statedIntervalOf(value) : null;
  if (value.type !== "capacity" || measured === null || Number(value.amount) <= 0) return null;
  const amount = value.unit === "GW" ? value.amount : divideDecimals(value.amount, MW_PER_GW, 9);
  return { value, amount, interval: inGigawatts(measured.interval) };
}

function chipsOf(value: Value): Divisor | null {
  const measured = value.type === "count" ? statedIntervalOf(value) : null;
  if (value.type !== "count" || measured === null || Number(value.amount) <= 0) return null;
  return { value, amount: value.amount, interval: measured.interval };
}

const MW_PER_GW = "1000";

/** Intervals of capacity are in megawatts. */
function inGigawatts(interval: Interval): Interval {
  const bound = (end: Interval["low"]) =>
    end === null ? null : { ...end, at: divideDecimals(end.at, MW_PER_GW, 9) };
  return { low: bound(interval.low), high: bound(interval.high) };
}

/** Whoever gives: what is bought goes one way, the money the other. */
function between(a: CompareTerm, b: CompareTerm): boolean {
  const parties = ({ reading }: CompareTerm) =>
    [reading.term.from?.slug ?? "", reading.term.to?.slug ?? ""].sort().join(" ");
  return parties(a) === parties(b);
}

function undetermined(
  measure: Measure,
  { missing, inputs }: { missing: MissingFacts; inputs: readonly CompareTerm[] },
  { figures }: SaysFigures,
): Figure {
  const nothing = { value: null, amount: null, currency: null, range: null, formula: null };
  return { measure, ...nothing, missing: figures.missing(missing), inputs };
}
