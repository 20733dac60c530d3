import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SmallestFirst } from "./heap";

describe("SmallestFirst", () => {
  it("gives numbers back in rising order, then null", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), (numbers) => {
        const heap = new SmallestFirst();
        for (const number of numbers) heap.add(number);
        expect(numbers.map(() => heap.take())).toEqual(numbers.toSorted((a, b) => a - b));
        expect(heap.take()).toBeNull();
      }),
    );
  });

  it("does so while numbers come and go", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat({ max: 50 }))), (steps) => {
        const heap = new SmallestFirst();
        const model: number[] = [];
        for (const step of steps) {
          if (step === null) {
            expect(heap.take()).toBe(model.shift() ?? null);
            continue;
          }
          heap.add(step);
          model.push(step);
          model.sort((a, b) => a - b);
        }
      }),
    );
  });
});
