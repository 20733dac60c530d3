import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countUnder, USUAL } from "@/lib/domain/obligations/counting";
import { lumpsOf } from "@/lib/domain/obligations/lumps/lump";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { groupBy } from "@/lib/domain/text/maps";
import { deadlinesByDeal } from "@/lib/figures/promises";
import { factsOf } from "@/lib/figures/side-facts";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import type { LedgerMeasure } from "@/lib/url/ledger/ledger-search";
import type { CountedSide } from "./count-side";
import { allSteps, countedNow, forgetCounted } from "./counted-days";
import { countedSides, everything, type LedgerAsk } from "./counted-ledger";
import { keptRecord } from "./kept-sides";

/** Whatever day is asked, and whatever was asked before: what is kept comes to what the domain makes of the record on that day. */

const TODAY = "2026-11-28";
const BUNDLE = readFieldBundle();
const MEASURES: readonly LedgerMeasure[] = ["money", "capacity", "count"];

beforeAll(loadShippedDataset);
beforeEach(forgetCounted);

/** Of one deal that promises capacity, and of one that does not. */
const DEADLINES = deadlinesByDeal([
  { deal: "aws-openai-2025-compute", from: "aws", to: "openai", label: "Deadline", date: "2026" },
]);

type Told = Record<string, unknown>;

/** Short ids are the database's own; sentences and sources are read for shown rows alone. */
const OWN = new Set(["shortId", "display", "sources"]);

function plain(value: unknown): unknown {
  if (typeof value === "function") return plain(value(DEADLINES));
  if (value instanceof Map) return plain([...value].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => (OWN.has(field) ? [] : [[field, plain(inner)]])),
  );
}

const bySide = (told: readonly Told[]) => new Map(told.map((one) => [one.side, one]));
const byKey = (lumps: CountedSide["lumps"]) => new Map(lumps.map((lump) => [lump.key, plain(lump)]));

function kept(sides: readonly CountedSide[]) {
  return bySide(
    sides.map(({ payer, payee, lumps, facts }) => ({
      side: [payer, payee, lumps[0]?.row.sumKind.slug].join(" "),
      lumps: byKey(lumps),
      facts: plain(facts),
    })),
  );
}

const ledgerOn = (on: string) => fieldLedger(BUNDLE, { on, known: null });

function domain({ deals, threads }: ReturnType<typeof ledgerOn>, on: string, measure: LedgerMeasure) {
  const rows = obligationsOf(deals).filter((row) => row.measure === measure);
  const sides = groupBy(rows, ({ payer, payee, sumKind }) =>
    [payer?.slug ?? null, payee?.slug ?? null, sumKind.slug].join(" "),
  );
  return bySide(
    [...sides].map(([side, own]) => {
      const counted = countUnder(own, { threads, counting: USUAL });
      return { side, lumps: byKey(lumpsOf(counted, { threads })), facts: plain(factsOf(counted, on)) };
    }),
  );
}

const someDay = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2036-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Days near one another, far apart, and the same again. */
const days = fc
  .array(fc.oneof(someDay, fc.constantFrom(TODAY, "2025-11-03", "2025-11-02")), {
    minLength: 2,
    maxLength: 5,
  })
  .map((list) => [...list, list[0] ?? TODAY]);

const ASKS: readonly Partial<LedgerAsk>[] = [
  ...[{ payer: ["openai"] }, { payee: ["microsoft", "openai"] }, { org: ["nvidia"] }],
  ...[{ partnership: ["microsoft-openai"] }, { partnership: ["aws-openai", "nvidia-openai"] }],
  ...[{ deal: ["aws-openai-2025-compute"] }, { org: ["oracle"], measure: "capacity" as const }],
  ...[{ payer: ["openai"], rules: "-derived_end,-possible_from_zero" }, { payer: ["no-such"] }],
];

describe("the ledger of any day", () => {
  it("is the domain's own, in whatever order days are asked about", async () => {
    await fc.assert(
      fc.asyncProperty(days, async (asked) => {
        for (const on of asked) {
          const ledger = ledgerOn(on);
          for (const measure of MEASURES) {
            // What is asked for first is counted, and what comes later mostly comes from steps.
            const sides = await countedSides(everything(measure), { on, known: null, today: TODAY });
            expect(kept(sides)).toEqual(domain(ledger, on, measure));
          }
        }
      }),
      { numRuns: 2 },
    );
  });

  it("is the domain's own from the steps of all sides", async () => {
    await countedNow(TODAY);
    await allSteps();
    await fc.assert(
      fc.asyncProperty(someDay, fc.constantFrom(...MEASURES), async (on, measure) => {
        const sides = await countedSides(everything(measure), { on, known: null, today: TODAY });
        expect(kept(sides)).toEqual(domain(ledgerOn(on), on, measure));
      }),
      { numRuns: 8 },
    );
  });

  it("is the same from what is kept as read from the database", async () => {
    await fc.assert(
      fc.asyncProperty(someDay, fc.constantFrom(...ASKS), async (on, ask) => {
        const clocks = { on, known: null, today: TODAY };
        forgetCounted();
        const read = await countedSides({ ...everything(), ...ask }, clocks);
        await countedNow(TODAY);
        const fresh = await countedSides({ ...everything(), ...ask, rate: ["no-such"] }, clocks);
        expect(kept(fresh)).toEqual(kept(read));
        expect(kept(await countedSides({ ...everything(), ...ask }, clocks))).toEqual(kept(read));
      }),
      { numRuns: 8 },
    );
  });

  it("holds nothing that was counted without steps once there are", async () => {
    // What is made of steps says what its rows are when it is asked.
    const isOfSteps = ({ facts }: CountedSide) => Object.getOwnPropertyDescriptor(facts, "ends")?.get;
    const before = await countedNow(TODAY);
    const meanwhile = [countedNow("2025-11-02"), countedNow(TODAY), countedNow("2027-05-01")];
    await Promise.all([...meanwhile, allSteps()]);
    await allSteps();
    const { sides } = await keptRecord();
    const held = [...sides.values()].flatMap(({ now, counted }) => [now ?? [], ...counted].flat());
    expect(held.filter((one) => !isOfSteps(one))).toEqual([]);
    const after = await countedNow(TODAY);
    expect([before, after].map((all) => all.some(isOfSteps))).toEqual([false, true]);
    expect(after.every(isOfSteps)).toBe(true);
    expect(kept(after)).toEqual(kept(before));
    expect(await countedNow(TODAY)).toBe(after);
  });

  it("is counted once for all days on which a side stays as it is", async () => {
    const at = (on: string) => countedSides(everything(), { on, known: null, today: TODAY });
    await at("2025-11-20");
    await allSteps();
    const first = await at("2025-11-20");
    const turning = first.flatMap(({ turns }) => turns ?? []).sort()[0] ?? "";
    expect(turning > "2025-11-20").toBe(true);
    const after = await at(turning);
    for (const one of first) expect(after.includes(one)).toBe(one.turns === null || one.turns > turning);
    expect(await at("2025-11-20")).toEqual(first);
  });
});
