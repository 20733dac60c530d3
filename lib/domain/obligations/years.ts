/**
 * What is owed in each year.
 * Decides by spreading evenly over the months of a known span, stated or derived; what has no known span is undetermined and listed, never dropped.
 */

import type { Day } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import { compareDecimals, divideDecimals, multiplyDecimals } from "../values/decimal";
import type { DecimalText } from "../values/value";
import { type Band, minus, restOf, sumBands } from "./band";
import type { Counted } from "./count";
import type { Obligation, YearShare } from "./obligation";
import { monthsBetween, monthsOf } from "./span";

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

function spreadRow(counted: Counted, rows: ReadonlyMap<string, Obligation>): SpreadRow {
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
export function sharesOf(band: Band, span: Pick<Obligation, "from" | "until">): YearShare[] | null {
  const months = monthsOf(span);
  if (months === null || span.from === null || span.until === null) return null;
  const [from, until] = [edtfDate(span.from).first, edtfDate(span.until).first];
  const first = Number(from.slice(0, 4));
  const last = Math.min(Number(until.slice(0, 4)), first + MOST_YEARS);
  const cuts = Array.from({ length: last - first + 2 }, (_, i) => monthsBefore(first + i, { from, until }));
  // Rounded from the beginning of the span, so that the shares of all years come to the whole.
  const low = cuts.map((cut) => shareOf(band.low, cut, months));
  const top = band.low === band.top ? low : cuts.map((cut) => shareOf(band.top, cut, months));
  return cuts
    .slice(1)
    .flatMap((cut, i) =>
      compareDecimals(cut, cuts[i] ?? "0") > 0
        ? [{ year: first + i, band: { ...band, low: stepOf(low, i), top: stepOf(top, i) } }]
        : [],
    );
}

function shareOf(amount: DecimalText, months: DecimalText, of: DecimalText): DecimalText {
  return divideDecimals(multiplyDecimals(amount, months), of, 2);
}

function stepOf(shares: readonly DecimalText[], at: number): DecimalText {
  return minus(shares[at + 1] ?? "0", shares[at] ?? "0");
}

/** Months of the span that lie before a year. */
function monthsBefore(year: number, { from, until }: { from: Day; until: Day }): DecimalText {
  const start = `${year}-01-01`;
  if (start <= from) return "0";
  return monthsBetween(from, start < until ? start : until);
}
