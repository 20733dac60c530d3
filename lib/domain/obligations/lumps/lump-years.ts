/**
 * The years of lumped rows.
 * Decides what is kept of rows that no year can be given to: their sum, and the largest of them by name.
 */

import type { DealRef, OrganizationRef } from "../../terms/term";
import { compareText } from "../../text/compare-text";
import { compareDecimals } from "../../values/decimal";
import { addBands, type Band } from "../band";
import type { SpreadRow } from "../years";

/** A row that no year can be given to. */
export type UndatedRow = {
  id: string;
  deal: DealRef;
  payee: OrganizationRef | null;
  label: string;
  until: string | null;
  band: Band;
};

export type YearSums = {
  /** What is owed in each year that has something. */
  shares: ReadonlyMap<number, Band>;
  /** The largest of what no year can be given to, all of it together, and how many they are. */
  undated: readonly UndatedRow[];
  undatedSum: Band | null;
  undatedCount: number;
};

export const NO_YEARS: YearSums = { shares: new Map(), undated: [], undatedSum: null, undatedCount: 0 };

/** As many as a page shows, and then some. */
export const MOST_UNDATED = 40;

/** The years of one row. */
export function yearsOf({ counted: { row }, shares, undetermined }: SpreadRow): YearSums {
  const years = new Map<number, Band>();
  for (const { year, band } of shares) years.set(year, addTo(years.get(year), band));
  if (undetermined === null || undetermined.top === "0") return { ...NO_YEARS, shares: years };
  const { id, deal, payee, until, term } = row;
  return {
    shares: years,
    undated: [{ id, deal, payee, until, label: term.label, band: undetermined }],
    undatedSum: undetermined,
    undatedCount: 1,
  };
}

/** Both together. */
export function addYears(a: YearSums, b: YearSums): YearSums {
  if (a === NO_YEARS) return b;
  if (b === NO_YEARS) return a;
  const shares = new Map(a.shares);
  for (const [year, band] of b.shares) shares.set(year, addTo(shares.get(year), band));
  const undated = [...a.undated, ...b.undated].sort(largestFirst).slice(0, MOST_UNDATED);
  const sums = [a.undatedSum, b.undatedSum].flatMap((sum) => sum ?? []);
  return {
    shares,
    undated,
    undatedSum: sums.length === 0 ? null : sums.reduce(addBands),
    undatedCount: a.undatedCount + b.undatedCount,
  };
}

function addTo(sum: Band | undefined, band: Band): Band {
  return sum === undefined ? band : addBands(sum, band);
}

/** The largest first; of the same size by id. */
export function largestFirst(a: UndatedRow, b: UndatedRow): number {
  return compareDecimals(b.band.top, a.band.top) || compareText(a.id, b.id);
}
