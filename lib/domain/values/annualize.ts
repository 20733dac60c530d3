/**
 * Sums of money per year.
 * Decides the linear share of one year; what cannot be spread is undetermined, never 0.
 */

import type { MoneyPeriod, Qualifier } from "../vocabulary/vocabulary";
import { compareDecimals, divideDecimals, multiplyDecimals } from "./decimal";
import { yearlyAmount } from "./period";
import type { DurationValue, MoneyValue } from "./value";

type Annualized =
  | {
      kind: "per_year" /** The sum of one year, written without a period. */;
      value: MoneyValue;
    }
  | { kind: "undetermined"; why: "no_length" | "no_months" | "unbounded" };

/** Yearly amounts are kept to the cent. */
const PLACES = 2;

/** What a sum comes to per year: a rate by its own period, a total when it is spread evenly. @example annualize(38 billion, 84 months) // 5.43 billion per year */
export function annualize(money: MoneyValue, duration: DurationValue | null): Annualized {
  if (money.period !== undefined) return ofRate(money, money.period);
  if (duration === null) return { kind: "undetermined", why: "no_length" };
  const months = String(duration.months);
  if (compareDecimals(months, "0") <= 0) return { kind: "undetermined", why: "no_months" };
  const qualifier = dividedQualifier(money.qualifier, duration.qualifier);
  if (qualifier === null) return { kind: "undetermined", why: "unbounded" };
  const amount = divideDecimals(multiplyDecimals(money.amount, "12"), months, PLACES);
  return { kind: "per_year", value: { ...money, amount, qualifier } };
}

/** A rate needs no length: it says itself what a year comes to. */
function ofRate({ type, currency, amount, qualifier }: MoneyValue, period: MoneyPeriod): Annualized {
  return { kind: "per_year", value: { type, currency, qualifier, amount: yearlyAmount(amount, period) } };
}

/**
 * The bound that is left of a yearly amount, by the duration's qualifier and the money's. A sum keeps its own bound over a plain
 * length. Over "at most" so many years a year is at least its share, over "at least" so many it is at most that; where the two
 * bounds pull apart nothing is left.
 */
const DIVIDED: Readonly<Record<Qualifier, Readonly<Record<Qualifier, Qualifier | null>>>> = {
  exact: { exact: "exact", about: "about", up_to: "up_to", at_least: "at_least", more_than: "more_than" },
  about: { exact: "about", about: "about", up_to: "up_to", at_least: "at_least", more_than: "more_than" },
  up_to: { exact: "at_least", about: "at_least", up_to: null, at_least: "at_least", more_than: "more_than" },
  at_least: { exact: "up_to", about: "up_to", up_to: "up_to", at_least: null, more_than: null },
  more_than: { exact: "up_to", about: "up_to", up_to: "up_to", at_least: null, more_than: null },
};

/** The bound left of a quotient; null where the two bounds pull apart. */
export function dividedQualifier(amount: Qualifier, by: Qualifier): Qualifier | null {
  return DIVIDED[by][amount];
}
