import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeTermKind } from "@/lib/testing/factories";
import { anyLedger, billions, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { sumBands } from "../domain/obligations/band";
import { countObligations } from "../domain/obligations/count";
import type { LedgerDeal } from "../domain/obligations/obligation";
import { obligationsOf } from "../domain/obligations/obligations-of";
import { sumsOf } from "../domain/obligations/sums";
import { rowsOf } from "./figure";
import { largestObligations, MOST_BARS } from "./largest-obligations";

const A = { slug: "a", name: "A" };
const B = { slug: "b", name: "B" };
const START = { inForceFrom: "2025-11-03" };

function sums(deals: readonly LedgerDeal[]) {
  return sumsOf(countObligations(obligationsOf(deals), { threads: NO_THREADS }), { threads: NO_THREADS });
}

describe("the largest obligations", () => {
  it("stand payer to payee, the firmest band first, and a letter of intent is in no signed band", () => {
    const figure = largestObligations(
      sums([
        ledgerDeal("signed", { terms: [billions(30, { from: A, to: B, ...START })] }),
        ledgerDeal("intent", {
          binding: "letter_of_intent",
          terms: [billions(100, { from: A, to: B, ...START })],
        }),
        ledgerDeal("back", { terms: [billions(20, { from: B, to: A, ...START })] }),
      ]),
      null,
    );
    expect(figure.bars.map(({ title, words }) => [title, words])).toEqual([
      ["A → B", "signed $30 billion; letter of intent $100 billion"],
      ["B → A", "signed $20 billion"],
    ]);
    const [first] = figure.bars;
    expect(first?.stretches.map(({ start, sure, end }) => [start, sure, end])).toEqual([
      [0, 0.2, 0.2],
      [0.2, expect.closeTo(130 / 150), expect.closeTo(130 / 150)],
    ]);
    expect(figure.sentence).toBe(
      "The largest signed obligation is A → B, $30 billion, then B → A ($20 billion).",
    );
  });

  it("leave out what a programme comes to and what names nobody, and say so", () => {
    const figure = largestObligations(
      sums([
        ledgerDeal("program", {
          terms: [
            billions(500, {
              kind: makeTermKind({ slug: "total_program", label: "Total program" }),
              from: A,
              to: B,
            }),
          ],
        }),
        ledgerDeal("nobody", { terms: [billions(5, { from: null, to: B })] }),
      ]),
      null,
    );
    expect(figure.bars).toEqual([]);
    expect(figure.sentence).toBe("No sum of money is on record that day.");
    expect(figure.notes).toEqual([
      "1 total of a programme is left out: many pay them, and their parts are drawn.",
      "1 sum names no payer or no payee.",
    ]);
  });

  it("do not depend on the order of deals, and each line is its sums end to end", () => {
    fc.assert(
      fc.property(anyLedger(), (deals) => {
        const figure = largestObligations(sums(deals), null);
        expect(largestObligations(sums(deals.toReversed()), null)).toEqual(figure);
        expect(figure.bars.length).toBeLessThanOrEqual(MOST_BARS);
        for (const { stretches } of figure.bars) {
          stretches.forEach(({ row, start, sure, end }, index) => {
            expect(start).toBe(stretches[index - 1]?.end ?? 0);
            expect(sure).toBeGreaterThanOrEqual(start);
            expect(end).toBeGreaterThanOrEqual(sure);
            expect(end).toBeLessThanOrEqual(1);
            expect(row.pick.payer).toEqual(stretches[0]?.row.pick.payer);
          });
        }
        const all = sums(deals).filter(({ unit }) => rowsOf(figure).some((row) => row.unit === unit));
        const drawn = sumBands(rowsOf(figure).map(({ band }) => band));
        expect(Number(drawn.top)).toBeLessThanOrEqual(Number(sumBands(all.map(({ band }) => band)).top));
      }),
    );
  });
});
