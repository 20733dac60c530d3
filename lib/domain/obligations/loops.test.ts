import { describe, expect, it } from "vitest";
import { makeMoney, makeTermKind, says } from "@/lib/testing/factories";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { billions, LEDGER_CLOCKS, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { bandWords } from "./band-words";
import { passedOnOf } from "./chains";
import { countObligations } from "./count";
import { threadsOfDeals } from "./deal-threads";
import { exchanged } from "./exchange";
import { findLoops, type LoopSearch } from "./loops";
import type { LedgerDeal } from "./obligation";
import { obligationsOf } from "./obligations-of";
import { sumsOf } from "./sums";

const INVESTMENT = makeTermKind({ slug: "investment", label: "Investment" });
const [A, B, C, D] = [
  { slug: "a", name: "A" },
  { slug: "b", name: "B" },
  { slug: "c", name: "C" },
  { slug: "d", name: "D" },
] as const;

const counted = (deals: readonly LedgerDeal[], threads = NO_THREADS) =>
  countObligations(obligationsOf(deals), { threads });
const told = ({ loops }: LoopSearch) =>
  loops.map(({ edges, low, high }) => `${edges.map(({ from }) => from.slug).join("")}: ${low}-${high}`);

describe("findLoops", () => {
  const ring = ledgerDeal("ring", {
    terms: [
      billions(10, { kind: INVESTMENT, from: A, to: B }),
      billions(300, { from: B, to: C }),
      billions(40, { from: C, to: A }),
    ],
  });

  it("finds a ring with the least of its edges, whatever the order", () => {
    expect(told(findLoops(counted([ring])))).toEqual(["abc: 10000000000-10000000000"]);
    expect(findLoops(counted([ring]).toReversed())).toEqual(findLoops(counted([ring])));
  });

  it("is no loop when nobody invests, nor when nobody buys, nor across currencies", () => {
    const trade = ledgerDeal("t", {
      terms: [billions(1, { from: A, to: B }), billions(1, { from: B, to: A })],
    });
    const swap = ledgerDeal("t", {
      terms: [
        billions(1, { kind: INVESTMENT, from: A, to: B }),
        billions(1, { kind: INVESTMENT, from: B, to: A }),
      ],
    });
    const mixed = ledgerDeal("t", {
      terms: [
        billions(1, { kind: INVESTMENT, from: A, to: B }),
        billions(1, { from: B, to: A, claims: [says("A", makeMoney("5", "exact", "EUR"))] }),
      ],
    });
    for (const deal of [trade, swap, mixed]) expect(findLoops(counted([deal])).loops).toEqual([]);
  });

  it("carries nothing for certain over an edge that is only possible", () => {
    const possible = ledgerDeal("p", {
      terms: [
        billions(10, { kind: INVESTMENT, from: A, to: B, inForceFrom: null }),
        billions(300, { from: B, to: A }),
      ],
    });
    expect(told(findLoops(counted([possible])))).toEqual(["ab: 0-10000000000"]);
  });

  it("finds the loops of the shipped record, each edge with its term", () => {
    const { deals, threads } = fieldLedger(readFieldBundle(), LEDGER_CLOCKS);
    const { loops, cut } = findLoops(counted(deals, threads));
    expect(cut).toBe(false);
    const names = loops.map(({ edges }) => edges.map(({ from }) => from.slug).join(" "));
    expect(names).toEqual(
      expect.arrayContaining(["microsoft openai", "amazon openai", "nvidia openai oracle"]),
    );
    for (const { edges } of loops)
      edges.forEach(({ to, counted: { row } }, i) => {
        expect(to.slug).toBe(edges[(i + 1) % edges.length]?.from.slug);
        expect(row.sources.length).toBeGreaterThan(0);
      });
  });
});

describe("money that passes through", () => {
  const deals = [
    ledgerDeal("one", { terms: [billions(300, { from: A, to: B })] }),
    ledgerDeal("two", { terms: [billions(40, { from: B, to: C })] }),
    ledgerDeal("apart", { terms: [billions(5, { from: B, to: D })] }),
  ];
  const threads = threadsOfDeals([{ deal: "two", amends: "one" }]);

  it("is a chain where one deal amends the other", () => {
    const rows = counted(deals, threads);
    expect(passedOnOf(rows, threads).map(({ paid, on }) => `${paid.row.id} ${on.row.id}`)).toEqual([
      "one/term-0 two/term-0",
    ]);
  });
});

it("converts only at a rate it is handed, and says so", () => {
  const rows = obligationsOf([
    ledgerDeal("one", {
      terms: [billions(2), billions(1, { claims: [says("A", makeMoney("1000000000", "exact", "EUR"))] })],
    }),
  ]);
  const rate = { from: "EUR", to: "USD", rate: "1.1", on: "2026-11-27", source: "the ECB" };
  const sums = (rates: (typeof rate)[]) =>
    sumsOf(countObligations(exchanged(rows, rates), { threads: NO_THREADS }), { threads: NO_THREADS }).map(
      (sum) => bandWords(sum.band, sum),
    );
  expect(sums([])).toEqual(["$2 billion", "€1 billion"]);
  expect(sums([rate])).toEqual(["about $3.1 billion"]);
});
