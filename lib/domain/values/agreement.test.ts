import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyKnownValue, anyValue } from "@/lib/testing/arbitraries";
import { makeMoney, makePercent, makeRate } from "@/lib/testing/factories";
import { type Agreement, compareValues, lineOf } from "./agreement";
import type { Value } from "./value";

const GW = (amount: string): Value => ({ type: "capacity", amount, unit: "GW", qualifier: "exact" });
const MW = (amount: string): Value => ({ type: "capacity", amount, unit: "MW", qualifier: "exact" });
const months = (n: number): Value => ({ type: "duration", months: n, qualifier: "exact" });
const until = (date: string): Value => ({ type: "date", date, qualifier: "until" });
const text = (words: string): Value => ({ type: "text", text: words });
const count = (amount: string, unit: string): Value => ({ type: "count", amount, unit, qualifier: "exact" });
const none: Value = { type: "none" };

const CASES: readonly [string, Value, Value, Agreement][] = [
  [
    "more than 10B with more than 13B",
    makeMoney("10000000000", "more_than"),
    makeMoney("13000000000", "more_than"),
    "agree",
  ],
  ["20 % with 25 %", makePercent("20"), makePercent("25"), "conflict"],
  ["20 % with about 21 %", makePercent("20"), makePercent("21", "about"), "agree"],
  ["13B with 13.75B", makeMoney("13000000000"), makeMoney("13750000000"), "conflict"],
  ["more than 10B with 13.75B", makeMoney("10000000000", "more_than"), makeMoney("13750000000"), "agree"],
  [
    "more than 10B with exactly up to 10B",
    makeMoney("10000000000", "more_than"),
    makeMoney("10000000000", "up_to"),
    "conflict",
  ],
  [
    "at least 10B with up to 10B",
    makeMoney("10000000000", "at_least"),
    makeMoney("10000000000", "up_to"),
    "agree",
  ],
  ["38B dollars with 38B euros", makeMoney("38"), makeMoney("38", "exact", "EUR"), "incomparable"],
  [
    "$920M a month with a total of $920M",
    makeRate("920000000", "month"),
    makeMoney("920000000"),
    "incomparable",
  ],
  ["$12B a year with a total of $12B", makeRate("12", "year"), makeMoney("12"), "incomparable"],
  ["$1B a month with $12B a year", makeRate("1", "month"), makeRate("12", "year"), "agree"],
  ["$1B a month with $3.5B a quarter", makeRate("10", "month"), makeRate("35", "quarter"), "conflict"],
  ["2032 with 84 months", until("2032"), months(84), "incomparable"],
  ["until 2032 with until 20 December 2032", until("2032"), until("2032-12-20"), "agree"],
  ["until 2030 with until 2032", until("2030"), until("2032"), "conflict"],
  ["until about 2031 with until 2032", until("2031~"), until("2032"), "agree"],
  [
    "until 2032 with from 2027",
    until("2032"),
    { type: "date", date: "2027", qualifier: "from" },
    "incomparable",
  ],
  ["4.5 GW with 4500 MW", GW("4.5"), MW("4500"), "agree"],
  ["GPUs with gpus", count("100", "GPUs"), count("101", "gpus"), "agree"],
  ["blades with blades", count("100", "blades"), count("100", "blades"), "incomparable"],
  ["GPUs with CPUs", count("100", "GPUs"), count("100", "CPUs"), "incomparable"],
  [
    "exclusive with non-exclusive",
    { type: "exclusivity", level: "exclusive" },
    { type: "exclusivity", level: "non_exclusive" },
    "conflict",
  ],
  ["yes with no", { type: "flag", yes: true }, { type: "flag", yes: false }, "conflict"],
  ["a text with itself but for spaces and capitals", text("Until AGI"), text(" until  agi "), "agree"],
  ["two texts", text("Until AGI"), text("Until 2032"), "incomparable"],
  ["a text with a figure", text("20%"), makePercent("20"), "incomparable"],
  ["none with a figure", none, makeMoney("38"), "conflict"],
  ["none with none", none, none, "agree"],
  ["none with not disclosed", none, { type: "undisclosed" }, "incomparable"],
  ["not disclosed with a figure", { type: "undisclosed" }, makeMoney("38"), "incomparable"],
  ["not disclosed with redacted", { type: "undisclosed" }, { type: "redacted" }, "incomparable"],
  ["not applicable with a figure", { type: "not_applicable" }, makeMoney("38"), "incomparable"],
];

describe("compareValues", () => {
  it.each(CASES)("%s", (...[, a, b, agreement]) => {
    expect(compareValues(a, b)).toBe(agreement);
  });

  it("is symmetric, and every value agrees with itself", () => {
    fc.assert(
      fc.property(anyValue(), anyValue(), (a, b) => {
        expect(compareValues(a, b)).toBe(compareValues(b, a));
        expect(compareValues(a, a)).toBe("agree");
      }),
      { numRuns: 300 },
    );
  });

  it("finds agreement only on one line", () => {
    fc.assert(
      fc.property(anyKnownValue(), anyKnownValue(), (a, b) => {
        if (compareValues(a, b) === "agree") expect(lineOf(a)).toBe(lineOf(b));
      }),
    );
  });
});
