import type { Band } from "../band";
import { totalWith } from "../count-row";
import { BandTally } from "./band-tally";

/**
 * A total with what lies in it, which comes and goes.
 * Decides nothing of its own: it counts what counting decides (../count-row.ts).
 */

/** What is counted of a row, and whether it is owed and no amount of it is known. */
export type Line = { counts: Band | null; missing: boolean };

export const NOTHING: Line = { counts: null, missing: false };

/** What lies in a total: held by it, or firmer and counted by itself; `isAlike`: as firm as it is. */
export type Part = Line & { isFirmer: boolean; isAlike: boolean };

export class Total {
  /** Whether it is one, and nothing before it holds it. */
  isOne = false;
  /** What it counts beside its parts; undefined: what it counts by itself. */
  counts: Band | undefined;
  readonly parts = new Map<number, Part>();
  readonly #firmer = new BandTally();
  readonly #alike = new BandTally();

  /** A row lies in it otherwise than before; undefined: not. */
  set(row: number, part: Part | undefined): void {
    const before = this.parts.get(row);
    if (before) this.#tallyFor(before)?.take(before.counts);
    if (part) this.#tallyFor(part)?.add(part.counts);
    if (part) this.parts.set(row, part);
    else this.parts.delete(row);
  }

  /** @param own what it counts by itself */
  countsWith(own: Band | null): Band | undefined {
    if (own === null || this.parts.size === 0) return undefined;
    const firmer = this.#firmer.size === 0 ? null : this.#firmer.band();
    return totalWith(own, { firmer, known: this.#alike.band().low }).band;
  }

  #tallyFor({ isFirmer, isAlike }: Part): BandTally | null {
    if (isFirmer) return this.#firmer;
    return isAlike ? this.#alike : null;
  }
}

/** Whether a part counts nothing and is not owed beside its total. */
export function endsBy({ isFirmer, missing }: Part): boolean {
  return !isFirmer || missing;
}

export function isSamePart(a: Part | undefined, b: Part | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.isFirmer === b.isFirmer && isSameLine(a, b);
}

export function isSameLine(a: Line, b: Line): boolean {
  return a.missing === b.missing && isSameBand(a.counts ?? undefined, b.counts ?? undefined);
}

export function isSameBand(a: Band | undefined, b: Band | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || (a.low === b.low && a.top === b.top && a.open === b.open && a.about === b.about);
}
