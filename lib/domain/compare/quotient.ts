/**
 * Sums and quotients of uncertain amounts, with the bounds that are left of them.
 * Decides arithmetic and rounding for reading; an interval stays an interval, and a rounded figure says "about".
 */

import { values } from "@/lib/domain/say/en/words/values";
import type { FigureFacts } from "../say/facts/values";
import type { Says } from "../say/language";
import { compareDecimals, divideDecimals } from "../values/decimal";
import type { Bound, Interval } from "../values/interval";
import { roundScaled } from "../values/round-amount";

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
export function rangeWords(
  { low, high }: Interval,
  currency: string,
  { values: words }: Says<"values"> = { values },
): string {
  const [from, to] = [low, high].map((bound): FigureFacts | null =>
    bound === null || compareDecimals(bound.at, "0") <= 0
      ? null
      : { is: "sum", sum: roundScaled(bound.at, words.scales, RANGE_PLACES), currency },
  );
  if (from && to)
    return words.figure(from) === words.figure(to)
      ? ""
      : words.range({ low: from, high: to, about: null, isOpen: false });
  if (from)
    return low?.open ? words.hedged("more_than", words.figure(from)) : words.orMore(words.figure(from));
  return to ? words.orLess(words.figure(to)) : "";
}
