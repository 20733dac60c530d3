import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admitTry, type Limit } from "./limit-tries";

const LIMIT: Limit = { tries: 5, windowMs: 60_000 };
const at = (ms: number) => new Date(ms);

/** Every moment at which one of the tries was let through. */
function letThrough(moments: readonly number[]): number[] {
  let tries: Date[] = [];
  return moments.filter((ms) => {
    const admission = admitTry(tries, at(ms), LIMIT);
    tries = admission.tries;
    return admission.admitted;
  });
}

describe("the limit of tries", () => {
  it("lets five through in a minute, and the next when the first is a minute old", () => {
    expect(letThrough([0, 1, 2, 3, 4, 5, 59_999, 60_000, 60_000])).toEqual([0, 1, 2, 3, 4, 60_000]);
  });

  it("says how long to wait", () => {
    const tries = [0, 10_000, 20_000, 30_000, 40_000].map(at);
    const admission = admitTry(tries, at(45_000), LIMIT);
    expect(admission).toMatchObject({ admitted: false, waitMs: 15_000 });
    expect(admitTry(tries, at(60_000), LIMIT).admitted).toBe(true);
  });

  it("never lets more than five through in any minute, however they come", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, (steps) => {
        let ms = 0;
        const through = letThrough(steps.map((step) => (ms += step)));
        for (const start of through)
          expect(
            through.filter((other) => other >= start && other < start + 60_000).length,
          ).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("lets through whoever waits as long as told", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(moments, (all) => {
        const admission = admitTry(all.map(at), at(60_000), LIMIT);
        if (admission.admitted) return;
        expect(admitTry(all.map(at), at(60_000 + admission.waitMs), LIMIT).admitted).toBe(true);
      }),
    );
  });
});
