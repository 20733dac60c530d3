import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyKnownValue, anyMoney } from "@/lib/testing/arbitraries";
import { makeMoney, makePercent } from "@/lib/testing/factories";
import type { Qualifier } from "../vocabulary/vocabulary";
import { compareDecimals } from "./decimal";
import { amountBounds, type Bound, intervalOf, intervalsMeet } from "./interval";
import { comparePrecision } from "./precision";
import type { Value } from "./value";

describe("intervalOf", () => {
  it.each<[Qualifier, unknown]>([
    ["exact", { low: { at: "97.5", open: false }, high: { at: "102.5", open: false } }],
    ["about", { low: { at: "90", open: false }, high: { at: "110", open: false } }],
    ["up_to", { low: { at: "0", open: true }, high: { at: "100", open: false } }],
    ["at_least", { low: { at: "100", open: false }, high: null }],
    ["more_than", { low: { at: "100", open: true }, high: null }],
  ])("spreads 100 %s by the table of tolerances", (qualifier, interval) => {
    expect(intervalOf(makeMoney("100", qualifier))).toEqual({ dimension: "money:USD", interval });
  });

  it("mirrors a fall", () => {
    expect(intervalOf(makePercent("-5", "up_to"))?.interval).toEqual({
      low: { at: "-5", open: false },
      high: { at: "0", open: true },
    });
    expect(intervalOf(makePercent("-100"))?.interval).toEqual({
      low: { at: "-102.5", open: false },
      high: { at: "-97.5", open: false },
    });
    expect(intervalOf(makePercent("0", "up_to"))?.interval).toEqual({
      low: { at: "0", open: false },
      high: { at: "0", open: false },
    });
  });

  it.each<Value>([
    { type: "flag", yes: true },
    { type: "text", text: "20%" },
    { type: "exclusivity", level: "none" },
    { type: "undisclosed" },
  ])("puts $type on no line", (value) => {
    expect(intervalOf(value)).toBeNull();
    expect(amountBounds(value)).toEqual({ unit: null, low: null, high: null });
  });

  it("gives databases one unit for each dimension", () => {
    expect(amountBounds({ type: "capacity", amount: "4.5", unit: "GW", qualifier: "up_to" })).toEqual({
      unit: "MW",
      low: "0",
      high: "4500",
    });
    expect(amountBounds({ type: "duration", months: 84, qualifier: "at_least" })).toEqual({
      unit: "months",
      low: "84",
      high: null,
    });
    expect(amountBounds({ type: "date", date: "2032", qualifier: "on" })).toEqual({
      unit: null,
      low: null,
      high: null,
    });
  });

  it("never turns an interval inside out", () => {
    fc.assert(
      fc.property(anyKnownValue(), (value) => {
        const { low, high } = intervalOf(value)?.interval ?? { low: null, high: null };
        if (low && high) expect(compareDecimals(low.at, high.at)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("meets where the higher low end does not pass the lower high end, in either order", () => {
    const interval = anyMoney().map((value) => intervalOf(value)?.interval ?? { low: null, high: null });
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intervalsMeet(a, b)).toBe(intervalsMeet(b, a));
        const gap = (low: Bound | null, high: Bound | null) =>
          low && high && compareDecimals(low.at, high.at) > 0;
        if (gap(a.low, b.high) || gap(b.low, a.high)) expect(intervalsMeet(a, b)).toBe(false);
      }),
    );
  });
});

describe("comparePrecision", () => {
  it.each<[string, Value, Value]>([
    ["exact before about", makeMoney("10"), makeMoney("10", "about")],
    ["about before up to", makeMoney("10", "about"), makeMoney("10", "up_to")],
    ["up to before at least", makeMoney("10", "up_to"), makeMoney("10", "at_least")],
    ["more than 13 before more than 10", makeMoney("13", "more_than"), makeMoney("10", "more_than")],
    ["more than 10 before at least 10", makeMoney("10", "more_than"), makeMoney("10", "at_least")],
    ["a plain 0 before a plain 5", makeMoney("0"), makeMoney("5")],
    [
      "a day before its year",
      { type: "date", date: "2032-12-20", qualifier: "until" },
      { type: "date", date: "2032", qualifier: "until" },
    ],
  ])("puts %s", (_, tight, loose) => {
    expect(comparePrecision(tight, loose)).toBeLessThan(0);
    expect(comparePrecision(loose, tight)).toBeGreaterThan(0);
  });

  it("holds ±10 % of 5 and of 50 alike, and compares nothing across lines", () => {
    expect(comparePrecision(makeMoney("5", "about"), makeMoney("50", "about"))).toBe(0);
    expect(comparePrecision(makeMoney("5"), makePercent("5", "about"))).toBe(0);
  });
});
