/**
 * What a column's promises of money come to, kind by kind, and the share of each.
 * Decides what is counted: undisputed sums that are certainly in force, one currency at a time, in bands by how firm their deals are.
 * Whatever is left out is named with the reason.
 */

import { isRate } from "../terms/contract-length";
import type { TermKind } from "../terms/term";
import { addDecimals, compareDecimals, divideDecimals, multiplyDecimals } from "../values/decimal";
import { type Bound, type Interval, statedIntervalOf } from "../values/interval";
import { roundMoney } from "../values/round-amount";
import type { DecimalText, MoneyValue } from "../values/value";
import { BINDINGS, type Binding, slugsOf } from "../vocabulary/vocabulary";
import type { CompareTerm } from "./comparison";
import { annualOf } from "./figures";
import { rangeWords } from "./quotient";

export type Share = { term: CompareTerm /** "13.2%", "at least 5%" */; share: string; formula: string };
export type Band = { binding: Binding; words: string };
export type LeftOut = { term: CompareTerm; why: string };

export type Total = {
  kind: TermKind;
  currency: string;
  /** "about $288 billion" */
  words: string;
  /** Empty where no source gives a range. */
  range: string;
  bands: readonly Band[];
  counted: readonly Share[];
  leftOut: readonly LeftOut[];
  /** What is counted, spread over the length of each; null for kinds that are not spread. */
  perYear: { words: string; leftOut: readonly LeftOut[] } | null;
};

/** Kinds whose sums may be added to others of their own kind. A programme's whole is not: it holds the parts. */
const ADDED: ReadonlySet<string> = new Set(["spend_commitment", "investment"]);

type Counted = { term: CompareTerm; money: MoneyValue; interval: Interval };

/** Totals for each kind and currency that the column has, the kinds in the order of its terms. */
export function totalsOf(all: readonly CompareTerm[]): Total[] {
  const live = all.filter(
    ({ reading }) =>
      reading.inForce !== "no" && ADDED.has(reading.term.kind.slug) && reading.reading.standing !== "unknown",
  );
  const kinds = new Map(live.map(({ reading }) => [reading.term.kind.slug, reading.term.kind]));
  return [...kinds.values()].flatMap((kind) => totalsOfKind(kind, live, all));
}

function totalsOfKind(kind: TermKind, live: readonly CompareTerm[], all: readonly CompareTerm[]): Total[] {
  const own = live.filter(({ reading }) => reading.term.kind.slug === kind.slug);
  const reasons = own.map((term) => ({ term, why: reasonToLeaveOut(term) }));
  const counted = reasons.flatMap(({ term, why }) => (why === null ? toCounted(term) : []));
  const currencies = [...new Set(counted.map(({ money }) => money.currency))];
  const leftOut = reasons.flatMap(({ term, why }) => (why === null ? [] : [{ term, why }]));
  if (currencies.length === 0) return leftOut.length === 0 ? [] : [{ ...UNDETERMINED, kind, leftOut }];
  return currencies.map((currency) =>
    totalOf(
      { kind, currency, leftOut },
      counted.filter(({ money }) => money.currency === currency),
      all,
    ),
  );
}

const UNDETERMINED: Omit<Total, "kind" | "leftOut"> = {
  currency: "",
  words: "undetermined",
  range: "",
  bands: [],
  counted: [],
  perYear: null,
};

/** null: it counts. */
function reasonToLeaveOut({ reading }: CompareTerm): string | null {
  const { standing, state, value } = reading.reading;
  if (standing === "disputed") return "disputed, and nobody has ruled";
  if (standing === "denied") return "denied";
  if (state === "undisclosed" || state === "redacted") return "the amount is not disclosed";
  if (value?.type !== "money") return "no amount is stated";
  const why = reasonNotToAdd(value, reading.term.label);
  return why ?? (reading.inForce === "possibly" ? "only possibly in force that day" : null);
}

function reasonNotToAdd({ period }: MoneyValue, label: string): string | null {
  if (period !== undefined || isRate(label)) return "a rate, not a sum";
  return /\btotal\b/i.test(label) ? "a total of other sums" : null;
}

function toCounted(term: CompareTerm): Counted[] {
  const { value } = term.reading.reading;
  const measured = value?.type === "money" ? statedIntervalOf(value) : null;
  return value?.type === "money" && measured ? [{ term, money: value, interval: measured.interval }] : [];
}

function totalOf(
  frame: Pick<Total, "kind" | "currency" | "leftOut">,
  counted: readonly Counted[],
  all: readonly CompareTerm[],
): Total {
  const { currency } = frame;
  return {
    ...frame,
    words: sumWords(counted, currency),
    range: rangeWords(sumIntervals(counted), currency),
    bands: slugsOf(BINDINGS).flatMap((binding) => {
      const band = counted.filter(({ term }) => term.binding === binding);
      return band.length === 0 ? [] : [{ binding, words: sumWords(band, currency) }];
    }),
    counted: counted.map((one) => shareOf(one, counted)),
    perYear: frame.kind.slug === "spend_commitment" ? perYearOf(counted, all) : null,
  };
}

/** The yearly shares that are determined, added up; whatever has no known length is named and not counted as nothing. */
function perYearOf(counted: readonly Counted[], all: readonly CompareTerm[]): Total["perYear"] {
  const spread = counted.map(({ term }) => ({ term, annual: annualOf(term, all) }));
  const annual = spread.flatMap(({ term, annual: money }): Counted[] => {
    const measured = money === null ? null : statedIntervalOf(money);
    return money && measured ? [{ term, money, interval: measured.interval }] : [];
  });
  const [first] = annual;
  return {
    words: first ? `${sumWords(annual, first.money.currency)} a year` : "per year undetermined",
    leftOut: spread.flatMap(({ term, annual: money }) =>
      money === null ? [{ term, why: "its length is not known" }] : [],
    ),
  };
}

/** A sum of exact figures is exact; one loose summand loosens it. */
function sumWords(counted: readonly Counted[], currency: string): string {
  const sum = sumOf(counted);
  const qualifiers = new Set(counted.map(({ money }) => money.qualifier));
  if (qualifiers.has("up_to") && (qualifiers.has("at_least") || qualifiers.has("more_than")))
    return `${roundMoney(sum, currency, "about")}, some figures being ceilings and some floors`;
  const loosest = (["up_to", "more_than", "at_least", "about"] as const).find((one) => qualifiers.has(one));
  return roundMoney(sum, currency, loosest ?? "exact");
}

function sumOf(counted: readonly Counted[]): DecimalText {
  return counted.reduce((sum, { money }) => addDecimals(sum, money.amount), "0");
}

function sumIntervals(counted: readonly Counted[]): Interval {
  return { low: sumBounds(counted, "low"), high: sumBounds(counted, "high") };
}

function sumBounds(counted: readonly Counted[], end: "low" | "high"): Bound | null {
  return counted.reduce<Bound | null>(
    (sum, { interval }) => {
      const bound = interval[end];
      return sum === null || bound === null
        ? null
        : { at: addDecimals(sum.at, bound.at), open: sum.open || bound.open };
    },
    { at: "0", open: false },
  );
}

function shareOf(one: Counted, counted: readonly Counted[]): Share {
  const sum = sumOf(counted);
  const nominal = compareDecimals(sum, "0") > 0 ? percentOf(one.money.amount, sum) : "0";
  const exact = counted.every(({ money }) => money.qualifier === "exact");
  const unbounded = counted.some(({ interval }) => interval.low === null || interval.high === null);
  const share = unbounded && counted.length > 1 ? "undetermined" : `${exact ? "" : "about "}${nominal}%`;
  const [amount, total] = [one.money.amount, sum].map((figure) =>
    roundMoney(figure, one.money.currency, "exact"),
  );
  const why = share === "undetermined" ? "; a figure without an upper end leaves no share" : "";
  return { term: one.term, share, formula: `${amount} ÷ ${total} = ${nominal}%${why}` };
}

function percentOf(amount: DecimalText, sum: DecimalText): DecimalText {
  return divideDecimals(multiplyDecimals(amount, "100"), sum, 1);
}
