import { groupBy } from "../../text/maps";
import type { Band } from "../band";
import { unitOf, unitsAmong } from "../count";
import type { DealThreads } from "../deal-threads";
import type { Obligation, YearShare } from "../obligation";
import { hasYears, spreadRow } from "../years";
import type { Line } from "./total";
import { TurningGroup } from "./turning-group";

/**
 * The rows of one payer, payee, kind and measure, counted from one day to the next, with the years of what is counted.
 * Decides which rows come to something else when some turn.
 */

/** What a row comes to; `undetermined`: what of it no year can be given to. */
export type Came = Line & { shares: readonly YearShare[]; undetermined: Band | null };

/** Where a row stands among those of its unit. */
type Place = { group: Group; at: number };
type Group = { turning: TurningGroup; rows: readonly number[] };

export class TurningSide {
  readonly #rows: Obligation[];
  readonly #places: Place[] = [];
  readonly #groups: readonly Group[];
  /** Rows whose own years count for the total that holds them. */
  readonly #hasYears: readonly boolean[];
  readonly #anyYears: boolean;
  #walked = 0;

  /** @param rows by id, each as it stands on any day */
  constructor(rows: readonly Obligation[], threads: DealThreads) {
    this.#rows = [...rows];
    const unit = unitsAmong(rows);
    this.#groups = [...groupBy(rows.keys(), (at) => unitOf(unit(this.row(at)))).values()].map((own) => {
      const turning = new TurningGroup(
        own.flatMap((at) => rows[at] ?? []),
        threads,
      );
      const group = { turning, rows: own };
      for (const [at, row] of own.entries()) this.#places[row] = { group, at };
      return group;
    });
    this.#hasYears = rows.map((row) => row.total !== null && hasYears(row));
    this.#anyYears = this.#hasYears.includes(true);
  }

  /** How many rows were looked at. */
  get looked(): number {
    return this.#groups.reduce((sum, { turning }) => sum + turning.looked, this.#walked);
  }

  /** These rows stand otherwise from a day on; @returns the rows that may come to something else. */
  turn(rows: ReadonlyMap<number, Obligation>): Set<number> {
    const found = new Set(rows.keys());
    for (const [at, row] of rows) this.#rows[at] = row;
    for (const [group, own] of groupBy(rows, ([at]) => this.#placeOf(at).group)) {
      const turned = new Map(own.map(([at, row]) => [this.#placeOf(at).at, row]));
      const { turned: other, reheld } = group.turning.turn(turned);
      for (const at of other) found.add(group.rows[at] ?? -1);
      // How firmly a row is in force is seen in the years of what holds it.
      if (this.#anyYears)
        for (const at of [...reheld, ...turned.keys()])
          found.add(group.rows[this.#outermost(group, at)] ?? -1);
    }
    return found;
  }

  row(at: number): Obligation {
    const row = this.#rows[at];
    if (!row) throw new RangeError(`No row ${at} in its side.`);
    return row;
  }

  /** What a row comes to. */
  came(at: number): Came {
    const { group, at: own } = this.#placeOf(at);
    const line = group.turning.lineOf(own);
    const row = this.row(at);
    if (row.measure !== "money" || line.counts === null) return { ...line, shares: [], undetermined: null };
    const isSpread = this.#hasYears[at] || !this.#anyYears;
    const held = new Map(isSpread ? [] : this.#heldIn(group, own).map((one) => [one.id, one]));
    const counted = { row, ...line, why: null, holds: [...held.keys()] };
    const { shares, undetermined } = spreadRow(counted, held);
    return { ...line, shares, undetermined };
  }

  #placeOf(at: number): Place {
    const place = this.#places[at];
    if (!place) throw new RangeError(`No row ${at} in its side.`);
    return place;
  }

  #outermost({ turning }: Group, row: number): number {
    let at = row;
    for (let holder = turning.holderOf(at); holder >= 0; holder = turning.holderOf(at)) {
      at = holder;
      this.#walked += 1 / STEPS_UP;
    }
    return at;
  }

  /** All that lies in a row and whose years are known, however deep. */
  #heldIn({ turning, rows }: Group, row: number): Obligation[] {
    const found: Obligation[] = [];
    const within = turning.heldBy(row);
    for (let at = within.pop(); at !== undefined; at = within.pop()) {
      this.#walked += 1;
      const one = rows[at] ?? -1;
      if (this.#hasYears[one]) found.push(this.row(one));
      for (const part of turning.heldBy(at)) within.push(part);
    }
    return found;
  }
}

/** From one to what holds it takes so little. */
const STEPS_UP = 20;
