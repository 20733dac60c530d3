/**
 * Sums and quotients of uncertain amounts, with the bounds that are left of them.
 * Decides arithmetic and rounding for reading; an interval stays an interval, and a rounded figure says "about".
 */

import { compareDecimals, divideDecimals } from "../values/decimal";
import type { Bound, Interval } from "../values/interval";
import { roundAmount, withSign } from "../values/round-amount";

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
