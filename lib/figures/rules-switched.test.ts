import { describe, expect, it } from "vitest";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { type Counting, countUnder } from "@/lib/domain/obligations/counting";
import { lumpsOf } from "@/lib/domain/obligations/lumps/lump";
import { passedOnBy } from "@/lib/domain/obligations/lumps/lump-chains";
import type { LedgerDeal } from "@/lib/domain/obligations/obligation";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { LEDGER_RULES, type LedgerRule, rulesWithout } from "@/lib/domain/obligations/rules";
import { sumsOf } from "@/lib/domain/obligations/sums";
import { makeMoney, says } from "@/lib/testing/factories";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { billions, LEDGER_CLOCKS, ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { largestObligations } from "./largest-obligations";
import { owedPerYear } from "./owed-per-year";

const bundle = readFieldBundle();

/** Everything that is said of the money of these deals: every sum, every year, the figures. */
function said(deals: readonly LedgerDeal[], threads: typeof NO_THREADS, counting: Counting): string[] {
  const { rules } = counting;
  const counted = countUnder(obligationsOf(deals), { threads, counting });
  const sums = sumsOf(counted, { threads, rules });
  const lumps = lumpsOf(counted, { threads });
  const { bars } = largestObligations(sums, null, {
    passedOn: rules.pass_through ? passedOnBy(lumps) : undefined,
  });
  return [
    ...sums.map((sum) =>
      [sum.payer?.slug, sum.payee?.slug, sum.kind.slug, sum.binding, bandWords(sum.band, sum)].join(" "),
    ),
    ...owedPerYear(lumps, { currency: "USD", org: null, rules }).columns.map(
      ({ year, words }) => `${year} ${words}`,
    ),
    ...bars.flatMap(({ stretches }) => stretches.map(({ row }) => `${row.what} ${row.remark}`)),
  ];
}

const RATE = { from: "EUR", to: "USD", rate: "1.1", on: "2026-06-30", source: "ecb" };

/** Partial sums that state no lower bound of their own are those of a past day: later sources made them whole. */
const PAST = { on: "2023-10-01", known: "2023-10-01" };
const CLOCKS: Partial<Record<LedgerRule, typeof PAST>> = { partial_at_least: PAST };

/** No rate is shipped, and a rate is what the one is switched off with; every replaced amount of the record has ended for certain. */
const MADE_UP: ReadonlySet<LedgerRule> = new Set(["currencies_apart", "expansion_contains"]);

describe("each rule, switched off on the shipped record, changes what is said", () => {
  const onRecord = (Object.keys(LEDGER_RULES) as LedgerRule[]).filter((rule) => !MADE_UP.has(rule));
  it.each(onRecord)("%s", (rule) => {
    const { deals, threads } = fieldLedger(bundle, CLOCKS[rule] ?? LEDGER_CLOCKS);
    const usual = said(deals, threads, { rules: rulesWithout(), rates: [] });
    const off = said(deals, threads, { rules: rulesWithout(rule), rates: [] });
    expect(off.filter((line) => !usual.includes(line))).not.toEqual([]);
  });
});

it("expansion_contains, on made-up deals: the replaced amount is counted beside the other", () => {
  const parts = {
    inForceFrom: "2025~",
    inForceUntil: "2026~",
    endedByDeal: { slug: "late", shortId: "l", title: "" },
  };
  const deals = [
    ledgerDeal("early", { terms: [billions(10, parts)] }),
    ledgerDeal("late", { terms: [billions(30, { inForceFrom: "2026-01-01" })] }),
  ];
  const [usual] = said(deals, NO_THREADS, { rules: rulesWithout(), rates: [] });
  const [off] = said(deals, NO_THREADS, { rules: rulesWithout("expansion_contains"), rates: [] });
  expect(usual).toMatch(/\$30 billion$/);
  expect(off).toMatch(/\$30 billion to \$40 billion$/);
});

it("currencies_apart, on a made-up deal: a chosen rate converts, and no rate converts nothing", () => {
  const deals = [
    ledgerDeal("one", { terms: [billions(10)] }),
    ledgerDeal("two", {
      terms: [{ claims: [says("Reuters", makeMoney("1000000000", "exact", "EUR"))] }],
    }),
  ];
  const rules = rulesWithout("currencies_apart");
  const apart = said(deals, NO_THREADS, { rules: rulesWithout(), rates: [] });
  expect(said(deals, NO_THREADS, { rules, rates: [] })).toEqual(apart);
  const [first] = said(deals, NO_THREADS, { rules, rates: [RATE] });
  expect(apart[0]).toContain("$10 billion");
  expect(first).toContain("about $11.1 billion");
});
