import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Band } from "@/lib/domain/obligations/band";
import { USUAL } from "@/lib/domain/obligations/counting";
import { threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import { forceBounds } from "@/lib/domain/terms/in-force";
import { compareText } from "@/lib/domain/text/compare-text";
import { deadlinesByDeal } from "@/lib/figures/promises";
import type { CountedSide } from "../count-side";
import { countSide, dealsOf } from "../count-side";
import type { KeptSide } from "../kept-sides";
import { packRows } from "../packed-rows";
import type { StoredSide } from "../read-sides";
import { idOf, type StoredRow } from "../stored-row";
import { sideOn } from "./side-on";
import { stepsOfSide } from "./steps-of-side";
import { turningDays } from "./walk-steps";

/** On any day, before, between and after all turns: steps come to what all rows come to when they are counted on that day. */

const DAYS = ["2024-01-01", "2025", "2025-06-15", "2026-01", "2027-03-01"];
const LABELS = [
  ...["Value of the contract", "Total commitment", "First tranche", "Additional commitment"],
  ...["Invested so far", "Monthly fee", "Delivered capacity", "Capacity online by 2027"],
];
const day = fc.constantFrom(null, ...DAYS);
const slug = fc.constantFrom("deal-1", "deal-2", "deal-3", "deal-4", "deal-10");

const amount = fc.nat(30).chain((low) =>
  fc.record({
    low: fc.constantFrom("0", String(low), `${low}.25`),
    top: fc.constant(String(low + 1)),
    open: fc.constantFrom<Band["open"]>(null, null, "at_least", "more_than"),
    about: fc.boolean(),
  }),
);

const row: fc.Arbitrary<StoredRow> = fc
  .record({
    ...{ slug, label: fc.constantFrom(...LABELS), key: fc.nat(2), dealStart: day, from: day, until: day },
    ...{ amount: fc.option(amount, { freq: 4 }), unit: fc.constantFrom("USD", "USD", "EUR") },
    ...{ endedBy: fc.option(slug, { freq: 2 }), period: fc.constantFrom(null, null, "month" as const) },
    partnership: fc.constantFrom("p", "q"),
    binding: fc.constantFrom("signed", "announced", "rumored"),
    standing: fc.constantFrom("reported", "disputed", "denied"),
  })
  .map(({ slug, label, key, dealStart, from, until, amount, unit, endedBy, period, ...rest }) => ({
    deal: {
      deal: { slug, shortId: slug, title: slug },
      partnership: { slug: rest.partnership, name: rest.partnership },
      ...{ lifecycle: "in_force", dealStart },
    },
    term: {
      term: { key: `k${key}`, label },
      kind: { slug: "spend_commitment", label: "Spend", group: "Money", valueType: "money" },
      role: roleOf(label, "spend_commitment"),
    },
    facts: {
      ...{ amount, total: period === null ? amount : null, perYear: null, period },
      ...{ from: from ?? dealStart, fromIs: from === null ? "deal" : "stated" },
      ...{ until, untilIs: until === null ? null : "stated", why: null, state: "known" },
    },
    state: {
      ...{ unit: amount === null ? "" : unit, binding: rest.binding, standing: rest.standing },
    },
    time: {
      bounds: forceBounds({ inForceFrom: from, inForceUntil: until, dealStart }),
      ends:
        until === null
          ? null
          : forceBounds({ inForceFrom: until, inForceUntil: null, dealStart }).fromEarliest,
      endedBy,
    },
  })) as fc.Arbitrary<StoredRow>;

const side = fc
  .record({
    rows: fc.uniqueArray(row, { selector: idOf, minLength: 1, maxLength: 14 }),
    measure: fc.constantFrom("money", "money", "capacity"),
    payee: fc.constantFrom(null, { slug: "b", name: "B" }),
    links: fc.array(fc.tuple(slug, slug), { maxLength: 2 }),
  })
  .map(({ rows, measure, payee, links }) => {
    const stored = {
      side: { payerId: "1", payeeId: null, sumKindId: "2", measure },
      ...{ measure, payee, payer: { slug: "a", name: "A" } },
      sumKind: { slug: "spend_commitment", label: "Spend" },
      rows: rows
        .map((one) =>
          measure === "money" || one.state.unit === ""
            ? one
            : { ...one, state: { ...one.state, unit: "MW" } },
        )
        .sort((a, b) => compareText(idOf(a), idOf(b))),
    } as StoredSide;
    return { stored, threads: threadsOfDeals(links.map(([deal, amends]) => ({ deal, amends }))) };
  });

const DEADLINES = deadlinesByDeal([
  { deal: "deal-1", from: "a", to: "b", label: "Due", date: "2026" },
  { deal: "deal-2", from: "a", to: "b", label: "Due", date: null },
]);

function plain(value: unknown): unknown {
  if (typeof value === "function") return plain(value(DEADLINES));
  if (value instanceof Map)
    return [...value].map(plain).sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, plain(inner)]));
}

/** Units are asked for by name, in whatever order. */
function told({ facts, ...counted }: CountedSide): unknown {
  const currencies = [...facts.gaps.currencies].sort((a, b) => compareText(a.currency, b.currency));
  const byId = (rows: typeof facts.edges) => [...rows].sort((a, b) => compareText(a.row.id, b.row.id));
  const stakes = [...facts.stakes].sort((a, b) => compareText(a.row.unit, b.row.unit));
  const { ends, promises } = facts;
  return plain({
    ...counted,
    facts: { ends, promises, stakes, edges: byId(facts.edges), gaps: { ...facts.gaps, currencies } },
  });
}

describe("a side as steps", () => {
  it("comes to what its rows come to, on any day", async () => {
    await fc.assert(
      fc.asyncProperty(side, async ({ stored, threads }) => {
        const steps = await stepsOfSide(stored, threads, async () => {});
        expect(steps).not.toBeNull();
        if (steps === null) return;
        const deals = dealsOf(stored.rows);
        const { rows, ...parties } = stored;
        const kept = { ...parties, key: "", packed: packRows(rows), deals } as unknown as KeptSide;
        const days = turningDays(rows).flatMap((turning) => [turning, `${turning}x`]);
        for (const on of ["2000-01-01", ...days]) {
          const { key: _key, ...counted } = countSide(stored, { on, threads, counting: USUAL }, deals);
          expect(told({ ...sideOn(kept, steps, { on, threads }), key: "" })).toEqual(
            told({ ...counted, key: "" }),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});
