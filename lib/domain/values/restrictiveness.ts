/**
 * How much a value binds: the order under "loosened", "extended" and their like.
 * Decides which values have such an order, and where each lies in it; knows no dates of force and no standing.
 */
import { daysBetween, FIRST_DAY } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import type { ExclusivityLevel } from "../vocabulary/vocabulary";
import { compareDecimals } from "./decimal";
import type { DecimalText, Value } from "./value";

/** The kind whose rates bind: the higher a share that is owed, the tighter. */
export const SHARE_KIND = "revenue_share";

/** How much a level binds. No exclusivity and a non-exclusive right bind nobody. */
const LEVEL_RANKS: Readonly<Record<ExclusivityLevel, number>> = {
  exclusive: 2,
  right_of_first_refusal: 1,
  non_exclusive: 0,
  none: 0,
};

/** What less and more are called on each line. */
export const RESTRICTIVENESS_CHANGES = {
  level: { less: "loosened", more: "tightened" },
  end: { less: "shortened", more: "extended" },
  length: { less: "shortened", more: "extended" },
  rate: { less: "loosened", more: "tightened" },
} as const;

/** Where a value lies on the line it can be compared on; further is stricter, longer or higher. */
export type Restrictiveness = { line: keyof typeof RESTRICTIVENESS_CHANGES; at: DecimalText };

/** A value with the slug of its term's kind. */
export type StrictValue = { value: Value | null; kind: string };

/** null: nothing to compare by. A higher rate binds more only where it is owed: a larger stake is no tighter one. */
export function restrictivenessOf({ value, kind }: StrictValue): Restrictiveness | null {
  switch (value?.type) {
    case "exclusivity":
      return { line: "level", at: String(LEVEL_RANKS[value.level]) };
    case "date":
      return { line: "end", at: String(daysBetween(FIRST_DAY, edtfDate(value.date).last)) };
    case "duration":
      return { line: "length", at: String(value.months) };
    case "percent":
      return kind === SHARE_KIND ? { line: "rate", at: value.percent } : null;
    default:
      return null;
  }
}

/** Positive when the first binds more; 0 where there is no order. */
export function orderRestrictiveness(a: Restrictiveness | null, b: Restrictiveness | null): number {
  return a && b && a.line === b.line ? compareDecimals(a.at, b.at) : 0;
}
