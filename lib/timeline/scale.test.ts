import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt, middleOf, partOf, toScale, xOf } from "./scale";

const scale = toScale({ from: 100, to: 200 }, 1000);

describe("scale", () => {
  it.each([
    [100, 0],
    [150, 500],
    [200, 1000],
    [90, -100],
  ])("day %i begins at pixel %i", (day, x) => {
    expect(xOf(scale, day)).toBe(x);
    expect(dayAt(scale, x)).toBe(day);
  });

  it("goes there and back", () => {
    const real = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(real, fc.double({ min: 7, max: 70_000, noNaN: true }), real, (from, days, day) => {
        const any = toScale({ from, to: from + days }, 1280);
        expect(dayAt(any, xOf(any, day))).toBeCloseTo(day, 4);
      }),
    );
  });

  it("cuts parts at the frame, also endless ones", () => {
    expect(partOf(scale, { from: 90, to: 120 })).toEqual({ x0: 0, x1: 200 });
    expect(partOf(scale, { from: 190, to: Infinity })).toEqual({ x0: 900, x1: 1000 });
    expect(partOf(scale, { from: 200, to: 300 })).toBeNull();
    expect(partOf(scale, { from: 0, to: 100 })).toBeNull();
  });

  it("puts a cursor in the middle of its day", () => {
    expect(middleOf(scale, 100)).toBe(5);
    expect(middleOf(scale, 200)).toBeNull();
    expect(middleOf(scale, Number.NaN)).toBeNull();
  });
});
