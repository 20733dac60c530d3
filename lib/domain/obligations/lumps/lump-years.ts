/**
 * The years of lumped rows.
 * Decides what is kept of rows that no year can be given to: their sum, and the largest of them by name.
 */

import type { DealRef, OrganizationRef } from "../../terms/term";
import { compareText } from "../../text/compare-text";
import { keptIn } from "../../text/maps";
import { compareDecimals } from "../../values/decimal";
import { type Band, BandSum } from "../band";
import type { Obligation } from "../obligation";
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

/** As many as a figure shows. */
export const MOST_UNDATED = 8;

/** A row of which no year can be given to so much. */
export function undatedOf({ id, deal, payee, until, term }: Obligation, band: Band): UndatedRow {
  return { id, deal, payee, until, label: term.label, band };
}

/** The years of a lump while rows are added to it. */
export class YearsMaking {
  readonly #shares = new Map<number, BandSum>();
  readonly #undated: UndatedRow[] = [];
  readonly #undatedSum = new BandSum();

  add({ counted: { row }, shares, undetermined }: SpreadRow): void {
    for (const { year, band } of shares) keptIn(this.#shares, year, () => new BandSum()).add(band);
    if (undetermined === null || undetermined.top === "0") return;
    this.#undated.push(undatedOf(row, undetermined));
    this.#undatedSum.add(undetermined);
  }

  made(): YearSums {
    return {
      shares: new Map([...this.#shares].map(([year, sum]) => [year, sum.band()])),
      undated: this.#undated.sort(largestFirst).slice(0, MOST_UNDATED),
      undatedSum: this.#undated.length === 0 ? null : this.#undatedSum.band(),
      undatedCount: this.#undated.length,
    };
  }
}

/** The largest first; of the same size by id. */
export function largestFirst(a: UndatedRow, b: UndatedRow): number {
  return compareDecimals(b.band.top, a.band.top) || compareText(a.id, b.id);
}
