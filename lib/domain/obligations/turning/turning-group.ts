import { keptIn } from "../../text/maps";
import { alone } from "../count-row";
import type { DealThreads } from "../deal-threads";
import type { Obligation } from "../obligation";
import { ALL_RULES } from "../rules";
import { Relations } from "./relations";
import { endsBy, isSameBand, isSameLine, isSamePart, type Line, NOTHING, type Part, Total } from "./total";

/**
 * The rows of one payer, payee, kind and unit, counted from one day to the next: when few rows turn, only those totals are looked at
 * again that may hold them.
 * Decides nothing of its own: by all rules, whatever turns, it comes to what counting all rows on that day comes to (../count.ts).
 */

const NEVER = Number.MAX_SAFE_INTEGER;
/** So many rows are passed over in the time in which one is looked at. */
const PASSED_OVER = 20;

export class TurningGroup {
  readonly #relations: Relations;
  readonly #totals: Total[];
  /** Of each row what it counts by itself, and what it counts unless a deal that ended it replaces it. */
  readonly #alone: Line[];
  readonly #base: Line[];
  /** Of each row what it comes to in the end. */
  readonly #lines: Line[];
  /** Of each row the place of the total from which on it counts nothing and is not owed. */
  readonly #gone: number[];
  /** Of each row the places of the totals in which it lies. */
  readonly #within = new Map<number, Set<number>>();
  /** Of each deal how many rows make it replace what it ended. */
  readonly #current = new Map<number, number>();
  /** What is to be looked at again: at which place which rows. */
  readonly #due: (Set<number> | undefined)[];
  #first = NEVER;
  /** Rows that may come to something else, and totals of which other rows lie in them, since they were last asked for. */
  readonly #touched = new Set<number>();
  readonly #reheld = new Set<number>();
  /** How many rows were looked at. */
  looked = 0;

  constructor(rows: readonly Obligation[], threads: DealThreads) {
    this.#relations = new Relations(rows, threads);
    this.#totals = this.#relations.totals.map(() => new Total());
    this.#alone = rows.map(() => NOTHING);
    this.#base = rows.map(() => NOTHING);
    this.#lines = rows.map(() => NOTHING);
    this.#gone = rows.map(() => NEVER);
    this.#due = this.#totals.map(() => undefined);
  }

  /**
   * These rows stand otherwise from a day on; @returns the rows that come to something else, and those that hold others than before.
   */
  turn(rows: ReadonlyMap<number, Obligation>): { turned: number[]; reheld: number[] } {
    const changed = new Set<number>();
    for (const [at, row] of rows) this.#standAlone(at, row, changed);
    const deals = new Set([...changed].map((at) => this.#relations.of(at).deal));
    for (const at of changed) this.#look(at, 0);
    for (const deal of deals) this.#beginTotals(deal);
    for (; this.#first < this.#due.length; this.#first += 1) this.#settle(this.#first);
    this.#first = NEVER;
    const reheld = [...this.#reheld];
    this.#reheld.clear();
    return { turned: this.#turned(), reheld };
  }

  /** What a row comes to. */
  lineOf(at: number): Line {
    return this.#lines[at] ?? NOTHING;
  }

  /** The rows that come to something else than before. */
  #turned(): number[] {
    const deals = new Set([...this.#touched].map((at) => this.#relations.of(at).deal));
    this.#touched.clear();
    const turned: number[] = [];
    for (const deal of deals) {
      for (const at of this.#relations.ofDeal.get(deal) ?? []) {
        const line = this.#settled(at);
        if (isSameLine(this.lineOf(at), line)) continue;
        this.#lines[at] = line;
        turned.push(at);
      }
    }
    return turned;
  }

  /** A row beside all totals. A rate beside a sum of its own deal says how that sum is paid. */
  #settled(at: number): Line {
    const line = this.#seen(at, NEVER);
    if (line === NOTHING || this.#relations.of(at).row.period === null) return line;
    const isSummed = this.#relations
      .beside(at)
      .some((other) => this.#relations.of(other).row.period === null && this.#seen(other, NEVER).counts);
    return isSummed ? NOTHING : line;
  }

  /** The rows that lie in a row and are not counted themselves, without what lies in those. */
  heldBy(at: number): number[] {
    const parts = this.#totals[this.#placeOf(at)]?.parts ?? [];
    return [...parts].flatMap(([part, { isFirmer }]) => (isFirmer ? [] : [part]));
  }

  /** The row in which a row lies; -1: none. */
  holderOf(at: number): number {
    const place = this.#gone[at] ?? NEVER;
    const part = this.#totals[place]?.parts.get(at);
    return part && !part.isFirmer ? this.#relations.totalAt(place) : -1;
  }

  #placeOf(at: number): number {
    return this.#relations.placeOf[at] ?? -1;
  }

  #standAlone(at: number, row: Obligation, changed: Set<number>): void {
    const line = lineAlone(row);
    const before = this.#alone[at] ?? NOTHING;
    this.#alone[at] = line;
    this.#rebase(at, changed);
    const more = Number(line.counts !== null) - Number(before.counts !== null);
    if (row.endedBy !== null || more === 0) return;
    const { deal } = this.#relations.of(at);
    const known = this.#current.get(deal) ?? 0;
    this.#current.set(deal, known + more);
    if (known > 0 && known + more > 0) return;
    for (const ended of this.#relations.endedBy.get(deal) ?? []) this.#rebase(ended, changed);
  }

  /** What is counted unless a deal that ended it, and still counts itself, replaces it. */
  #rebase(at: number, changed: Set<number>): void {
    const ender = this.#relations.of(at).ender;
    const isReplaced = ender !== null && (this.#current.get(ender) ?? 0) > 0;
    const line = isReplaced ? NOTHING : (this.#alone[at] ?? NOTHING);
    const before = this.#base[at] ?? NOTHING;
    this.#base[at] = line;
    if (!isSameLine(before, line)) changed.add(at);
  }

  /** The totals of a deal, of which a row counts otherwise than before. */
  #beginTotals(deal: number): void {
    for (const at of this.#relations.ofDeal.get(deal) ?? []) {
      const place = this.#placeOf(at);
      if (place >= 0) this.#dueAt(place);
    }
  }

  /** A row as the total at a place sees it. */
  #seen(at: number, place: number): Line {
    const base = this.#base[at] ?? NOTHING;
    if (base === NOTHING || (this.#gone[at] ?? NEVER) < place) return NOTHING;
    const own = this.#placeOf(at);
    const counts = own >= 0 && own < place ? this.#totals[own]?.counts : undefined;
    return counts === undefined ? base : { counts, missing: false };
  }

  #isLive(at: number, place: number): boolean {
    return this.#base[at] !== NOTHING && (this.#gone[at] ?? NEVER) >= place;
  }

  #dueAt(place: number): Set<number> {
    const due = this.#due[place] ?? new Set();
    this.#due[place] = due;
    if (place < this.#first) this.#first = place;
    return due;
  }

  /** From a place on a row is seen otherwise: by those in which it lies, by the wholes of its deal, and by the next that may hold it. */
  #look(at: number, from: number): void {
    this.#touched.add(at);
    for (const place of this.#within.get(at) ?? []) if (place >= from) this.#dueAt(place).add(at);
    for (const place of this.#relations.wholesBeside(at)) if (place >= from) this.#dueAt(place).add(at);
    const own = this.#placeOf(at);
    if (own >= from) this.#dueAt(own);
    this.#lookOn(at, from);
  }

  #lookOn(at: number, from: number): void {
    if (!this.#isLive(at, from)) return;
    const isOne = (place: number) => this.#totals[place]?.isOne === true;
    const next = this.#relations.nextFor(at, from, isOne);
    if (next >= 0) this.#dueAt(next).add(at);
  }

  #settle(place: number): void {
    const due = this.#due[place];
    const total = this.#totals[place];
    if (due === undefined || total === undefined) return;
    this.#due[place] = undefined;
    this.#lookAgain(place, total, due);
    const at = this.#relations.totalAt(place);
    const counts = total.isOne ? total.countsWith(this.#base[at]?.counts ?? null) : undefined;
    if (isSameBand(total.counts, counts)) return;
    total.counts = counts;
    this.#look(at, place + 1);
  }

  #lookAgain(place: number, total: Total, due: ReadonlySet<number>): void {
    const at = this.#relations.totalAt(place);
    const parts = this.#relations.isByLabel(place) ? null : this.#ownParts(at, place);
    const wasOne = total.isOne;
    total.isOne = this.#isTotal(place);
    for (const row of new Set([...due, ...this.#alsoAt(place, wasOne)])) {
      this.#lookAt(row, place, parts === null || parts.has(row));
      if (due.has(row)) this.#lookOn(row, place + 1);
    }
  }

  /** Which totals there are is said before any of them is looked at; one that another holds by then is none. */
  #isTotal(place: number): boolean {
    const at = this.#relations.totalAt(place);
    const { counts } = this.#base[at] ?? NOTHING;
    if (counts === null || !this.#isLive(at, place)) return false;
    return this.#relations.isByLabel(place) || this.#ownParts(at, -1).size > 0;
  }

  /** What is looked at beside what is due: the deal of a whole; what a total may hold when it begins to be one, and what it held. */
  #alsoAt(place: number, wasOne: boolean): Iterable<number> {
    const total = this.#totals[place];
    if (!this.#relations.isByLabel(place)) return this.#relations.beside(this.#relations.totalAt(place));
    if (total === undefined || total.isOne === wasOne) return [];
    return wasOne ? [...total.parts.keys()] : this.#reachedFrom(place);
  }

  #reachedFrom(place: number): number[] {
    const found: number[] = [];
    let passed = 0;
    for (const at of this.#relations.around(place)) {
      passed += 1;
      if (this.#isLive(at, place) && this.#relations.reaches(place, at)) found.push(at);
    }
    this.looked += passed / PASSED_OVER;
    return found;
  }

  /** The parts of its deal, where the deal has one whole between these parties and no total. */
  #ownParts(whole: number, place: number): Set<number> {
    const facts = this.#relations;
    const deal = facts.beside(whole).filter((at) => this.#isLive(at, place));
    const isPart = (at: number) => facts.of(at).row.role === "part" || facts.of(at).row.period !== null;
    const wholes = deal.filter((at) => facts.of(at).row.role !== "part" && facts.of(at).row.period === null);
    return new Set(wholes.length === 1 ? deal.filter((at) => at !== whole && isPart(at)) : []);
  }

  /** Whether and how a row lies in a total now; `isPart`: whether a whole has it for a part. */
  #lookAt(row: number, place: number, isPart: boolean): void {
    this.looked += 1;
    const total = this.#totals[place];
    if (!total) return;
    const now = total.isOne && isPart ? this.#partAt(row, place) : undefined;
    if (!isSamePart(total.parts.get(row), now)) this.#put(row, place, now);
  }

  #partAt(row: number, place: number): Part | undefined {
    const at = this.#relations.totalAt(place);
    if (!this.#isLive(row, place) || row === at) return undefined;
    if (this.#relations.isByLabel(place) && !this.#relations.reaches(place, row)) return undefined;
    const { counts, missing } = this.#seen(row, place);
    const firmer = this.#relations.of(row).firmness - this.#relations.of(at).firmness;
    return { counts, missing, isFirmer: firmer > 0, isAlike: firmer === 0 };
  }

  #put(row: number, place: number, part: Part | undefined): void {
    this.#totals[place]?.set(row, part);
    const within = keptIn(this.#within, row, () => new Set());
    if (part) within.add(place);
    else within.delete(place);
    this.#reheld.add(this.#relations.totalAt(place));
    const gone = this.#gone[row] ?? NEVER;
    if (part && endsBy(part)) this.#gone[row] = place;
    else if (gone === place) this.#gone[row] = NEVER;
    if (this.#gone[row] !== gone) this.#look(row, place + 1);
  }
}

function lineAlone(row: Obligation): Line {
  const { counts, missing } = alone(row, ALL_RULES);
  return counts === null && !missing ? NOTHING : { counts, missing };
}
