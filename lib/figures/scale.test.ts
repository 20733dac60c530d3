import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleOf } from "./scale";

describe("an axis of amounts", () => {
  it("ends at a round amount above the largest", () => {
    expect(scaleOf("310")).toEqual({ whole: "400", steps: ["0", "100", "200", "300", "400"] });
    expect(scaleOf("38000000000").whole).toBe("40000000000");
    expect(scaleOf("0.3").steps.at(-1)).toBe("0.3");
  });

  it("has nothing to show for nothing", () => {
    expect(scaleOf("0")).toEqual({ whole: "0", steps: [] });
  });

  it("holds every amount in at most six rising lines", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (top) => {
        const { whole, steps } = scaleOf(String(top));
        expect(Number(whole)).toBeGreaterThanOrEqual(top);
        expect(Number(whole)).toBeLessThanOrEqual(top * 3);
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(steps.map(Number)).toEqual(steps.map(Number).toSorted((a, b) => a - b));
      }),
    );
  });
});
