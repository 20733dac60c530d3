/**
 * Intervals into as few lanes as can be.
 * Decides the lane of each: none overlap in one, and there are as many as the deepest overlap. Knows neither days nor pixels.
 */
import { SmallestFirst } from "./heap";

/** Half-open; ends may be infinite. */
export type LaneInterval = { id: string; from: number; to: number };

export type Lanes = {
  /** The lane of each interval, from 0. */
  laneOf: ReadonlyMap<string, number>;
  count: number;
};

/** Each interval, by its beginning, takes the first lane that is free: greedy by beginnings is optimal. The order handed in never matters. */
export function packLanes(intervals: readonly LaneInterval[]): Lanes {
  const byStart = intervals.map(inOrder).sort(compareStarts);
  const byEnd = byStart.map((_, index) => index);
  byEnd.sort((a, b) => compare(byStart[a]?.to ?? 0, byStart[b]?.to ?? 0) || a - b);
  const lanes: number[] = [];
  const free = new SmallestFirst();
  let [count, ended] = [0, 0];
  byStart.forEach(({ from }, index) => {
    // Only an interval that has a lane can give it back: one of no length may lie behind this one in the order of beginnings.
    for (let end = byEnd[ended]; end !== undefined && end < index; end = byEnd[++ended]) {
      if ((byStart[end]?.to ?? 0) > from) break;
      free.add(lanes[end] ?? 0);
    }
    lanes.push(free.take() ?? count++);
  });
  return { laneOf: new Map(byStart.map(({ id }, index) => [id, lanes[index] ?? 0])), count };
}

function inOrder(interval: LaneInterval): LaneInterval {
  return interval.to >= interval.from ? interval : { ...interval, to: interval.from };
}

function compareStarts(a: LaneInterval, b: LaneInterval): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Subtraction would make NaN of two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
