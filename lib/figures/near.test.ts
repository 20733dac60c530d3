import { describe, expect, it } from "vitest";
import { makeMoney, says } from "@/lib/testing/factories";
import { billions, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { countObligations } from "../domain/obligations/count";
import { obligationsOf } from "../domain/obligations/obligations-of";
import { type Ahead, aheadOf, endsOf, MOST_AHEAD } from "./ahead";
import { largestStakes, stakesOf } from "./at-stake";
import { isThisMonth } from "./recent";

const A = { slug: "a", name: "A" };
const B = { slug: "b", name: "B" };
const counted = (deals: readonly ReturnType<typeof ledgerDeal>[]) =>
  countObligations(obligationsOf(deals), { threads: NO_THREADS });

const disputed = (low: number, high: number) => ({
  from: A,
  to: B,
  inForceFrom: "2025-11-03",
  claims: [says("Reuters", makeMoney(`${low}000000000`)), says("Bloomberg", makeMoney(`${high}000000000`))],
});

describe("disputes by the money at stake", () => {
  it("the largest difference first, and nothing that is settled or over", () => {
    const found = largestStakes(
      stakesOf(
        counted([
          ledgerDeal("near", { terms: [disputed(10, 12)] }),
          ledgerDeal("far", { terms: [disputed(5, 50)] }),
          ledgerDeal("agreed", { terms: [billions(900, { from: A, to: B })] }),
          ledgerDeal("over", { terms: [{ ...disputed(1, 99), inForceUntil: "2026-01-01" }] }),
        ]),
      ),
      "USD",
    );
    expect(found.map(({ row, words }) => [row.deal.slug, words])).toEqual([
      ["far", "$45 billion"],
      ["near", "$2 billion"],
    ]);
  });
});

describe("what ends or falls due", () => {
  const dated = (date: string, what: Ahead["what"] = "due"): Ahead => ({
    deal: { slug: "d", shortId: "d", title: "D" },
    term: { key: `by-${date}`, label: "Deadline" },
    kind: { slug: "deployment_deadline", label: "Deployment deadline" },
    date,
    what,
    isDerived: false,
    sides: "A → B",
  });

  it("within 18 months, the soonest first, each once", () => {
    const ends = endsOf(
      counted([
        ledgerDeal("soon", { terms: [billions(1, { from: A, to: B, inForceUntil: "2027-03-01" })] }),
        ledgerDeal("late", { terms: [billions(1, { from: A, to: B, inForceUntil: "2030" })] }),
      ]),
      "2026-11-28",
    );
    const found = aheadOf(
      ends,
      [dated("2028-05-29"), dated("2028-05-28"), dated("2026-12"), dated("2026-12"), dated("2026-11-28")],
      "2026-11-28",
    );
    expect(found.map(({ deal, date }) => [deal.slug, date])).toEqual([
      ["d", "2026-12"],
      ["soon", "2027-03-01"],
      ["d", "2028-05-28"],
    ]);
  });

  it("as many as are shown, though terms of two payers end in two sides", () => {
    const names = Array.from({ length: MOST_AHEAD + 2 }, (_, nth) => `deal-${String(nth).padStart(2, "0")}`);
    const deals = names.map((slug) =>
      ledgerDeal(slug, { terms: [billions(1, { from: A, to: B, inForceUntil: "2027-03-01" })] }),
    );
    const side = endsOf(counted(deals), "2026-11-28");
    const found = aheadOf([...side, ...side], [], "2026-11-28");
    expect(found.map(({ deal }) => deal.slug)).toEqual(names.slice(0, MOST_AHEAD));
  });
});

describe("this month", () => {
  it.each([
    ["2026-11-28", true],
    ["2026-10-29", true],
    ["2026-10-28", false],
    ["2026-10", true],
    ["2026-11-29", false],
    ["2026", true],
  ])("%s: %s", (date, expected) => {
    expect(isThisMonth(date, "2026-11-28")).toBe(expected);
  });
});
