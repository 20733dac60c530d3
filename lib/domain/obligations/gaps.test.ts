import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeMoney, says } from "@/lib/testing/factories";
import { anyLedger, billions, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { countObligations } from "./count";
import { gapFactsOf, gapsAmong } from "./gaps";
import type { LedgerDeal } from "./obligation";
import { obligationsOf } from "./obligations-of";

const gaps = (deals: readonly LedgerDeal[], most = 5) =>
  gapsAmong([gapFactsOf(countObligations(obligationsOf(deals), { threads: NO_THREADS }), most)], most);
const stated = (...amounts: ReturnType<typeof makeMoney>[]) => ({
  claims: amounts.map((value, i) => says(`P${i}`, value)),
});

describe("the widest gaps", () => {
  it("puts the widest first and says what is wanted", () => {
    const { currency, gaps: found } = gaps([
      ledgerDeal("firm", { terms: [billions(300)] }),
      ledgerDeal("cap", { terms: [stated(makeMoney("100000000000", "up_to"))] }),
      ledgerDeal("dispute", { terms: [stated(makeMoney("10000000000"), makeMoney("38000000000"))] }),
      ledgerDeal("undated", { terms: [billions(5, { inForceFrom: null })] }),
    ]);
    expect(currency).toBe("USD");
    expect(found.map(({ row, width, wanted }) => [row.deal.slug, width, wanted])).toEqual([
      ["cap", "100000000000", "up_to"],
      ["dispute", "28000000000", "position"],
      ["undated", "5000000000", "begun"],
    ]);
  });

  it("counts apart what has no upper end and what has no amount", () => {
    const {
      gaps: found,
      unbounded,
      unstated,
    } = gaps([
      ledgerDeal("open", { terms: [stated(makeMoney("10000000000", "at_least"))] }),
      ledgerDeal("silent", { terms: [{ claims: [says("A", { type: "undisclosed" })] }] }),
    ]);
    expect([found.length, unbounded, unstated]).toEqual([0, 1, 1]);
  });

  it("is blind to order and never gives a gap wider than the next before it", () => {
    fc.assert(
      fc.property(anyLedger(), (deals) => {
        const found = gaps(deals);
        expect(gaps(deals.toReversed())).toEqual(found);
        const widths = found.gaps.map(({ width }) => Number(width));
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
