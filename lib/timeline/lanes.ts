/**
 * Intervals into as few lanes as can be.
 * Decides the lane of each: none overlap in one, and there are as many as the deepest overlap. Knows neither days nor pixels.
 */
import { FirstFree } from "./first-free";

/** Half-open; ends may be infinite. One that ends before it begins stands where it begins. */
export type LaneInterval = { id: string; from: number; to: number };

/**
 * Lanes from the first, each with its intervals from left to right. Each interval, by its beginning, takes the first lane that is free:
 * greedy by beginnings is optimal. The order handed in never matters.
 */
export function packLanes<I extends LaneInterval>(intervals: readonly I[]): I[][] {
  const lanes: I[][] = [];
  const free = new FirstFree();
  for (const interval of intervals.toSorted(compareStarts)) {
    const { from, to } = interval;
    const number = free.take(from, to >= from ? to : from);
    const lane = lanes[number];
    if (lane) lane.push(interval);
    else lanes.push([interval]);
  }
  return lanes;
}

/** Subtraction would make NaN of two infinities. */
function compareStarts(a: LaneInterval, b: LaneInterval): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
