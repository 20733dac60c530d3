import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeMoney, makeRate, makeTermKind, says } from "@/lib/testing/factories";
import { anyLedger, billions, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { compareDecimals } from "../values/decimal";
import { sumBands } from "./band";
import { bandWords } from "./band-words";
import { countObligations } from "./count";
import { threadsOfDeals } from "./deal-threads";
import type { LedgerDeal } from "./obligation";
import { obligationsOf } from "./obligations-of";
import { ALL_RULES, rulesWithout } from "./rules";
import { payerSumsOf, sumsOf } from "./sums";
import { spreadOverYears } from "./years";

const INVESTMENT = makeTermKind({ slug: "investment", label: "Investment" });
const PROGRAM = makeTermKind({ slug: "total_program", label: "Total program" });
const SPLIT = { slug: "b", name: "B" };

function told(deals: readonly LedgerDeal[], rules = ALL_RULES, threads = NO_THREADS): string[] {
  const counted = countObligations(obligationsOf(deals, rules), { threads, rules });
  return sumsOf(counted, { threads, rules }).map(
    (sum) =>
      `${sum.payer?.slug} → ${sum.payee?.slug} ${sum.kind.slug} ${sum.binding}: ${bandWords(sum.band, sum)}${sum.mayOverlap ? ", may overlap" : ""}`,
  );
}

describe("countObligations", () => {
  it("takes a stated total for the sum of its known parts", () => {
    const deals = [
      ledgerDeal("one", {
        terms: [
          billions(1, { kind: INVESTMENT, label: "First investment" }),
          {
            kind: INVESTMENT,
            label: "Investment of 2023",
            claims: [says("Reuters", { type: "undisclosed" })],
          },
          billions(13, { kind: INVESTMENT, label: "Total since 2019", inForceFrom: "2019-07-22" }),
        ],
      }),
    ];
    expect(told(deals)).toEqual(["openai → amazon investment signed: $13 billion"]);
    expect(told(deals, rulesWithout("total_beats_parts"))).toEqual([
      "openai → amazon investment signed: at least $1 billion",
    ]);
  });

  it("counts parts that overlap only once: the total is all there is", () => {
    const deals = [
      ledgerDeal("one", {
        terms: [
          billions(50, { label: "Total" }),
          billions(15, { label: "First tranche" }),
          billions(35, { label: "Second tranche" }),
          billions(21, { label: "Remainder after June" }),
        ],
      }),
    ];
    expect(told(deals)).toEqual(["openai → amazon spend_commitment signed: $50 billion"]);
  });

  it("takes the whole for the parts of its deal, and a programme's total for what its deal buys", () => {
    const whole = ledgerDeal("one", {
      terms: [billions(4, { label: "Investment" }), billions(1, { label: "First note" })],
    });
    expect(told([whole])).toEqual(["openai → amazon spend_commitment signed: $4 billion"]);
    const program = ledgerDeal("two", {
      terms: [
        billions(22, { kind: PROGRAM, label: "Value of all three" }),
        billions(6, { label: "Commitment" }),
      ],
    });
    expect(told([program])).toEqual(["openai → amazon spend_commitment signed: $22 billion"]);
  });

  it("nets an expansion that contains the earlier sum only where the record says so", () => {
    const early = ledgerDeal("early", { terms: [billions(38)] });
    const late = ledgerDeal("late", {
      effectiveOn: "2026-02-27",
      terms: [billions(138, { label: "Total commitment after the expansion", inForceFrom: "2026-02-27" })],
    });
    const amended = threadsOfDeals([{ deal: "late", amends: "early" }]);
    expect(told([early, late], ALL_RULES, amended)).toEqual([
      "openai → amazon spend_commitment signed: $138 billion",
    ]);
    const silent = ledgerDeal("late", {
      effectiveOn: "2026-02-27",
      terms: [billions(100, { label: "Commitment" })],
    });
    expect(told([early, silent], ALL_RULES, amended)).toEqual([
      "openai → amazon spend_commitment signed: $138 billion, may overlap",
    ]);
    const added = ledgerDeal("late", {
      effectiveOn: "2026-02-27",
      terms: [billions(100, { label: "Increase" })],
    });
    expect(told([early, added], ALL_RULES, amended)).toEqual([
      "openai → amazon spend_commitment signed: $138 billion",
    ]);
  });

  it("counts a replacement for what it replaced while that may still hold", () => {
    const early = ledgerDeal("early", {
      terms: [
        billions(10, { inForceUntil: "2026~", endedByDeal: { slug: "late", shortId: "l", title: "Late" } }),
      ],
    });
    const late = ledgerDeal("late", { terms: [billions(20)] });
    expect(told([early, late])).toEqual(["openai → amazon spend_commitment signed: $20 billion"]);
    expect(told([early, late], rulesWithout("expansion_contains"))[0]).toContain(
      "$20 billion to $30 billion",
    );
  });

  it("keeps letters of intent, currencies and payers apart", () => {
    const loi = ledgerDeal("loi", { binding: "letter_of_intent", terms: [billions(100)] });
    const deals = [
      loi,
      ledgerDeal("signed", {
        terms: [billions(300), billions(7, { claims: [says("A", makeMoney("7", "exact", "EUR"))] })],
      }),
      ledgerDeal("passed", {
        terms: [billions(40, { from: { slug: "amazon", name: "Amazon" }, to: SPLIT })],
      }),
    ];
    expect(told(deals)).toEqual([
      "openai → amazon spend_commitment signed: $300 billion",
      "openai → amazon spend_commitment letter_of_intent: $100 billion",
      "amazon → b spend_commitment signed: $40 billion",
      "openai → amazon spend_commitment signed: €7",
    ]);
    expect(told(deals, rulesWithout("unsigned_apart"))[0]).toBe(
      "openai → amazon spend_commitment null: $400 billion",
    );
  });

  it("takes from a firmer part what a weaker total already counts", () => {
    const signed = ledgerDeal("early", { terms: [billions(8, { kind: INVESTMENT, label: "Investment" })] });
    const announced = ledgerDeal("late", {
      binding: "announced",
      terms: [
        billions(33, { kind: INVESTMENT, label: "Possible total investment", inForceFrom: "2026-04-20" }),
      ],
    });
    const amended = threadsOfDeals([{ deal: "late", amends: "early" }]);
    expect(told([signed, announced], ALL_RULES, amended)).toEqual([
      "openai → amazon investment announced: $25 billion",
      "openai → amazon investment signed: $8 billion",
    ]);
  });

  it("begins at nothing what is only possibly owed, and says at least where an amount is missing", () => {
    const deals = [ledgerDeal("one", { terms: [billions(200, { inForceFrom: null })] })];
    expect(told(deals)).toEqual(["openai → amazon spend_commitment signed: $0 to $200 billion"]);
    expect(told(deals, rulesWithout("possible_from_zero"))).toEqual([
      "openai → amazon spend_commitment signed: $200 billion",
    ]);
    const partial = [
      ledgerDeal("one", { terms: [billions(5), { claims: [says("A", { type: "undisclosed" })] }] }),
    ];
    expect(told(partial)).toEqual(["openai → amazon spend_commitment signed: at least $5 billion"]);
    expect(told(partial, rulesWithout("partial_at_least"))).toEqual([
      "openai → amazon spend_commitment signed: $5 billion",
    ]);
  });

  it("reads a monthly fee as a rate, sums it over its span, and never takes it for a total", () => {
    const fee = { label: "Fee", claims: [says("Reuters", makeRate("920000000", "month"))] };
    const timed = ledgerDeal("one", { endsOn: "2028-11-03", terms: [fee] });
    expect(told([timed])).toEqual(["openai → amazon spend_commitment signed: $33.12 billion"]);
    const [row] = obligationsOf([timed]);
    expect(row).toMatchObject({ period: "month", untilIs: "deal", perYear: { low: "11040000000" } });
    expect(told([ledgerDeal("one", { terms: [fee] })])).toEqual([
      "openai → amazon spend_commitment signed: at least $0",
    ]);
  });

  it("derives an end from the one length between the parties, and calls it derived", () => {
    const length = makeTermKind({
      slug: "duration",
      label: "Duration",
      group: "Time",
      valueType: "duration",
    });
    const seven = says("A", { type: "duration", months: 84, qualifier: "exact" });
    const deals = [
      ledgerDeal("one", { terms: [billions(38), { kind: length, label: "Length", claims: [seven] }] }),
    ];
    expect(obligationsOf(deals)[0]).toMatchObject({
      until: "2032-11-03",
      untilIs: "derived",
      perYear: { low: "5428571428.57", top: "5428571428.57" },
    });
    expect(obligationsOf(deals, rulesWithout("derived_end"))[0]).toMatchObject({
      until: null,
      perYear: null,
    });
  });

  it("runs a disputed amount from its lowest position to its highest", () => {
    const claims = [says("A", makeMoney("30000000000")), says("B", makeMoney("60000000000"))];
    expect(told([ledgerDeal("one", { terms: [{ claims }] })])).toEqual([
      "openai → amazon spend_commitment signed: $30 billion to $60 billion",
    ]);
  });

  it("is blind to order, has no band upside down, and loses no row", () => {
    fc.assert(
      fc.property(anyLedger(), fc.constantFrom(...Object.keys(ALL_RULES)), (deals, off) => {
        const rules = { ...ALL_RULES, [off]: false };
        const rows = obligationsOf(deals, rules);
        const counted = countObligations(rows, { threads: NO_THREADS, rules });
        const again = countObligations(obligationsOf(deals.toReversed(), rules), {
          threads: NO_THREADS,
          rules,
        });
        expect(again).toEqual(counted);
        expect(counted.map(({ row }) => row.id)).toEqual(rows.map(({ id }) => id));
        for (const { counts } of counted) {
          if (counts) expect(compareDecimals(counts.low, counts.top)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("adds up: each payer's sum is the sum of its sums by payee, and no sum has two payers", () => {
    fc.assert(
      fc.property(anyLedger(), (deals) => {
        const counted = countObligations(obligationsOf(deals), { threads: NO_THREADS });
        const context = { threads: NO_THREADS };
        const pairs = sumsOf(counted, context);
        const payers = new Map(counted.map(({ row }) => [row.id, row.payer?.slug]));
        for (const sum of pairs) expect(new Set(sum.rows.map((id) => payers.get(id))).size).toBe(1);
        for (const sum of payerSumsOf(counted, context)) {
          const own = pairs.filter(
            (pair) =>
              pair.payer?.slug === sum.payer?.slug &&
              pair.kind.slug === sum.kind.slug &&
              pair.unit === sum.unit &&
              pair.binding === sum.binding,
          );
          expect(sumBands(own.map(({ band }) => band))).toEqual(sum.band);
        }
      }),
    );
  });

  it("spreads over years exactly what is counted, or lists it as undetermined", () => {
    fc.assert(
      fc.property(anyLedger(), (deals) => {
        const counted = countObligations(obligationsOf(deals), { threads: NO_THREADS });
        for (const { counted: one, shares, undetermined } of spreadOverYears(counted)) {
          const all = sumBands([...shares.map(({ band }) => band), ...(undetermined ? [undetermined] : [])]);
          if (shares.length === 0 || undetermined === null) expect(all.top).toBe(one.counts?.top);
        }
      }),
    );
  });
});

it("shows no year of a sum without a known end", () => {
  const counted = countObligations(obligationsOf([ledgerDeal("one", { terms: [billions(38)] })]), {
    threads: NO_THREADS,
  });
  expect(spreadOverYears(counted)).toMatchObject([{ shares: [], undetermined: { top: "38000000000" } }]);
});
