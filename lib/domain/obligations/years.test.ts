import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../dates/day";
import { addDecimals, compareDecimals, divideDecimals, multiplyDecimals } from "../values/decimal";
import { exactly } from "./band";
import { monthsOf } from "./span";
import { sharesOf } from "./years";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
  fc.tuple(fc.nat(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
);

const MOST = 100;

/** As it is said: months of each year of all months, the sum up to each year rounded to the cent. */
function slowly(of: string, from: string, until: string): [number, string][] {
  const whole = monthsOf({ from, until });
  if (whole === null) return [];
  const first = Number(from.slice(0, 4));
  const last = Math.min(Number(until.slice(0, 4)), first + MOST);
  const upTo = (year: number) => {
    const end = `${year}-01-01` < until ? `${year}-01-01` : until;
    const months = end <= from ? "0" : (monthsOf({ from, until: end }) ?? "0");
    return { months, sum: divideDecimals(multiplyDecimals(of, months), whole, 2) };
  };
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year): [number, string][] => {
    const [before, after] = [upTo(year), upTo(year + 1)];
    if (compareDecimals(after.months, before.months) <= 0) return [];
    return [[year, addDecimals(after.sum, multiplyDecimals(before.sum, "-1"))]];
  });
}

describe("shares of years", () => {
  it("are what months of a year are of all months, and come to the whole", () => {
    fc.assert(
      fc.property(amount, day, day, (of, from, until) => {
        const shares = sharesOf(exactly(of), { from, until }) ?? [];
        expect(shares.map(({ year, band }) => [year, band.low])).toEqual(slowly(of, from, until));
        if (shares.length > 0 && addMonths(from, 12 * MOST) > until) {
          const sum = shares.reduce((all, { band }) => addDecimals(all, band.top), "0");
          expect(compareDecimals(sum, divideDecimals(of, "1", 2))).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are none where nothing lies between", () => {
    const none = { from: "2025-11-03", until: "2025-11-03" };
    expect([none, { ...none, until: null }].map((span) => sharesOf(exactly("1"), span))).toEqual([
      null,
      null,
    ]);
  });
});
