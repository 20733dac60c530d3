/**
 * What of a single row is counted, and what a total comes to beside what lies in it.
 * Decides the arithmetic; which rows lie in a total is decided where rows are counted together.
 */

import { edtfDate } from "../dates/edtf";
import type { CountingFacts } from "../say/facts/ledger";
import { compareDecimals } from "../values/decimal";
import type { DecimalText } from "../values/value";
import { BINDINGS, slugsOf } from "../vocabulary/vocabulary";
import { type Band, fromZero, raiseLow, restOf } from "./band";
import { isSoFar } from "./label-roles";
import type { Obligation } from "./obligation";
import type { RuleSet } from "./rules";

/** What is counted of a row: by itself, and then beside others. */
export type Line = { counts: Band | null; why: CountingFacts | null; holds: string[]; missing: boolean };

const FIRMNESS = slugsOf(BINDINGS);

/** The firmer, the more. */
export function firmnessOf({ binding }: Pick<Obligation, "binding">): number {
  return FIRMNESS.indexOf(binding);
}

/** What a total counts beside firmer parts, which are counted by themselves (null: none), and with so much that is known to lie in it. */
export function totalWith(
  counts: Band,
  { firmer, known }: { firmer: Band | null; known: DecimalText },
): { band: Band; overfull: boolean } {
  const rest = firmer === null ? counts : restOf(counts, firmer);
  const overfull = rest.open === null && compareDecimals(known, rest.top) > 0;
  return { band: raiseLow(rest, overfull ? rest.top : known), overfull };
}

/** What a row would count if it stood alone. */
export function alone(row: Obligation, rules: RuleSet): Line {
  const nothing = { counts: null, holds: [], missing: false };
  if (row.inForce === "no")
    return {
      ...nothing,
      why: { is: row.phase === "ended" ? "ended" : "not_yet" },
    };
  if (row.standing === "denied") return { ...nothing, why: { is: "denied" } };
  if (row.total === null) return { ...nothing, why: row.why ?? { is: "endless_rate" }, missing: true };
  const possible = row.inForce === "possibly";
  const counts = possible && rules.possible_from_zero ? fromZero(row.total) : row.total;
  return { ...nothing, counts, why: possible ? { is: "possibly" } : null };
}

/** First days; "" where none is stated. */
export type Days = {
  /** Its own start, else its deal's. */
  start: string;
  dealStart: string;
  /** The day that a total speaks of: its own start where that is later than its deal's. */
  asOf: string;
  isSoFar: boolean;
};

export function daysOf({ dealStart, from, term }: Pick<Obligation, "dealStart" | "from" | "term">): Days {
  const [deal = "", own = ""] = [dealStart, from].map((date) => (date === null ? "" : edtfDate(date).first));
  return {
    start: from === null ? deal : own,
    dealStart: deal,
    asOf: deal > own ? deal : own,
    isSoFar: isSoFar(term.label),
  };
}
