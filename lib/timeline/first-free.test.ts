import fc from "fast-check";
import { expect, it } from "vitest";
import { FirstFree } from "./first-free";

it("takes the first lane that is free, and a new one when none is", () => {
  const free = new FirstFree();
  const lanes = [free.take(0, 5), free.take(1, 9), free.take(2, 3), free.take(3, 4), free.take(5, 6)];
  expect(lanes).toEqual([0, 1, 2, 2, 0]);
});

it("takes a lane for ever", () => {
  const free = new FirstFree();
  expect([free.take(-Infinity, Infinity), free.take(9, Infinity), free.take(9, 9)]).toEqual([0, 1, 2]);
});

it("answers as a search through all lanes does", () => {
  const stretches = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 60 });
  fc.assert(
    fc.property(stretches, (all) => {
      const free = new FirstFree();
      const ends: number[] = [];
      for (const [from, length] of all) {
        const found = ends.findIndex((end) => end <= from);
        const lane = found < 0 ? ends.length : found;
        ends[lane] = from + length;
        expect(free.take(from, from + length)).toBe(lane);
      }
    }),
  );
});
