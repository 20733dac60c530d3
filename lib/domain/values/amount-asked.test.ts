import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUALIFIERS, slugsOf } from "../vocabulary/vocabulary";
import { amountsAsked } from "./amount-asked";
import { amountBounds } from "./interval";
import type { MoneyValue } from "./value";

const dollars = (amount: string, qualifier: MoneyValue["qualifier"] = "exact"): MoneyValue => ({
  ...{ type: "money", amount, currency: "USD", qualifier },
});
const asks = (query: string, value: MoneyValue) => amountsAsked(query).some((one) => sameBounds(one, value));
const sameBounds = (one: object, value: MoneyValue) => {
  const { unit, low, high } = amountBounds(value);
  return JSON.stringify(one) === JSON.stringify({ unit, low, high });
};

describe("a query that is an amount", () => {
  it.each([
    ["$300bn", "300000000000"],
    ["$300 billion", "300000000000"],
    ["300 billion", "300000000000"],
    ["38 billion", "38000000000"],
    ["38 Md$", "38000000000"],
    ["US$38bn", "38000000000"],
    ["38000000000", "38000000000"],
    ["0.3 trillion", "300000000000"],
  ])("%s asks for %s dollars, under every qualifier", (query, amount) => {
    for (const qualifier of slugsOf(QUALIFIERS)) expect(asks(query, dollars(amount, qualifier))).toBe(true);
  });

  it("asks for rates of that amount too, and for power in either unit", () => {
    expect(asks("$1.25 billion", { ...dollars("1250000000"), period: "month" })).toBe(true);
    expect(amountsAsked("10 GW")).toEqual(expect.arrayContaining(amountsAsked("10000 MW")));
    expect(amountsAsked("20%").map(({ unit }) => unit)).toContain("percent");
  });

  it.each(["", "OpenAI", "openai 38 billion", "2025-11-03", "GPT-3", "right of first refusal"])(
    "%j is none",
    (query) => {
      expect(amountsAsked(query)).toEqual([]);
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (query) => void amountsAsked(query)));
  });
});
