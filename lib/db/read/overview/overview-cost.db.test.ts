import { beforeAll, describe, expect, it } from "vitest";
import { countQueries, loadBundle } from "@/lib/testing/dataset";
import { askedClocks } from "@/lib/url/clocks";
import { DISPUTES } from "@/lib/url/disputes-search";
import { EVENTS } from "@/lib/url/events-search";
import { AS_USUAL } from "@/lib/url/ledger/counting-params";
import { SOURCES } from "@/lib/url/sources-search";
import { db } from "../../client";
import { listDisputes } from "../disputes/disputes";
import { listEvents } from "../events/events";
import { presentIndex } from "../kept/present-index";
import { forgetCounted } from "../obligations/counted-days";
import { keptRecord } from "../obligations/kept-sides";
import { searchAll } from "../search/search-all";
import { DEALS_PER_PAGE } from "../sources/read-source";
import { getSource } from "../sources/source";
import { listSources } from "../sources/sources";
import { getDashboard } from "./dashboard";
import { listStandingExamples } from "./methodology-examples";
import { getOverview } from "./overview";
import { listSitemapEntries } from "./sitemap";

/** Every page and answer here costs as many queries on few deals as on many: the record is grown in between. */

const CLOCKS = { on: "2026-11-24", known: null };
const PAST = { on: "2026-11-24", known: "2026-06-01" };
const FEW = 3;
const MANY = 400;

function dealOf(number: number) {
  const value = (percent: string) => ({ type: "percent", percent, qualifier: "exact" });
  const claim = (source: string, percent: string, rank = "normal") => ({
    source,
    stance: "asserts",
    value: value(percent),
    quote: `a share of ${percent} percent`,
    rank,
    reason: rank === "normal" ? null : "The filing",
  });
  return {
    slug: `deal-${number}`,
    partnership: "a-b",
    title: `Sharing agreement ${number}`,
    kind: "other",
    binding: "signed",
    lifecycle: "in_force",
    announcedOn: `2025-${String((number % 12) + 1).padStart(2, "0")}`,
    summary: "A deal.",
    parties: [
      { organization: "a", role: "customer" },
      { organization: "b", role: "cloud_provider" },
    ],
    terms: [
      {
        key: "open",
        kind: "share",
        label: "Share",
        from: "a",
        to: "b",
        claims: [claim("one", "20"), claim("two", "25")],
      },
      {
        key: "ruled",
        kind: "share",
        label: "Cap",
        from: "a",
        to: "b",
        claims: [claim("one", "20", "preferred"), claim("two", "25")],
      },
      {
        key: "plain",
        kind: "share",
        label: "Fee",
        from: "a",
        to: "b",
        claims: [claim("one", "20"), claim("echo", "20")],
      },
    ],
  };
}

function bundleOf(deals: number) {
  const source = { language: "en", tier: "press", publishedOn: "2025-11-03" };
  return {
    termKinds: [{ slug: "share", label: "Revenue share", group: "Money", valueType: "percent" }],
    organizations: [
      { slug: "a", name: "Alpha", kind: "ai_lab", aliases: ["ALP"] },
      { slug: "b", name: "Beta", kind: "cloud_provider" },
    ],
    sources: [
      { ...source, slug: "one", title: "One", publisher: "Publisher One" },
      { ...source, slug: "two", title: "Two", publisher: "Publisher Two" },
      { ...source, slug: "echo", title: "SyndicatedClaim", publisher: "SyndicatedClaim", cites: ["one"] },
    ],
    partnerships: [
      { slug: "a-b", name: "Alpha–Beta", summary: "", parties: [{ organization: "a", role: "customer" }] },
    ],
    deals: Array.from({ length: deals }, (_, number) => dealOf(number)),
    events: Array.from({ length: deals }, (_, number) => ({
      slug: `event-${number}`,
      partnership: "a-b",
      deal: `deal-${number}`,
      on: "2025-11-03",
      kind: "launch",
      title: `Event ${number}`,
      detail: "",
      sources: ["one"],
    })),
  };
}

const disputes = (raw: Record<string, string>) => {
  const { search } = DISPUTES.read(raw);
  return listDisputes({ search, clocks: { ...CLOCKS, known: search.known } });
};

const WORK: Readonly<Record<string, () => Promise<unknown>>> = {
  overview: () => getOverview(CLOCKS),
  "overview, past": () => getOverview(PAST),
  dashboard: async () => {
    forgetCounted();
    // Money and capacity ask for it at once: whether the one still finds the other reading would be a matter of milliseconds.
    await keptRecord();
    return getDashboard({ org: null, ...AS_USUAL, ...CLOCKS }, askedClocks(CLOCKS, CLOCKS.on));
  },
  "dashboard of one, past": () =>
    getDashboard({ org: "a", ...AS_USUAL, ...PAST }, askedClocks(PAST, PAST.on)),
  sources: () => listSources(SOURCES.read({ q: "one" }).search),
  source: () => getSource("one", { clocks: CLOCKS, cursor: null }),
  "source, past": () => getSource("one", { clocks: PAST, cursor: null }),
  disputes: () => disputes({}),
  "disputes, past": () => disputes({ known: PAST.known, standing: "ruled" }),
  events: () => listEvents(EVENTS.readApi({}).search),
  examples: () => listStandingExamples(null),
  search: () => searchAll({ query: "alpha", known: null }),
  "search, past": () => searchAll({ query: "share", known: PAST.known }),
  "search, corrected": () => searchAll({ query: "alhpa", known: null }),
  sitemap: () => listSitemapEntries(1000),
};

const before: Record<string, number> = {};

beforeAll(async () => {
  await loadBundle(bundleOf(FEW));
  await db().$queryRaw`SELECT 1`;
  await presentIndex(); // read once for everything that is counted from it
  for (const [name, work] of Object.entries(WORK)) before[name] = await countQueries(work);
  await loadBundle(bundleOf(MANY));
  await presentIndex();
}, 120_000);

describe("the cost in queries", () => {
  it.each(Object.keys(WORK))("%s: the same on few deals and on many", async (name) => {
    const work = WORK[name];
    expect(before[name]).toBeGreaterThan(0);
    expect(before[name]).toBeLessThan(50);
    expect(work && (await countQueries(work))).toBe(before[name]);
  });

  it("is bounded in rows too: a page of a source that speaks of very many deals", async () => {
    const found = await getSource("one", { clocks: CLOCKS, cursor: null });
    if (found?.kind !== "found") throw new Error("not found");
    expect(found.view.totalDeals).toBe(MANY);
    expect(found.view.deals).toHaveLength(DEALS_PER_PAGE);
    expect(found.view.next).not.toBeNull();
  });

  it("says what the fall of a source does, echoes included", async () => {
    const found = await getSource("one", { clocks: CLOCKS, cursor: null });
    if (found?.kind !== "found") throw new Error("not found");
    const without = Object.fromEntries(
      (found.view.deals[0]?.terms ?? []).map(({ term, without }) => [term.key, without?.standing]),
    );
    expect(without).toEqual({ open: "reported", ruled: "reported", plain: "unknown" });
    expect(found.view.citedBy.map(({ slug }) => slug)).toEqual(["echo"]);
  });
});
