/**
 * Sums of money made comparable: per year, per gigawatt, per chip.
 * Decides which inputs a figure takes and shows its arithmetic; what an input is not known for is undetermined, never 0.
 */

import { isRate, overOf } from "../terms/contract-length";
import { annualize, dividedQualifier } from "../values/annualize";
import { divideDecimals, multiplyDecimals } from "../values/decimal";
import { displayValue } from "../values/display-value";
import { type Interval, statedIntervalOf } from "../values/interval";
import { PERIODS_A_YEAR, yearlyAmount } from "../values/period";
import { roundMoney } from "../values/round-amount";
import type { CapacityValue, CountValue, DecimalText, MoneyValue, Value } from "../values/value";
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

/** Kinds whose sums are promises to be spent; a valuation or a price move is none. */
const SPENT: ReadonlySet<string> = new Set(["spend_commitment", "total_program"]);

/** Figures for every promise of money in force; `all` are the terms of its column. */
export function figuresOf(all: readonly CompareTerm[]): TermFigures[] {
  return all
    .filter(({ reading }) => reading.inForce !== "no" && SPENT.has(reading.term.kind.slug))
    .filter(({ reading }) => reading.reading.standing !== "unknown" && reading.reading.value?.type !== "flag")
    .map((term) => ({ term, figures: figuresOfTerm(term, all) }));
}

function figuresOfTerm(term: CompareTerm, all: readonly CompareTerm[]): Figure[] {
  const { value, standing } = term.reading.reading;
  if (value?.type !== "money") {
    const missing =
      standing === "disputed"
        ? "The amount itself is disputed, and nobody has ruled."
        : `No amount is stated: ${term.reading.display}.`;
    return MEASURES.map((measure) => undetermined(measure, missing, [term]));
  }
  const deal = all.filter((other) => other.deal.slug === term.deal.slug);
  return [
    perYear(term, value, deal),
    perUnit({ term, money: value, deal }, CAPACITY),
    perUnit({ term, money: value, deal }, CHIPS),
  ];
}

const MEASURES: readonly Measure[] = ["per_year", "per_gigawatt", "per_chip"];

function perYear(term: CompareTerm, money: MoneyValue, deal: readonly CompareTerm[]): Figure {
  if (money.period !== undefined) return rateAYear(term, money, money.period);
  if (isRate(term.reading.term.label))
    return undetermined("per_year", "It is a rate already, by its name; it is not spread.", [term]);
  const over = overOf(
    term.reading,
    deal.map(({ reading }) => reading),
  );
  const annual = annualize(money, over);
  if (annual.kind === "undetermined" || over === null) {
    const missing = annual.kind === "undetermined" && over !== null ? annual.missing : noLength(term, deal);
    return undetermined("per_year", missing, [term]);
  }
  const length = deal.filter(({ reading }) => reading.reading.value === over);
  const { amount, currency, qualifier } = annual.value;
  const [sum, months] = [
    statedIntervalOf({ ...money, amount: multiplyDecimals(money.amount, "12") }),
    statedIntervalOf(over),
  ];
  return {
    measure: "per_year",
    value: `${roundMoney(amount, currency, qualifier)} a year`,
    amount,
    currency,
    range:
      sum && months ? rangeWords(divideIntervals(sum.interval, months.interval), currency) || null : null,
    missing: null,
    formula: `${displayValue(money)} × 12 ÷ ${over.months} months = ${displayValue({ ...annual.value, qualifier: "exact" })} a year. ${annual.assumption}`,
    inputs: [term, ...length],
  };
}

/** A rate needs no length: its own period says what a year comes to. */
function rateAYear(term: CompareTerm, money: MoneyValue, period: MoneyPeriod): Figure {
  const amount = yearlyAmount(money.amount, period);
  const yearly: MoneyValue = { ...money, amount, period: "year" };
  const measured = statedIntervalOf(yearly);
  return {
    measure: "per_year",
    value: `${roundMoney(amount, money.currency, money.qualifier)} a year`,
    amount,
    currency: money.currency,
    range: measured && (rangeWords(measured.interval, money.currency) || null),
    missing: null,
    formula: `${displayValue(money)} × ${PERIODS_A_YEAR[period]} = ${displayValue({ ...yearly, qualifier: "exact" })}.`,
    inputs: [term],
  };
}

function noLength(term: CompareTerm, deal: readonly CompareTerm[]): string {
  if (term.reading.term.kind.slug !== "spend_commitment")
    return "Only commitments to spend are spread over the length of their agreement.";
  const lengths = deal.filter(({ reading }) => reading.term.kind.slug === "duration");
  if (lengths.length === 0) return "No length of the agreement is on record.";
  const said = lengths.map(({ reading }) => `“${reading.term.label}: ${reading.display}”`).join(", ");
  return `No single undisputed length between these parties is on record; the deal has ${said}.`;
}

type Unit = {
  measure: Measure;
  kind: string;
  noun: string;
  divisorOf: (value: Value) => Divisor | null;
  words: string;
};

const CAPACITY: Unit = {
  measure: "per_gigawatt",
  kind: "capacity",
  noun: "capacity",
  words: "per gigawatt",
  divisorOf: gigawattsOf,
};
const CHIPS: Unit = {
  measure: "per_chip",
  kind: "chips",
  noun: "number of chips",
  words: "per chip",
  divisorOf: chipsOf,
};

type Sum = { term: CompareTerm; money: MoneyValue; deal: readonly CompareTerm[] };

function perUnit({ term, money, deal }: Sum, unit: Unit): Figure {
  if (money.period !== undefined || isRate(term.reading.term.label))
    return undetermined(unit.measure, "It is a rate, not a sum for the whole of what is bought.", [term]);
  const stated = deal.filter(
    (other) =>
      other.reading.term.kind.slug === unit.kind && other.reading.inForce !== "no" && between(term, other),
  );
  const [only] = stated;
  if (!only)
    return undetermined(unit.measure, `No ${unit.noun} between these parties is on record in this deal.`, [
      term,
    ]);
  if (stated.length > 1) {
    const labels = stated.map(({ reading }) => `“${reading.term.label}”`).join(", ");
    return undetermined(
      unit.measure,
      `The deal has more than one ${unit.noun} (${labels}), and none is stated for this sum alone.`,
      [term, ...stated],
    );
  }
  if (!isTied(term, only))
    return undetermined(
      unit.measure,
      `No source states this sum and the ${unit.noun} in one sentence, so nothing says that the one is for the other.`,
      [term, only],
    );
  return dividedBy({ term, money, by: only }, unit);
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

function dividedBy(
  { term, money, by }: { term: CompareTerm; money: MoneyValue; by: CompareTerm },
  unit: Unit,
): Figure {
  const inputs = [term, by];
  const { value } = by.reading.reading;
  const divisor = value === null ? null : unit.divisorOf(value);
  if (divisor === null)
    return undetermined(unit.measure, `The ${unit.noun} is not settled: ${by.reading.display}.`, inputs);
  const qualifier = dividedQualifier(money.qualifier, divisor.value.qualifier);
  const sum = statedIntervalOf(money);
  if (qualifier === null || sum === null)
    return undetermined(
      unit.measure,
      `${displayValue(money)} over ${displayValue(divisor.value)} bounds it on neither side.`,
      inputs,
    );
  const quotient = divideDecimals(money.amount, divisor.amount, 2);
  const exact = displayValue({ ...money, amount: quotient, qualifier: "exact" });
  return {
    measure: unit.measure,
    value: `${roundMoney(quotient, money.currency, qualifier)} ${unit.words}`,
    amount: quotient,
    currency: money.currency,
    range: rangeWords(divideIntervals(sum.interval, divisor.interval), money.currency) || null,
    missing: null,
    formula: `${displayValue(money)} ÷ ${displayValue(divisor.value)} = ${exact} ${unit.words}`,
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

function undetermined(measure: Measure, missing: string, inputs: readonly CompareTerm[]): Figure {
  return { measure, value: null, amount: null, currency: null, range: null, missing, formula: null, inputs };
}
