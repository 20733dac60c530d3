import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled } from "@/lib/testing/timeline-items";
import { type LaneInterval, packLanes } from "./lanes";

function anyIntervals() {
  const from = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.constant(-Infinity));
  const length = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 20 }) }, fc.constant(Infinity));
  return fc.array(fc.tuple(from, length), { maxLength: 40 }).map((drafts) =>
    drafts.map(([start, days], index): LaneInterval => {
      const to = start === -Infinity ? days : start + days;
      return { id: `i${index}`, from: start, to };
    }),
  );
}

/** The lane of each interval, by id. */
function lanesById(intervals: readonly LaneInterval[]): Map<string, number> {
  return new Map(packLanes(intervals).flatMap((lane, number) => lane.map(({ id }) => [id, number])));
}

function meet(a: LaneInterval, b: LaneInterval): boolean {
  return a.from < b.to && b.from < a.to;
}

/** How many intervals lie over one another where most do; the deepest place is where some interval begins. */
function deepest(intervals: readonly LaneInterval[]): number {
  const depths = intervals.map(
    ({ from }) => intervals.filter((other) => other.from <= from && from < other.to).length,
  );
  return Math.max(0, ...depths);
}

describe("packLanes", () => {
  it.each<[string, [number, number][], number[]]>([
    [
      "one after the other",
      [
        [0, 5],
        [5, 9],
      ],
      [0, 0],
    ],
    [
      "two at a time",
      [
        [0, 5],
        [4, 9],
      ],
      [0, 1],
    ],
    [
      "back into the first lane that is free",
      [
        [0, 3],
        [1, 9],
        [3, 6],
      ],
      [0, 1, 0],
    ],
    [
      "endless",
      [
        [0, Infinity],
        [100, 101],
      ],
      [0, 1],
    ],
    ["nothing", [], []],
  ])("%s", (_name, ends, lanes) => {
    const intervals = ends.map(([from, to], i) => ({ id: `${i}`, from, to }));
    const laneOf = lanesById(intervals);
    expect(intervals.map(({ id }) => laneOf.get(id))).toEqual(lanes);
  });

  it("lets nothing overlap in a lane", () => {
    fc.assert(
      fc.property(anyIntervals(), (intervals) => {
        const lanes = packLanes(intervals);
        expect(lanes.flat()).toHaveLength(intervals.length);
        for (const lane of lanes)
          for (const [i, a] of lane.entries())
            for (const b of lane.slice(i + 1)) expect(meet(a, b)).toBe(false);
      }),
    );
  });

  it("takes as many lanes as the deepest overlap", () => {
    fc.assert(
      fc.property(
        anyIntervals().map((intervals) => intervals.filter(({ from, to }) => to > from)),
        (intervals) => {
          expect(packLanes(intervals)).toHaveLength(deepest(intervals));
        },
      ),
    );
  });

  it("does not care for the order handed in", () => {
    const twice = anyIntervals().chain((intervals) => fc.tuple(fc.constant(intervals), shuffled(intervals)));
    fc.assert(
      fc.property(twice, ([intervals, mixed]) => {
        expect(packLanes(mixed)).toEqual(packLanes(intervals));
      }),
    );
  });

  it("stands for an interval that ends before it begins", () => {
    expect(packLanes([{ id: "x", from: 9, to: 3 }])).toHaveLength(1);
  });
});
