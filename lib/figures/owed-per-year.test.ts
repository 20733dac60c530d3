import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLedger, billions, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { sumBands } from "../domain/obligations/band";
import { countObligations } from "../domain/obligations/count";
import { lumpsOf } from "../domain/obligations/lumps/lump";
import type { LedgerDeal } from "../domain/obligations/obligation";
import { obligationsOf } from "../domain/obligations/obligations-of";
import { owedPerYear, payerOf } from "./owed-per-year";

const A = { slug: "a", name: "A" };
const B = { slug: "b", name: "B" };
const C = { slug: "c", name: "C" };
const ASK = { currency: "USD", org: null };

const counted = (deals: readonly LedgerDeal[]) =>
  countObligations(obligationsOf(deals), { threads: NO_THREADS });
const lumps = (deals: readonly LedgerDeal[]) => lumpsOf(counted(deals), { threads: NO_THREADS });

const DEALS = [
  ledgerDeal("spread", {
    terms: [billions(40, { from: A, to: B, inForceFrom: "2025-01-01", inForceUntil: "2029-01-01" })],
  }),
  ledgerDeal("open", { terms: [billions(250, { from: A, to: C, inForceFrom: "2025-10-28" })] }),
  ledgerDeal("small", {
    terms: [billions(6, { from: B, to: C, inForceFrom: "2025-01-01", inForceUntil: "2027-01-01" })],
  }),
];

describe("what is owed in each year", () => {
  it("is spread evenly over the largest payer's years; what has no end stands beside them", () => {
    const figure = owedPerYear(lumps(DEALS), ASK);
    expect(figure.title).toBe("What A owes in each year");
    const filled = figure.columns.filter(({ stretches }) => stretches.length > 0);
    expect(filled.map(({ year, words }) => [year, words])).toEqual(
      [2025, 2026, 2027, 2028].map((year) => [year, "signed $10 billion"]),
    );
    expect(figure.undetermined.map(({ what, band }) => [what, band.top])).toEqual([
      ["To C: Value of the agreement", "250000000000"],
    ]);
  });

  it("is of the organization asked for, or of its largest payer to it, and never of two payers", () => {
    expect(payerOf(lumps(DEALS), { ...ASK, org: "b" })).toEqual({ payer: B, payee: null });
    expect(payerOf(lumps(DEALS), { ...ASK, org: "c" })).toEqual({ payer: A, payee: C });
    expect(owedPerYear(lumps(DEALS), { ...ASK, org: "c" }).undetermined).toHaveLength(1);
  });

  it("says what would fill it when nothing is there", () => {
    const figure = owedPerYear([], ASK);
    expect(figure.columns.every(({ stretches }) => stretches.length === 0)).toBe(true);
    expect(figure.sentence).toMatch(/^No commitment to spend is on record/);
  });

  it("comes to all that the payer owes, whatever the order of deals", () => {
    fc.assert(
      fc.property(anyLedger(), (deals) => {
        const rows = counted(deals);
        const figure = owedPerYear(lumps(deals), ASK);
        expect(owedPerYear(lumps(deals.toReversed()), ASK)).toEqual(figure);
        const payer = payerOf(lumps(deals), ASK)?.payer.slug;
        const own = rows.filter(
          ({ row, counts }) =>
            counts !== null &&
            row.payer?.slug === payer &&
            row.unit === "USD" &&
            row.sumKind.slug === "spend_commitment",
        );
        const parts = [
          ...figure.columns.flatMap(({ stretches }) => stretches.map(({ row }) => row)),
          ...figure.undetermined,
        ];
        expect(parts.every(({ pick }) => pick.deal !== undefined || pick.payer?.[0] === payer)).toBe(true);
        const [drawn, owed] = [
          sumBands(parts.map(({ band }) => band)),
          sumBands(own.flatMap(({ counts }) => counts ?? [])),
        ];
        // A total that is only partly spread has a rest of its own, whose upper end is no plain difference.
        if (own.every(({ holds }) => holds.length === 0)) {
          expect(Number(drawn.top)).toBeCloseTo(Number(owed.top), 2);
          expect(Number(drawn.low)).toBeCloseTo(Number(owed.low), 2);
        } else expect(Number(drawn.top)).toBeGreaterThanOrEqual(Number(owed.top) - 1);
      }),
    );
  });
});
