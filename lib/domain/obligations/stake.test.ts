import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denies, makeMoney, makePercent, makeRate, ranked, says } from "@/lib/testing/factories";
import type { Claim } from "../standing/claim";
import { assessClaims } from "../standing/standing";
import { stakeKey, stakeOf, stakeWords } from "./stake";

const read = (...claims: Claim[]) => stakeOf(assessClaims(claims, null));
const told = (...claims: Claim[]) => stakeWords(read(...claims));

describe("the money at stake", () => {
  it("is what positions differ by", () => {
    expect(told(says("A", makeMoney("10000000000")), says("B", makeMoney("38000000000")))).toBe(
      "$28 billion at stake: what the positions differ by",
    );
    expect(told(says("A", makeMoney("10000000000", "up_to")), says("B", makeMoney("38000000000")))).toBe(
      "$38 billion at stake: what the positions differ by",
    );
  });

  it("is all that is stated where the other position says that there is none", () => {
    const stated = says("A", makeMoney("38000000000"));
    const words = "$38 billion at stake: all that is stated";
    expect(told(stated, denies("B", makeMoney("38000000000")))).toBe(words);
    expect(told(denies("B", makeMoney("38000000000")))).toBe(words);
  });

  it("is at least so much where a position has no upper end", () => {
    expect(told(says("A", makeMoney("10000000000")), says("B", makeMoney("38000000000", "more_than")))).toBe(
      "at least $28 billion at stake: what the positions differ by",
    );
  });

  it("stays what it was when an editor rules", () => {
    const [a, b] = [says("A", makeMoney("10000000000")), says("B", makeMoney("38000000000"))];
    expect(read(ranked(a, "preferred"), b)).toEqual(read(a, b));
  });

  it("is none where no money is contested, or where it cannot be set against each other", () => {
    expect(told(says("A", makePercent("20")), says("B", makePercent("25")))).toBe(
      "No sum of money is at stake by itself",
    );
    expect(read(says("A", makeMoney("38000000000")))).toBeNull();
  });

  it("counts a rate for a year in the order, and never converts a currency", () => {
    const stake = read(says("A", makeRate("900000000", "month")), says("B", makeRate("500000000", "month")));
    expect(stakeWords(stake)).toBe("$400 million a month at stake: what the positions differ by");
    expect(stakeKey(stake)).toEqual({ amount: "4800000000", currency: "USD" });
    expect(stakeKey(null)).toEqual({ amount: "0", currency: null });
  });

  it("is the same whatever the order of claims, and is never negative", () => {
    const amount = fc.integer({ min: 1, max: 900 }).map((n) => makeMoney(`${n}000000000`));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 4 }), (amounts) => {
        const claims = amounts.map((value, i) => says(`P${i}`, value));
        const stake = read(...claims);
        expect(stakeKey(read(...claims.toReversed()))).toEqual(stakeKey(stake));
        expect(stake === null || Number(stake.amount) > 0).toBe(true);
      }),
    );
  });
});
