/**
 * What is owed in each year.
 * Decides by spreading evenly over the months of a known span, stated or derived; what has no known span is undetermined and listed, never dropped.
 */

import type { Day } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import { keptIn } from "../text/maps";
import { compareDecimals, stepsOfDecimal } from "../values/decimal";
import type { DecimalText } from "../values/value";
import { type Band, restOf, sumBands } from "./band";
import type { Counted } from "./count";
import type { Obligation, YearShare } from "./obligation";
import { beginsInMonths, placeInMonths } from "./span";

/** A counted row with its shares of years, and what of it no year can be given to. */
export type SpreadRow = { counted: Counted; shares: readonly YearShare[]; undetermined: Band | null };

/** The years that pictures show. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2036;

/** Longer spans than this are no agreement's. */
const MOST_YEARS = 100;

/** Every counted row of money spread over its years. */
export function spreadOverYears(counted: readonly Counted[]): SpreadRow[] {
  const rows = new Map(counted.map((one) => [one.row.id, one.row]));
  return counted
    .filter(({ row, counts }) => row.measure === "money" && counts !== null)
    .map((one) => spreadRow(one, rows));
}

/** One counted row; `rows`: by id, at least those that lie in it. */
export function spreadRow(counted: Counted, rows: ReadonlyMap<string, Obligation>): SpreadRow {
  const { row, counts, holds } = counted;
  if (counts === null) return { counted, shares: [], undetermined: null };
  const whole = sharesOf(counts, row);
  if (whole !== null) return { counted, shares: whole, undetermined: null };
  const parts = holds.flatMap((id) => {
    const part = rows.get(id);
    const shares = part?.total ? sharesOf(bandOf(part, part.total), part) : null;
    return shares ?? [];
  });
  const spread = sumBands(parts.map(({ band }) => band));
  const fits = compareDecimals(spread.top, counts.top) <= 0 && parts.length > 0;
  return fits
    ? { counted, shares: parts, undetermined: restOf(counts, spread) }
    : { counted, shares: [], undetermined: counts };
}

function bandOf(row: Obligation, total: Band): Band {
  return row.inForce === "possibly" ? { ...total, low: "0" } : total;
}

/** The even share of each calendar year; null when the span is not known. */
export function sharesOf(
  band: Band,
  { from, until }: Pick<Obligation, "from" | "until">,
): YearShare[] | null {
  const span = spanOf({ from, until });
  if (span === null) return null;
  // Rounded from the beginning of the span, so that the shares of all years come to the whole.
  const steps = (amount: DecimalText) => stepsOfDecimal(amount, span.weights, { of: span.of, places: 2 });
  const low = steps(band.low);
  const top = band.low === band.top ? low : steps(band.top);
  return span.years.map((year, i) => ({ year, band: { ...band, low: low[i] ?? "0", top: top[i] ?? "0" } }));
}

/** The years that a span lies in, and how much of it lies in each. */
type Span = { years: readonly number[]; weights: readonly bigint[]; of: bigint };

/** Of all rows few spans are different; emptied when full, which costs only time. */
const SPANS = new Map<string, Span | null>();
const MOST_SPANS = 20_000;

/** Whether all of an amount is given to years. */
export function hasYears(row: Pick<Obligation, "from" | "until">): boolean {
  return spanOf(row) !== null;
}

function spanOf({ from, until }: Pick<Obligation, "from" | "until">): Span | null {
  if (from === null || until === null) return null;
  if (SPANS.size > MOST_SPANS) SPANS.clear();
  return keptIn(SPANS, `${from} ${until}`, () => cutSpan(from, until));
}

function cutSpan(from: string, until: string): Span | null {
  const [start, end] = [edtfDate(from).first, edtfDate(until).first];
  const [begins, ends] = [placeInMonths(start), placeInMonths(end)];
  if (ends <= begins) return null;
  const first = yearOf(start);
  const last = Math.min(yearOf(end), first + MOST_YEARS);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const cuts = [begins, ...years.map((year) => smaller(beginsInMonths(year + 1), ends))];
  const weights = years.map((_, i) => (cuts[i + 1] ?? 0n) - (cuts[i] ?? 0n));
  return {
    years: years.filter((_, i) => weights[i] !== 0n),
    weights: weights.filter((weight) => weight !== 0n),
    of: ends - begins,
  };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
