import type { Day } from "@/lib/domain/dates/day";
import type { Band } from "@/lib/domain/obligations/band";
import type { LumpRow } from "@/lib/domain/obligations/lumps/lump";
import type { YearShare } from "@/lib/domain/obligations/obligation";

/**
 * A side as steps: of each row what it comes to, and from which day to which. Days are told by how many of the side's turning days are
 * over; what holds on a day is found by comparing whole numbers.
 */

/** Whole numbers in as few bytes as they need. */
export type Numbers = Uint16Array | Uint32Array;

const MOST_IN_16_BITS = 0xffff;

export function numbersOf(numbers: readonly number[]): Numbers {
  const isSmall = numbers.every((number) => number <= MOST_IN_16_BITS);
  return isSmall ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** What a row comes to, shared by all that come to the same. */
export type Worth = {
  counts: Band | null;
  missing: boolean;
  shares: readonly YearShare[];
  /** null: all of it is given to years. */
  undetermined: Band | null;
  isEnded: boolean;
};

/** Whether it counts or is owed. */
export function isLive(worth: Worth | undefined): boolean {
  return worth !== undefined && (worth.counts !== null || worth.missing);
}

export type LumpSteps = {
  key: string;
  row: LumpRow;
  /** Its steps stand side by side. */
  from: number;
  to: number;
  /** Those that are owed, the largest first; and those that no year can be given to. */
  named: Numbers;
  undated: Numbers;
  overlaps: readonly Overlap[];
};

/** With which lump it overlaps, and when: beginnings and ends by turns. */
export type Overlap = { key: string; when: Numbers };

/** Steps of one unit in an order. */
export type UnitOrder = { unit: string; order: Numbers };

export type SideSteps = {
  /** The days on which anything turns, in order. */
  days: readonly Day[];
  lumps: readonly LumpSteps[];
  worths: readonly Worth[];
  /** Of each step: when it begins and when it is over, whose it is and what it comes to. In lumps by id of the row. */
  begins: Numbers;
  over: Numbers;
  rows: Numbers;
  worth: Numbers;
  /** What ends, the soonest first; and the place of each such day. */
  ends: Numbers;
  endDays: Numbers;
  stakes: readonly UnitOrder[];
  capacities: Numbers;
  edges: readonly UnitOrder[];
  gaps: readonly UnitOrder[];
};

/** How many of the turning days are over. */
export function turnsBy(days: readonly Day[], on: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Spans = Pick<SideSteps, "begins" | "over">;

/** Whether a step holds after so many turns. */
export function holds({ begins, over }: Spans, step: number, turns: number): boolean {
  return (begins[step] ?? 0) <= turns && turns < (over[step] ?? 0);
}

/** The first steps of an order that hold, at most so many. */
export function firstHolding(
  order: Numbers,
  spans: Spans,
  { turns, most }: { turns: number; most: number },
): number[] {
  const found: number[] = [];
  for (const step of order) {
    if (found.length === most) break;
    if (holds(spans, step, turns)) found.push(step);
  }
  return found;
}
