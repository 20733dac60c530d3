import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "../../text/compare-text";
import type { Band } from "../band";
import { type Counted, countObligations } from "../count";
import { type DealThreads, threadsOfDeals } from "../deal-threads";
import { roleOf } from "../label-roles";
import type { Obligation } from "../obligation";
import { spreadOverYears } from "../years";
import { type Came, TurningSide } from "./turning-side";

/** Whatever turns, in whatever order: each row comes to what it comes to when all rows are counted, and what is not told stays. */

const DAYS = ["2024-01-01", "2025", "2025-06-15", "2026-01", "2027-03-01"];
const LABELS = [
  ...["Value of the contract", "Total commitment", "Total since 2019", "First tranche"],
  ...["Invested so far", "Invested to date", "Monthly fee"],
];
const day = fc.constantFrom(null, ...DAYS);
const slug = fc.constantFrom("deal-1", "deal-2", "deal-3", "deal-4", "deal-10");
const inForce = fc.constantFrom("yes", "yes", "possibly", "no");

const band = fc
  .record({
    ...{ low: fc.nat(30), more: fc.nat(3), about: fc.boolean() },
    open: fc.constantFrom<Band["open"]>(null, null, "at_least", "more_than"),
  })
  .map(({ low, more, ...rest }): Band => ({ low: `${low}.5`, top: `${low + more}.5`, ...rest }));

const row = fc
  .record({
    ...{ slug, label: fc.constantFrom(...LABELS), key: fc.nat(3), dealStart: day, from: day, until: day },
    ...{ total: fc.option(band, { freq: 4 }), unit: fc.constantFrom("USD", "USD", "EUR") },
    ...{ endedBy: fc.option(slug, { freq: 2 }), period: fc.constantFrom(null, null, null, "month") },
    ...{ binding: fc.constantFrom("signed", "announced", "rumored") },
    ...{ standing: fc.constantFrom("reported", "reported", "denied"), inForce },
  })
  .map(({ slug, label, key, total, unit, from, dealStart, ...rest }) => ({
    ...{ id: `${slug}/k${key}`, deal: { slug, shortId: slug, title: slug }, term: { key: `k${key}`, label } },
    ...{ partnership: { slug: "p", name: "P" }, kind: { slug: "spend_commitment" } },
    ...{ sumKind: { slug: "spend_commitment", label: "Spend" }, measure: "money" },
    ...{ payer: { slug: "a", name: "A" }, payee: { slug: "b", name: "B" } },
    ...{ total, amount: total, unit: total === null ? "" : unit, perYear: null, why: null },
    ...{ role: roleOf(label, "spend_commitment"), from: from ?? dealStart, dealStart, phase: "in_force" },
    ...{ sources: [], display: "", ...rest },
  })) as unknown as fc.Arbitrary<Obligation>;

const sides = fc.record({
  rows: fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 20 }),
  links: fc.array(fc.tuple(slug, slug), { maxLength: 2 }),
  turns: fc.array(fc.array(fc.tuple(fc.nat(19), inForce), { maxLength: 4 }), { maxLength: 6 }),
});

type Told = Pick<Came, "counts" | "missing" | "undetermined"> & { years: string[] };

function told({ counts, missing, shares, undetermined }: Came): Told {
  return { counts, missing, undetermined, years: shares.map((share) => JSON.stringify(share)).sort() };
}

function allCounted(rows: readonly Obligation[], threads: DealThreads): Told[] {
  const counted: Counted[] = countObligations(rows, { threads });
  const spread = new Map(spreadOverYears(counted).map((one) => [one.counted.row.id, one]));
  return counted.map(({ row, counts, missing }) => {
    const { shares, undetermined } = spread.get(row.id) ?? { shares: [], undetermined: null };
    return told({ counts, missing, shares, undetermined });
  });
}

describe("a side that turns", () => {
  it("comes to what all its rows come to", () => {
    fc.assert(
      fc.property(sides, ({ rows: any, links, turns }) => {
        const threads = threadsOfDeals(links.map(([deal, amends]) => ({ deal, amends })));
        const rows = [...any].sort((a, b) => compareText(a.id, b.id));
        const side = new TurningSide(rows, threads);
        side.turn(new Map(rows.entries()));
        let before = allCounted(rows, threads);
        expect(rows.map((_, at) => told(side.came(at)))).toEqual(before);
        for (const turn of turns) {
          const turned = turn.flatMap(([at, inForce]): [number, Obligation][] => {
            const row = rows[at];
            return row ? [[at, { ...row, inForce }]] : [];
          });
          for (const [at, row] of turned) rows[at] = row;
          const found = side.turn(new Map(turned));
          const after = allCounted(rows, threads);
          expect(rows.map((_, at) => told(side.came(at)))).toEqual(after);
          for (const at of rows.keys()) if (!found.has(at)) expect(after[at]).toEqual(before[at]);
          before = after;
        }
      }),
      { numRuns: 200 },
    );
  });
});
