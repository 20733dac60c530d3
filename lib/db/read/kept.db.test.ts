import fc from "fast-check";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { BINDINGS, DEAL_KINDS, LIFECYCLES, STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { importShippedDataset } from "@/lib/testing/dataset";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { DEALS, type DealsFilters, NO_FILTERS } from "@/lib/url/deals-search";
import { ALL_OF_LEDGER, LEDGER_GROUPS, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { db } from "../client";
import { deleteRecord } from "../publish/delete-record";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { readStored } from "../store/stored";
import { countFacets, countFacetsBySql } from "./deals/facets";
import { readRows } from "./deals/kept-rows";
import { listDealRows } from "./deals/list-deals";
import { countDeals } from "./deals/page";
import { matchText } from "./deals/resembling";
import type { CountedSide } from "./obligations/count-side";
import { allSteps, countedNow, forgetCounted } from "./obligations/counted-days";
import { countedSides, everything } from "./obligations/counted-ledger";
import { groupLedger, listObligations, sumLedger, summedLedger } from "./obligations/ledger";

/** What is kept in memory of the record is what the database would say, whatever was saved since. */

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);

/** A deal of one promise that nothing refers to. */
const DEAL = "meta-nebius-2025";

beforeAll(importShippedDataset, 120_000);

async function stored(section: Section, slug: string) {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

async function edit(section: Section, slug: string, change: (record: never) => object): Promise<void> {
  const { id, headRevision, record } = await stored(section, slug);
  const changed = { ...record, ...change(record as never) };
  const edits = [{ section, id, baseRevision: headRevision, record: changed } as RecordEdit];
  expect(await publish(await storedActor(), { edits, message: "Edit" })).toMatchObject({ ok: true });
}

type Terms = { terms: readonly { kind: string; claims: readonly { value: { type: string } }[] }[] };

/** Saves of every kind that changes what somebody owes, or how it is told. */
const SAVES: Readonly<Record<string, () => Promise<void>>> = {
  "an amount": () =>
    edit("deals", DEAL, ({ terms }: Terms) => ({
      terms: terms.map((term) => ({
        ...term,
        claims: term.claims.map((claim) =>
          claim.value.type === "money"
            ? { ...claim, value: { ...claim.value, amount: "41000000000" } }
            : claim,
        ),
      })),
    })),
  "a deal that is no longer binding": () => edit("deals", DEAL, () => ({ binding: "rumored" })),
  "a deal that is later": () => edit("deals", DEAL, () => ({ announcedOn: "2024-02" })),
  "what one deal amends": () =>
    edit("deals", "coreweave-openai-2025-may", ({ amends }: { amends: readonly string[] }) => ({
      amends: amends.length > 0 ? [] : ["coreweave-openai-2025-msa"],
    })),
  "the name of an organization": () =>
    edit("organizations", "oracle", () => ({ name: "Oracle Corporation" })),
  "the name of a partnership": () =>
    edit("partnerships", "aws-openai", () => ({ name: "Amazon and OpenAI" })),
  "the day of a source": () =>
    edit("sources", "openai-next-chapter-2025", () => ({ publishedOn: "2025-10-29", tier: "aggregator" })),
  "a deal that is no more": async () => {
    const { id, headRevision } = await stored("deals", DEAL);
    const deleting = {
      section: "deals",
      id,
      baseRevision: headRevision,
      reason: "Never",
      successor: null,
    } as const;
    expect(await deleteRecord(await storedActor(), deleting)).toMatchObject({ ok: true });
  },
  "what another process writes": async () => {
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query(
      "UPDATE obligations SET binding = 'rumored' WHERE is_current AND binding = 'announced'",
    );
    await other.end();
  },
};

/** What changes nothing that the views of this test tell. */
const SAME = new Set(["the day of a source", "what one deal amends", "a deal that is later"]);

const VIEWS: readonly Partial<LedgerSearch>[] = [
  {},
  { payer: ["openai"], binding: ["signed"] },
  { org: ["microsoft"], kind: ["investment"] },
  { measure: "capacity", inForce: "all" },
  { standing: ["disputed"], from: "2027" },
];

async function told(): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const view of VIEWS) {
    const search = { ...ALL_OF_LEDGER, ...view, limit: 200 };
    const sums = await sumLedger(search, askedClocks(search, TODAY));
    all.push(sums);
    for (const by of LEDGER_GROUPS) {
      const groups = await groupLedger(search, by, askedClocks(search, TODAY));
      all.push(groups);
      expect(await summedLedger({ ...search, group: by }, AT_TODAY)).toEqual({ sums, groups });
    }
    all.push((await listObligations(search, askedClocks(search, TODAY))).total);
  }
  return all;
}

/** Days that nobody asks about otherwise: their sides come from steps where these are made, else from all rows. */
async function toldOnOthers(): Promise<unknown[]> {
  const asked = ["2025-03-01", "2026-02-10", "2027-02-01"].map((on) => ({ on, known: null, today: TODAY }));
  const all: unknown[] = [];
  for (const clocks of asked) all.push(byKey(await countedSides(everything(), clocks)));
  return all;
}

const DEADLINES = new Map();

function byKey(sides: readonly CountedSide[]): unknown {
  return new Map(
    sides.map(({ key, facts, ...side }) => {
      const lumps = new Map(side.lumps.map((lump) => [lump.key, lump]));
      const ends = facts.ends.map((end) => ({ ...end, told: end.told() }));
      return [key, { ...side, lumps, facts: { ...facts, ends, promises: facts.promises(DEADLINES) } }];
    }),
  );
}

const filters = fc.record({
  ...{
    org: some("openai", "oracle", "nvidia", "no-such"),
    partnership: some("microsoft-openai", "aws-openai"),
  },
  ...{ kind: some(...slugsOf(DEAL_KINDS)), binding: some(...slugsOf(BINDINGS)) },
  ...{ lifecycle: some(...slugsOf(LIFECYCLES)), standing: some(...slugsOf(STANDINGS)) },
  term: some("investment", "capacity", "spend_commitment", "no_such"),
  from: fc.constantFrom(null, null, "2024", "2025-10"),
  to: fc.constantFrom(null, null, "2025", "2025-11-03"),
  q: fc.constantFrom("", "", "microsoft", "stargate compute"),
});

function some<Slug extends string>(...slugs: readonly Slug[]) {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Slug[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...slugs], { maxLength: 2 }) },
  );
}

/** The first rows of the list, in two languages: as they are kept, and as they are read. */
async function listedRows(): Promise<{ kept: unknown[]; read: unknown[] }> {
  const [kept, read]: [unknown[], unknown[]] = [[], []];
  for (const lang of ["en", "fr"] as const)
    for (const on of ["2025-06-30", TODAY, "2029-12-31", "2025-07-01"]) {
      const clocks = { ...AT_TODAY, on, lang };
      const { rows } = await listDealRows(
        { ...DEALS.read({}).search, sort: "title" },
        { clocks, limit: 200 },
      );
      const deals = await db().deal.findMany({
        where: { slug: { in: rows.map(({ slug }) => slug) } },
        select: { id: true, slug: true },
      });
      const ids = new Map(deals.map(({ id, slug }) => [slug, id]));
      kept.push(rows);
      read.push(await readRows({ ids: rows.map(({ slug }) => ids.get(slug) ?? ""), clocks }));
    }
  return { kept, read };
}

const NO_NAMES = { org: {}, partnership: {}, term: {} };

async function expectSameFacets(asked: Partial<DealsFilters>): Promise<void> {
  const all = { ...NO_FILTERS, ...asked };
  const narrowing = { filters: all, text: await matchText(all.q, null), known: null };
  const bySql = await countFacetsBySql(narrowing, NO_NAMES);
  expect(await countFacets(narrowing, NO_NAMES)).toEqual(bySql);
  expect(await countDeals(narrowing)).toBe(bySql.total);
}

describe("what is kept", () => {
  it("counts any filters as the database does", async () => {
    await fc.assert(fc.asyncProperty(filters, expectSameFacets), { numRuns: 40 });
  });

  it.each(Object.keys(SAVES))("is renewed, and only in part, by %s", async (name) => {
    const before = await told();
    await countedNow(TODAY);
    await allSteps();
    const sides = await countedNow(TODAY);
    await listedRows();
    await SAVES[name]?.();
    const rows = await listedRows();
    expect(rows.kept).toEqual(rows.read);
    const after = await told();
    const renewed = (await countedNow(TODAY)).filter((side) => !sides.includes(side));
    expect(renewed.length).toBeLessThan(sides.length / 2);
    await allSteps();
    const others = await toldOnOthers();
    forgetCounted();
    expect(others).toEqual(await toldOnOthers());
    forgetCounted();
    expect(after).toEqual(await told());
    if (!SAME.has(name)) expect(after).not.toEqual(before);
    await expectSameFacets({});
    await expectSameFacets({ org: ["openai"], standing: ["disputed"] });
  });

  it("is the same when the days go by one by one as when it is counted on the last", async () => {
    for (const day of ["2026-12-01", "2026-12-31", "2027-07-01", "2029-01-01"]) await countedNow(day);
    const stepped = await countedNow("2031-01-01");
    forgetCounted();
    const anew = await countedNow("2031-01-01");
    expect(byKey(stepped)).toEqual(byKey(anew));
  });
});
