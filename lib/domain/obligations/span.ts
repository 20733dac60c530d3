/**
 * From when until when something is owed, and how long that is.
 * Decides which end holds: the term's own, its deal's, or one derived from a start and a stated length. Dates are taken at the first day
 * they may mean.
 */

import { addMonths, type Day, daysInMonth } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import type { AssessedTerm } from "../terms/term";
import { compareDecimals, divideDecimals, multiplyDecimals } from "../values/decimal";
import { PERIODS_A_YEAR } from "../values/period";
import type { DecimalText, Value } from "../values/value";
import type { MoneyPeriod } from "../vocabulary/vocabulary";
import { type Band, scaleBand } from "./band";
import type { LedgerDeal, Obligation } from "./obligation";

export type Span = Pick<Obligation, "from" | "fromIs" | "until" | "untilIs">;

/** The kind of the terms that say how long a deal lasts. */
export const LENGTH_KIND = "duration";
/** Money that is put in once runs along no agreement: the length of a deal says nothing of it. */
const AT_ONCE = "investment";
/** Digits kept of a part of a month, and so many parts make one. */
const PLACES = 9;
const A_MONTH = 10 ** PLACES;

/** The span of a term in its deal; `kind` is the one it is summed with. */
export function spanOf(one: AssessedTerm, { deal, kind }: { deal: LedgerDeal; kind: string }): Span {
  const { term } = one;
  const start = deal.effectiveOn ?? deal.announcedOn;
  const from = term.inForceFrom ?? start;
  const fromIs = term.inForceFrom ? "stated" : start ? "deal" : null;
  return { from, fromIs, ...endOf(one, { deal, from, kind }) };
}

type Frame = { deal: LedgerDeal; from: string | null; kind: string };

function endOf(one: AssessedTerm, { deal, from, kind }: Frame): Pick<Span, "until" | "untilIs"> {
  const { term } = one;
  if (term.inForceUntil !== null) return { until: term.inForceUntil, untilIs: "stated" };
  if (kind === AT_ONCE) return { until: null, untilIs: null };
  if (deal.endsOn !== null) return { until: deal.endsOn, untilIs: "deal" };
  const derived = derivedEnd(one, { deal, from });
  return { until: derived, untilIs: derived === null ? null : "derived" };
}

/** The start plus the one undisputed length between the same parties, or the day that such a length states; null when there is none. */
function derivedEnd({ term }: AssessedTerm, { deal, from }: Omit<Frame, "kind">): string | null {
  const lengths = deal.terms.flatMap(({ term: other, reading: { value } }) =>
    other.kind.slug === LENGTH_KIND && value !== null && sameParties(term, other) ? [value] : [],
  );
  return endByLength(from, lengths);
}

/** The end that a start (EDTF) and the one length that is stated give; several lengths give none. */
export function endByLength(from: string | null, lengths: readonly Value[]): string | null {
  const [length] = lengths;
  if (!length || lengths.length > 1) return null;
  if (length.type === "date") return length.qualifier === "from" ? null : length.date;
  return length.type === "duration" && from !== null ? addMonths(edtfDate(from).first, length.months) : null;
}

/** In either direction: a length binds both. */
function sameParties(a: AssessedTerm["term"], b: AssessedTerm["term"]): boolean {
  const names = ({ from, to }: AssessedTerm["term"]) => [from?.slug ?? "", to?.slug ?? ""].sort().join(" ");
  return names(a) === names(b);
}

/** Months of a span; null when an end is missing or nothing lies between. */
export function monthsOf({ from, until }: Pick<Span, "from" | "until">): DecimalText | null {
  if (from === null || until === null) return null;
  const months = monthsBetween(edtfDate(from).first, edtfDate(until).first);
  return compareDecimals(months, "0") > 0 ? months : null;
}

/** Months from one day to another, exact where both are the same day of a month. @example monthsBetween("2025-11-03", "2032-11-03") // "84" */
function monthsBetween(from: Day, until: Day): DecimalText {
  return divideDecimals(String(placeInMonths(until) - placeInMonths(from)), String(A_MONTH), PLACES);
}

/** Where a day lies among all days, in parts of a month. */
export function placeInMonths(day: Day): bigint {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const days = daysInMonth(year, month);
  const part = Math.floor((2 * (date - 1) * A_MONTH + days) / (2 * days));
  return BigInt((year * 12 + month - 1) * A_MONTH + part);
}

/** The same of the day on which a year begins. */
export function beginsInMonths(year: number): bigint {
  return BigInt(year * 12 * A_MONTH);
}

/** What an amount comes to in a year; null when it cannot be spread. */
export function perYearOf(
  amount: Band,
  { period, ...span }: Span & { period: MoneyPeriod | null },
): Band | null {
  if (period !== null) return scaleBand(amount, PERIODS_A_YEAR[period], "1");
  const months = span.untilIs === null ? null : monthsOf(span);
  return months === null ? null : scaleBand(amount, "12", months);
}

/** What an amount comes to in all; null for a rate whose end is not known. */
export function totalOf(
  amount: Band,
  { period, ...span }: Span & { period: MoneyPeriod | null },
): Band | null {
  if (period === null) return amount;
  const months = monthsOf(span);
  return months === null ? null : scaleBand(amount, multiplyDecimals(PERIODS_A_YEAR[period], months), "12");
}
