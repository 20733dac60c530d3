import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDuration, anyMoney } from "@/lib/testing/arbitraries";
import { makeMoney, makeRate } from "@/lib/testing/factories";
import type { Qualifier } from "../vocabulary/vocabulary";
import { annualize } from "./annualize";
import { addDecimals, compareDecimals, multiplyDecimals } from "./decimal";
import type { DurationValue } from "./value";

const months = (n: number, qualifier: Qualifier = "exact"): DurationValue => ({
  type: "duration",
  months: n,
  qualifier,
});

describe("annualize", () => {
  it("spreads a sum evenly", () => {
    expect(annualize(makeMoney("38000000000", "about"), months(84))).toEqual({
      kind: "per_year",
      value: makeMoney("5428571428.57", "about"),
    });
  });

  it.each([
    ["month", "11040000000"],
    ["quarter", "3680000000"],
    ["year", "920000000"],
  ] as const)("takes a rate by the %s as it is stated, whatever the length", (period, yearly) => {
    for (const length of [null, months(33)])
      expect(annualize(makeRate("920000000", period, "up_to"), length)).toEqual({
        kind: "per_year",
        value: makeMoney(yearly, "up_to"),
      });
  });

  it("is undetermined, never 0, without a length", () => {
    expect(annualize(makeMoney("38"), null)).toEqual({
      kind: "undetermined",
      why: "no_length",
    });
    expect(annualize(makeMoney("38"), months(0)).kind).toBe("undetermined");
    expect(annualize(makeMoney("38"), months(-12)).kind).toBe("undetermined");
  });

  it.each<[Qualifier, Qualifier, Qualifier | null]>([
    ["up_to", "exact", "up_to"],
    ["more_than", "about", "more_than"],
    ["exact", "about", "about"],
    ["exact", "up_to", "at_least"],
    ["exact", "at_least", "up_to"],
    ["up_to", "up_to", null],
    ["at_least", "more_than", null],
  ])("of %s money over %s months leaves %s", (money, duration, yearly) => {
    const answer = annualize(makeMoney("10000000000", money), months(24, duration));
    expect(answer.kind === "per_year" ? answer.value.qualifier : null).toBe(yearly);
    if (yearly === null) expect(answer).toEqual({ kind: "undetermined", why: "unbounded" });
  });

  it("keeps the bound over a plain length, and scales with money and length", () => {
    fc.assert(
      fc.property(
        anyMoney(),
        anyDuration(),
        fc.integer({ min: 1, max: 50 }),
        (money, { months: n }, factor) => {
          const [once, times] = [
            annualize(money, months(n)),
            annualize({ ...money, amount: multiplyDecimals(money.amount, `${factor}`) }, months(n * factor)),
          ];
          expect(times).toEqual(once);
          if (once.kind !== "per_year") throw new Error("A plain length always determines a year.");
          expect([once.value.qualifier, once.value.currency]).toEqual([money.qualifier, money.currency]);
          const back = multiplyDecimals(once.value.amount, `${n}`);
          const gap = addDecimals(back, multiplyDecimals(money.amount, "-12"));
          expect(
            compareDecimals(multiplyDecimals(gap, gap), multiplyDecimals(`${n}`, `${n}`)),
          ).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
