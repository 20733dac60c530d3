import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyItems, makeEdge, makeItem, makePoint } from "@/lib/testing/timeline-items";
import { density, momentOf } from "./density";

describe("density", () => {
  const window = { from: 0, to: 100 };

  it("counts each item where it begins, disputed ones apart", () => {
    const items = [
      makePoint("a", 0),
      makePoint("b", 24, { standing: "disputed" }),
      makePoint("c", 25),
      makePoint("d", 99),
      makePoint("e", 100),
      makeItem({ id: "f", start: null, end: makeEdge(60) }),
      makeItem({ id: "g", start: null, end: null }),
    ];
    expect(density(items, window, 4)).toEqual([
      { from: 0, to: 25, count: 2, disputed: 1 },
      { from: 25, to: 50, count: 1, disputed: 0 },
      { from: 50, to: 75, count: 1, disputed: 0 },
      { from: 75, to: 100, count: 1, disputed: 0 },
    ]);
  });

  it("puts an imprecise date in its middle", () => {
    expect(momentOf(makePoint("a", 0, { start: makeEdge(10, 29) }))).toBe(20);
  });

  it("counts every item of the window once, in buckets that fill it", () => {
    const any = fc.tuple(
      anyItems(),
      fc.integer({ min: 17_000, max: 22_000 }),
      fc.integer({ min: 7, max: 4000 }),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), ([items, from, days], buckets) => {
        const bars = density(items, { from, to: from + days }, buckets);
        const inside = items.filter((item) => {
          const moment = momentOf(item);
          return moment !== null && moment >= from && moment < from + days;
        });
        expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(inside.length);
        expect(bars[0]?.from).toBe(from);
        expect(bars.at(-1)?.to).toBe(from + days);
        expect(bars.every((bar, i) => i === 0 || bar.from === bars[i - 1]?.to)).toBe(true);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("has no bars when %d are asked for", (buckets) => {
    expect(density([makePoint("a", 5)], window, buckets)).toEqual([]);
  });
});
