/**
 * Counted rows that no sum and no filter tells apart, as one: sums of a hundred thousand rows are then sums of a few hundred lumps.
 * Decides what rows are alike, and what of each must be known once they are lumped; the adding up stands in the files beside.
 */

import { compareText } from "../../text/compare-text";
import { keptIn } from "../../text/maps";
import { compareDecimals } from "../../values/decimal";
import type { DecimalText } from "../../values/value";
import { type Band, BandSum } from "../band";
import { isPayment } from "../chains";
import type { Counted } from "../count";
import type { DealThreads } from "../deal-threads";
import type { Obligation } from "../obligation";
import { MOST_NAMED } from "../sums";
import { spreadOverYears } from "../years";
import { type YearSums, YearsMaking } from "./lump-years";
import { overlapsOf } from "./overlaps";

/** What rows of one lump have in common. */
export type LumpRow = Pick<
  Obligation,
  | "payer"
  | "payee"
  | "partnership"
  | "kind"
  | "sumKind"
  | "measure"
  | "unit"
  | "binding"
  | "standing"
  | "inForce"
  | "until"
>;

export type NamedRow = { id: string; top: DecimalText };

export type Lump = {
  /** The same for the same rows, whatever else is lumped. */
  key: string;
  row: LumpRow;
  /** How many rows it has, counted or not. */
  size: number;
  /** Its smallest id; and the smallest of what is counted or owed, null where nothing is. */
  least: string;
  first: string | null;
  /** What is counted of it in all; null: nothing. */
  counts: Band | null;
  /** Whether something of it is owed and no amount is known. */
  missing: boolean;
  /** How many of its rows are counted or owed; the largest of them by name. */
  live: number;
  named: readonly NamedRow[];
  years: YearSums;
  /** The chains of deals that its payments of money belong to; empty for what passes no money on. */
  chains: ReadonlySet<string>;
  /** Keys of the lumps, its own too, with which it has amounts of one chain that no label calls apart. */
  overlaps: ReadonlySet<string>;
};

type LumpOptions = {
  threads: DealThreads;
  /** Which of the rows are lumped; the others only say how totals are spread. */
  keep?: (one: Counted) => boolean;
};

/** The lumps of rows that hold all rows between their parties; the order of rows never matters. */
export function lumpsOf(counted: readonly Counted[], { threads, keep = () => true }: LumpOptions): Lump[] {
  const spread = new Map(spreadOverYears(counted).map((one) => [one.counted.row.id, one]));
  const kept = counted.filter(keep);
  const overlaps = overlapsOf(kept, { threads, keyOf });
  const lumps = new Map<string, Making>();
  for (const one of kept) {
    const lump = keptIn(lumps, keyOf(one), (key) => new Making(key, one));
    lump.add(one, threads);
    const years = spread.get(one.row.id);
    if (years) lump.years.add(years);
  }
  return [...lumps.values()].map((lump) => lump.made(overlaps.get(lump.key) ?? NOTHING_OVERLAPS));
}

const NOTHING_OVERLAPS: ReadonlySet<string> = new Set();

/** The key of the lump that a row is in. */
export function keyOf({ row }: { row: LumpRow }): string {
  const { payer, payee, sumKind, kind, partnership, measure, unit, binding, standing, inForce, until } = row;
  return [
    ...[payer?.slug ?? "", payee?.slug ?? "", sumKind.slug, measure, unit],
    ...[kind.slug, partnership.slug, binding, standing, inForce, until ?? ""],
  ].join("\n");
}

/** What a row has in common with all rows of its lump. */
export function lumpRowOf(row: Obligation): LumpRow {
  const { payer, payee, sumKind, kind, partnership, measure, unit, binding, standing, inForce, until } = row;
  return { payer, payee, sumKind, kind, partnership, measure, unit, binding, standing, inForce, until };
}

/** A lump while rows are added to it. */
class Making {
  readonly key: string;
  readonly years = new YearsMaking();
  readonly #row: LumpRow;
  #size = 0;
  #least: string;
  #first: string | null = null;
  #counts: BandSum | null = null;
  #missing = false;
  readonly #named: NamedRow[] = [];
  readonly #chains = new Set<string>();

  constructor(key: string, { row }: Counted) {
    this.key = key;
    this.#row = lumpRowOf(row);
    this.#least = row.id;
  }

  add(one: Counted, threads: DealThreads): void {
    const { row, counts, missing } = one;
    this.#size += 1;
    this.#least = smaller(this.#least, row.id);
    if (counts === null && !missing) return;
    this.#first = smaller(this.#first, row.id);
    this.#missing ||= missing;
    this.#named.push({ id: row.id, top: counts?.top ?? "0" });
    if (counts !== null) {
      this.#counts ??= new BandSum();
      this.#counts.add(counts);
    }
    if (isPayment(one)) this.#chains.add(threads.rootOf(row.deal.slug));
  }

  made(overlaps: ReadonlySet<string>): Lump {
    return {
      ...{ key: this.key, row: this.#row, size: this.#size, least: this.#least, first: this.#first },
      ...{
        counts: this.#counts?.band() ?? null,
        missing: this.#missing,
        years: this.years.made(),
        chains: this.#chains,
        overlaps,
      },
      live: this.#named.length,
      named: this.#named.sort(largestFirst).slice(0, MOST_NAMED),
    };
  }
}

function smaller(known: string | null, id: string): string {
  return known === null || id < known ? id : known;
}

/** The largest first; of the same size by id. */
export function largestFirst(a: NamedRow, b: NamedRow): number {
  return compareDecimals(b.top, a.top) || compareText(a.id, b.id);
}
