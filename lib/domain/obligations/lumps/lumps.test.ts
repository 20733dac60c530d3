import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLedger } from "@/lib/testing/ledger";
import { passedOnOf } from "../chains";
import { type Counted, countObligations } from "../count";
import { threadsOfDeals } from "../deal-threads";
import { groupSumsOf } from "../groups";
import type { LedgerDeal } from "../obligation";
import { obligationsOf } from "../obligations-of";
import { LEDGER_RULES, type LedgerRule, rulesWithout } from "../rules";
import { payerSumsOf, sumsOf } from "../sums";
import { type Lump, lumpsOf } from "./lump";
import { passedOnBy } from "./lump-chains";
import { groupsOfLumps } from "./lump-groups";
import { payerSumsOfLumps, rowsIn, sumsOfLumps } from "./lump-sums";

/** Rows themselves are the oracle: whatever is asked, lumps come to the same. */

const RULES = Object.keys(LEDGER_RULES) as LedgerRule[];
const rules = fc.subarray(RULES, { maxLength: 3 }).map((off) => rulesWithout(...off));
/** Deals of which some amend others, in three partnerships. */
const ledgers = fc
  .tuple(anyLedger(), fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }), rules)
  .map(([deals, links, rules]) => {
    const threads = threadsOfDeals(links.map(([a, b]) => ({ deal: `deal-${a}`, amends: `deal-${b}` })));
    const placed = deals.map(
      (deal, at): LedgerDeal => ({ ...deal, partnership: { slug: `p${at % 3}`, name: `P${at % 3}` } }),
    );
    return { counted: countObligations(obligationsOf(placed, rules), { threads, rules }), threads, rules };
  });

type Filter = (one: Pick<Counted, "row"> | Pick<Lump, "row">) => boolean;
const FILTERS: Readonly<Record<string, Filter>> = {
  nothing: () => true,
  signed: ({ row }) => row.binding === "signed",
  "of one payer": ({ row }) => row.payer?.slug === "a",
  certain: ({ row }) => row.inForce === "yes",
  "of one partnership": ({ row }) => row.partnership.slug === "p1",
  "of one kind": ({ row }) => row.kind.slug === "investment",
  "without an end": ({ row }) => row.until === null,
};

describe("lumps", () => {
  it.each(Object.keys(FILTERS))("come to the sums of their rows, asked for %s", (name) => {
    const filter = FILTERS[name] as Filter;
    fc.assert(
      fc.property(ledgers, ({ counted, threads, rules }) => {
        const [rows, lumps] = [counted.filter(filter), lumpsOf(counted, { threads }).filter(filter)];
        expect(sumsOfLumps(lumps, rules)).toEqual(sumsOf(rows, { threads, rules }));
        expect(payerSumsOfLumps(lumps, rules)).toEqual(payerSumsOf(rows, { threads, rules }));
        for (const by of ["payer", "payee", "partnership"] as const)
          expect(groupsOfLumps(lumps, by, rules)).toEqual(groupSumsOf(rows, by, { threads, rules }));
        expect(rowsIn(lumps)).toBe(rows.length);
      }),
    );
  });

  it("come to the years of their rows", () => {
    fc.assert(
      fc.property(ledgers, ({ counted, threads, rules }) => {
        const lumps = lumpsOf(counted, { threads });
        expect(groupsOfLumps(lumps, "year", rules)).toEqual(groupSumsOf(counted, "year", { threads, rules }));
      }),
    );
  });

  it("pass on what their rows pass on", () => {
    fc.assert(
      fc.property(ledgers, ({ counted, threads }) => {
        const sides = passedOnBy(lumpsOf(counted, { threads }));
        const pairs = passedOnOf(counted, threads);
        for (const sum of sumsOf(counted, { threads })) {
          const expected = pairs
            .filter(({ on }) => sum.rows.includes(on.row.id))
            .map(({ paid }) => paid.row.payer?.slug);
          expect(
            sides(sum)
              .map(({ payer }) => payer.slug)
              .sort(),
          ).toEqual([...new Set(expected)].sort());
        }
      }),
    );
  });

  it("are the same whatever the order of the rows, and alone have their own rows", () => {
    fc.assert(
      fc.property(ledgers, ({ counted, threads }) => {
        const byKey = (lumps: readonly Lump[]) => new Map(lumps.map((lump) => [lump.key, lump]));
        expect(byKey(lumpsOf(counted.toReversed(), { threads }))).toEqual(
          byKey(lumpsOf(counted, { threads })),
        );
        const own = lumpsOf(counted, { threads, keep: ({ row }) => row.deal.slug === "deal-0" });
        expect(rowsIn(own)).toBe(counted.filter(({ row }) => row.deal.slug === "deal-0").length);
      }),
    );
  });
});
