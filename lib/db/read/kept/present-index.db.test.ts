import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MILESTONE_KINDS } from "@/lib/domain/horizon/milestone";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { importShippedDataset } from "@/lib/testing/dataset";
import { askedClocks } from "@/lib/url/clocks";
import { DEALS } from "@/lib/url/deals-search";
import { CONTESTED, DISPUTES } from "@/lib/url/disputes-search";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import { db } from "../../client";
import { deleteRecord } from "../../publish/delete-record";
import type { RecordEdit } from "../../publish/edits";
import { publish } from "../../publish/publish";
import { readStored } from "../../store/stored";
import { countFacets, countFacetsBySql } from "../deals/facets";
import { pickDeals, pickDealsBySql } from "../deals/pick-deals";
import { countDisputes, countDisputesBySql, totalDisputes } from "../disputes/disputes-counts";
import { countHorizon, countHorizonBySql } from "../horizon/horizon-counts";
import { countDealsOf, countDealsOfBySql } from "../organizations/organization-counts";
import { countPartnerships, countPartnershipsBySql } from "../partnerships/partnership-counts";
import { readVersion } from "../sql/record-version";
import { presentFor, presentIndex } from "./present-index";

/** What is counted in memory is what the database would say, on any day, under any filters, whatever was saved since. */

beforeAll(importShippedDataset, 120_000);

const days = fc
  .date({ min: new Date("2017-01-01"), max: new Date("2036-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values), { freq: 2 });
const ORGS = ["openai", "oracle", "nvidia", "microsoft", "no-such"] as const;

const disputes = fc.record({
  partnership: maybe("microsoft-openai", "aws-openai", "stargate", "no-such"),
  kind: maybe("investment", "capacity", "spend_commitment", "no_such"),
  ...{ org: maybe(...ORGS), standing: maybe(...CONTESTED) },
});
const horizons = fc.record({
  org: fc.subarray([...ORGS], { maxLength: 2 }),
  kind: fc.subarray([...slugsOf(MILESTONE_KINDS)], { maxLength: 2 }),
  ...{ from: maybe("2026", "2026-12", "2030"), to: maybe("2027", "2029-06", "2045") },
});

type Asked = {
  on: string;
  disputes: Partial<ReturnType<typeof DISPUTES.read>["search"]>;
  horizon: Partial<ReturnType<typeof HORIZON.read>["search"]>;
};
const NO_ASK: Asked = { on: "2026-11-28", disputes: {}, horizon: {} };

const STOOD = { standing: ["unknown" as const, "reported" as const] };
const NO_NAMES = { org: {}, partnership: {}, term: {} };

/** Everything that is counted, in memory and by SQL. */
async function counts({ on, disputes: narrowed, horizon: window }: Asked) {
  const clocks = askedClocks({ on: null, known: null }, on);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const partnerships = ids(await db().partnership.findMany({ select: { id: true } }));
  const organizations = ids(await db().organization.findMany({ select: { id: true } }));
  const [contested, ahead] = [
    { ...DISPUTES.read({}).search, ...narrowed },
    { ...HORIZON.read({}).search, ...window },
  ];
  // What readers knew on that day, filtered as the horizon is, and by what terms amounted to then.
  const narrowings = [
    {},
    { org: window.org ?? [] },
    STOOD,
    { ...STOOD, term: ["capacity", "investment"] },
  ].map((asked) => ({ filters: { ...DEALS.read({}).search, ...asked }, text: null, known: on }));
  const version = await readVersion();
  const asks = [
    ...organizations.slice(0, 8).map((organization) => ({
      of: { organization },
      clocks,
      telling: { whole: 0, page: 3 },
    })),
    ...partnerships
      .slice(0, 8)
      .map((partnership) => ({ of: { partnership }, clocks, telling: { whole: 0, page: 3 } })),
  ].map((ask) => ({ ...ask, cursor: null, rising: false }));
  return {
    kept: {
      picked: await Promise.all(asks.map((ask) => pickDeals(ask, version))),
      partnerships: await countPartnerships(partnerships, clocks, await presentFor(clocks)),
      organizations: await countDealsOf(organizations, clocks, await presentFor(clocks)),
      disputes: await countDisputes(contested, null),
      totals: await totalDisputes(contested, null),
      horizon: await countHorizon(ahead, clocks),
      facets: await Promise.all(narrowings.map((narrowing) => countFacets(narrowing, NO_NAMES))),
    },
    stored: {
      picked: await Promise.all(asks.map((ask) => pickDealsBySql(ask))),
      partnerships: withDeals(await countPartnershipsBySql(partnerships, clocks)),
      organizations: await countDealsOfBySql(organizations, clocks),
      disputes: await countDisputesBySql(contested, null),
      totals: (await countDisputesBySql(contested, null)).totals,
      horizon: await countHorizonBySql(ahead, clocks),
      facets: await Promise.all(narrowings.map((narrowing) => countFacetsBySql(narrowing, NO_NAMES))),
    },
  };
}

/** In memory nothing is said of a partnership that has no deals. */
const withDeals = (counted: Awaited<ReturnType<typeof countPartnershipsBySql>>) =>
  new Map([...counted].filter(([, { deals }]) => deals > 0));

async function expectSame(asked: Asked) {
  const { kept, stored } = await counts(asked);
  expect(kept).toEqual(stored);
  return kept;
}

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

type Terms = { terms: readonly { key: string }[] };

const DEAL = "meta-nebius-2025";

const SAVES: Readonly<Record<string, () => Promise<void>>> = {
  "terms that end": () =>
    edit("deals", "aws-openai-2025-compute", ({ terms }: Terms) => ({
      terms: terms.map((term) => (term.key === "hardware" ? { ...term, inForceUntil: "2026-11-20" } : term)),
    })),
  "a term that is no more": () =>
    edit("deals", "aws-openai-2025-compute", ({ terms }: Terms) => ({ terms: terms.slice(1) })),
  "a deal that is over": () => edit("deals", DEAL, () => ({ lifecycle: "cancelled" })),
  "a deal of another partnership": () => edit("deals", DEAL, () => ({ partnership: "aws-openai" })),
  "a party that leaves": () =>
    edit("deals", "stargate-abilene-2025", ({ parties }: { parties: readonly object[] }) => ({
      parties: parties.slice(1),
    })),
  "the day and tier of a source": () =>
    edit("sources", "openai-next-chapter-2025", () => ({ publishedOn: "2025-10-29", tier: "aggregator" })),
  "the slug of a kind of which options are": () =>
    edit("termKinds", "expansion_option", () => ({ slug: "option_to_expand" })),
  "milestones alone, whatever else is saved": async () => {
    await db().milestone.updateMany({
      where: { isCurrent: true, isDated: true, deal: { slug: "aws-openai-2025-compute" } },
      data: { earliest: new Date("2020-01-01"), latest: new Date("2020-01-01") },
    });
    await edit("organizations", "asml", () => ({ homepage: "https://www.asml.com/en/company" }));
  },
  "the name of an organization": () =>
    edit("organizations", "oracle", () => ({ slug: "oracle-corp", name: "AAA" })),
  "the name of a kind": () => edit("termKinds", "capacity", () => ({ label: "AAA" })),
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
};

/** It changes standings, none of which is counted here. */
const SAME = "the day and tier of a source";

describe("what is counted in memory", () => {
  it("is what the database counts, on any day, under any filters", async () => {
    const asked = fc.record({ on: days, disputes, horizon: horizons });
    await fc.assert(
      fc.asyncProperty(asked, async (one) => void (await expectSame(one))),
      { numRuns: 40 },
    );
  });

  it.each(Object.keys(SAVES))("is renewed, and only in part, by %s", async (name) => {
    const before = await expectSame(NO_ASK);
    const index = await presentIndex();
    await SAVES[name]?.();
    const after = await expectSame(NO_ASK);
    await expectSame({
      on: "2025-11-15",
      disputes: { org: "openai" },
      horizon: { org: ["openai"], to: "2030" },
    });
    if (name !== SAME) expect(after).not.toEqual(before);
    expect((await presentIndex())?.deals).toBe(index?.deals);
  });
});
