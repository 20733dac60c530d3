import { compareText } from "../../text/compare-text";
import { groupBy, keptIn } from "../../text/maps";
import { compareDecimals } from "../../values/decimal";
import { daysOf, firmnessOf } from "../count-row";
import type { DealThreads } from "../deal-threads";
import type { Obligation } from "../obligation";

/**
 * How the rows of one payer, payee, kind and unit stand to one another, as no day changes it: which of them may hold which.
 * Decides by what counting decides by (../count.ts), in an order in which each total may only hold what no earlier one holds.
 */

/** A row with what no day changes of it. */
type Facts = {
  row: Obligation;
  deal: number;
  chain: number;
  /** The deal that ended it; null: none of these rows is of that. */
  ender: number | null;
  firmness: number;
  /** Days by their order; 0 where none is known. */
  start: number;
  asOf: number;
  /** What of other deals it may hold: everything before it, what begins on this day or later, or nothing but its own chain. */
  reach: "all" | "since" | "chain";
};

/** Rows by their numbers, totals by their places in the order in which they are looked at. */
export class Relations {
  readonly rows: readonly Facts[];
  /** The rows that may be totals, in order: "total" by their label, and wholes that may have parts. */
  readonly totals: readonly number[];
  /** Of each row its place among totals, or -1. */
  readonly placeOf: Int32Array;
  readonly ofDeal: ReadonlyMap<number, readonly number[]>;
  /** By the deal that ended them. */
  readonly endedBy: ReadonlyMap<number, readonly number[]>;
  readonly #ofChain: ReadonlyMap<number, readonly number[]>;
  /** Of a deal, and of a chain of deals, the places of its totals, and of totals that reach further. */
  readonly #dealTotals: ReadonlyMap<number, readonly number[]>;
  readonly #chainTotals: ReadonlyMap<number, readonly number[]>;
  readonly #wideTotals: readonly number[];
  readonly #wholes: ReadonlyMap<number, readonly number[]>;

  constructor(rows: readonly Obligation[], { rootOf }: DealThreads) {
    const numbers = new Map<string, number>();
    const numberOf = (slug: string) => keptIn(numbers, slug, () => numbers.size);
    for (const { deal } of rows) numberOf(deal.slug);
    const days = rows.map(daysOf);
    const places = placesOf(days.flatMap(({ start, asOf }) => [start, asOf]));
    const placeOf = (day: string) => places.get(day) ?? 0;
    this.rows = rows.map((row, at) => {
      const { start, dealStart, asOf, isSoFar } = days[at] ?? daysOf(row);
      return {
        ...{ row, deal: numberOf(row.deal.slug), chain: numberOf(rootOf(row.deal.slug)) },
        ender: row.endedBy === null ? null : (numbers.get(row.endedBy) ?? null),
        ...{ firmness: firmnessOf(row), start: placeOf(start), asOf: placeOf(asOf) },
        reach: isSoFar ? "all" : start < dealStart ? "since" : "chain",
      };
    });
    const at = [...this.rows.keys()];
    this.totals = at.filter((one) => this.#mayHold(one)).sort((a, b) => inOrder(this.of(a), this.of(b)));
    this.placeOf = new Int32Array(rows.length).fill(-1);
    for (const [place, row] of this.totals.entries()) this.placeOf[row] = place;
    this.ofDeal = groupBy(at, (one) => this.of(one).deal);
    this.#ofChain = groupBy(at, (one) => this.of(one).chain);
    this.endedBy = groupBy(at, (one) => this.of(one).ender ?? -1);
    const totals = [...this.totals.keys()];
    const byLabel = totals.filter((place) => this.isByLabel(place));
    this.#dealTotals = groupBy(byLabel, (place) => this.of(this.totalAt(place)).deal);
    this.#chainTotals = groupBy(byLabel, (place) => this.of(this.totalAt(place)).chain);
    this.#wideTotals = byLabel.filter((place) => this.of(this.totalAt(place)).reach !== "chain");
    this.#wholes = groupBy(
      totals.filter((place) => !this.isByLabel(place)),
      (place) => this.of(this.totalAt(place)).deal,
    );
  }

  of(row: number): Facts {
    const facts = this.rows[row];
    if (!facts) throw new RangeError(`No row ${row} in its group.`);
    return facts;
  }

  totalAt(place: number): number {
    return this.totals[place] ?? -1;
  }

  /** Whether it holds what is related to it; a whole holds the parts of its own deal alone. */
  isByLabel(place: number): boolean {
    return this.of(this.totalAt(place)).row.role === "total";
  }

  /** Whether a total by its label may hold another row. */
  reaches(place: number, row: number): boolean {
    const [total, other] = [this.of(this.totalAt(place)), this.of(row)];
    if (total === other) return false;
    if (total.deal === other.deal) return true;
    if (other.start === 0 || other.asOf > total.asOf) return false;
    return total.reach === "all" || total.chain === other.chain || isSince(total, other);
  }

  /** The rows among which are all that a total by its label may hold. */
  around(place: number): Iterable<number> {
    const { reach, chain } = this.of(this.totalAt(place));
    return reach === "chain" ? (this.#ofChain.get(chain) ?? []) : this.rows.keys();
  }

  /** The first total by its label, from a place on, that may hold a row and is asked for; -1: none. */
  nextFor(row: number, from: number, isAsked: (place: number) => boolean): number {
    const { deal, chain } = this.of(row);
    let next = -1;
    for (const places of [this.#dealTotals.get(deal), this.#chainTotals.get(chain), this.#wideTotals]) {
      const found = this.#firstOf(places ?? [], { row, from, isAsked });
      if (found >= 0 && (next < 0 || found < next)) next = found;
    }
    return next;
  }

  /** The places of the wholes of the deal of a row. */
  wholesBeside(row: number): readonly number[] {
    return this.#wholes.get(this.of(row).deal) ?? [];
  }

  /** All rows of the deal of a row. */
  beside(row: number): readonly number[] {
    return this.ofDeal.get(this.of(row).deal) ?? [];
  }

  #mayHold(row: number): boolean {
    const { role, period } = this.of(row).row;
    return role === "total" || (role === "whole" && period === null);
  }

  #firstOf(
    places: readonly number[],
    { row, from, isAsked }: { row: number; from: number; isAsked: (place: number) => boolean },
  ): number {
    for (let at = firstFrom(places, from); at < places.length; at += 1) {
      const place = places[at] ?? -1;
      if (isAsked(place) && this.reaches(place, row)) return place;
    }
    return -1;
  }
}

/** Where in an order the first begins that is not less. */
function firstFrom(order: readonly number[], least: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSince(total: Facts, { start }: Facts): boolean {
  return total.reach === "since" && start >= total.start;
}

/** Days by their order, from 1 on; what is no day is in none. */
function placesOf(days: readonly string[]): Map<string, number> {
  const known = [...new Set(days)].filter((day) => day !== "").sort();
  return new Map(known.map((day, at) => [day, at + 1]));
}

/** The earliest and smallest first, so that a total may hold a total. */
function inOrder(a: Facts, b: Facts): number {
  return (
    a.asOf - b.asOf ||
    compareDecimals(a.row.total?.top ?? "0", b.row.total?.top ?? "0") ||
    compareText(a.row.id, b.row.id)
  );
}
