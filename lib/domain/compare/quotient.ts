/**
 * Sums and quotients of uncertain amounts, with the bounds that are left of them.
 * Decides arithmetic and rounding for reading; an interval stays an interval, and a rounded figure says "about".
 */

import { compareDecimals, divideDecimals } from "../values/decimal";
import { displayAmount, groupDigits, SCALES } from "../values/display-amount";
import { CURRENCY_SIGNS } from "../values/display-value";
import type { Bound, Interval } from "../values/interval";
import type { DecimalText } from "../values/value";
import { QUALIFIERS, type Qualifier } from "../vocabulary/vocabulary";

/** Digits kept below every figure that is shown. */
const PLACES = 6;

/** The ends of a range are told more finely, so that a narrow one does not look like a point. */
const RANGE_PLACES = 2;

/** The quotient's interval. Both are positive; what has no upper end divides down to nothing. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  return { low: divideBound(a.low, b.high), high: divideBound(a.high, b.low) };
}

function divideBound(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null || compareDecimals(b.at, "0") <= 0) return null;
  return { at: divideDecimals(a.at, b.at, PLACES), open: a.open || b.open };
}

/** A figure rounded for reading: one decimal of its scale word, three digits below a million. @example roundAmount("5428571428.57") // "5.4 billion" */
export function roundAmount(amount: DecimalText, places = 1): string {
  for (const { word, power } of SCALES) {
    const unit = `1${"0".repeat(power)}`;
    if (compareDecimals(amount, unit) >= 0)
      return `${groupDigits(divideDecimals(amount, unit, places))} ${word}`;
  }
  const whole = divideDecimals(amount, "1", 0);
  const drop = Math.max(0, whole.length - 3);
  const step = `1${"0".repeat(drop)}`;
  return displayAmount(`${divideDecimals(amount, step, 0)}${"0".repeat(drop)}`);
}

/** Money with its qualifier; rounding makes a plain figure an "about" one. @example roundMoney("5428571428.57", "USD", "exact") // "about $5.4 billion" */
export function roundMoney(amount: DecimalText, currency: string, qualifier: Qualifier): string {
  const words = roundAmount(amount);
  const exact = qualifier === "exact" && words === displayAmount(amount);
  const hedge = qualifier === "exact" ? (exact ? "" : `${QUALIFIERS.about} `) : `${QUALIFIERS[qualifier]} `;
  return `${hedge}${withSign(words, currency)}`;
}

function withSign(words: string, currency: string): string {
  const sign = CURRENCY_SIGNS[currency];
  return sign === undefined ? `${currency} ${words}` : `${sign}${words}`;
}

/** "$5.3 billion to $5.6 billion", "$10 billion or more"; empty when nothing bounds it, and for a point. */
export function rangeWords({ low, high }: Interval, currency: string): string {
  const [from, to] = [low, high].map((bound) =>
    bound === null || compareDecimals(bound.at, "0") <= 0
      ? null
      : withSign(roundAmount(bound.at, RANGE_PLACES), currency),
  );
  if (from && to) return from === to ? "" : `${from} to ${to}`;
  if (from) return low?.open ? `more than ${from}` : `${from} or more`;
  return to ? `${to} or less` : "";
}
