import { beforeAll, describe, expect, it } from "vitest";
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { type PlainDeal, passes, readPlainDeals, standingOf } from "@/lib/testing/plain-deals";
import { askedClocks } from "@/lib/url/clocks";
import {
  DEALS,
  type DealsFilters,
  type DealsSearch,
  MANY_FILTERS,
  NO_FILTERS,
  withoutFilter,
} from "@/lib/url/deals-search";
import { rawFrom } from "@/lib/url/params";
import type { FacetValue } from "@/lib/views/deals-list";
import { listDeals } from "./list-deals";

/** Every filter and every count against the shipped file, asked deal by deal. */

const TODAY = "2026-11-24";
let deals: PlainDeal[];

beforeAll(async () => {
  deals = await readPlainDeals();
  await loadShippedDataset();
}, 120_000);

function search(query: string): DealsSearch {
  const { search: read, notes } = DEALS.read(rawFrom(new URLSearchParams(query)));
  expect(notes).toEqual([]);
  return read;
}

const list = (query: string) =>
  listDeals(search(query), { clocks: askedClocks(search(query), TODAY), limit: 200 });
const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug).toSorted();

const QUERIES = [
  "",
  "q=microsoft",
  "q=MICROSOFT+azure",
  "q=nvid",
  "q=opén+inv",
  "org=openai",
  "org=openai&org=anthropic",
  "partnership=microsoft-openai",
  "partnership=microsoft-openai&partnership=stargate",
  "kind=compute_commitment&kind=chip_supply",
  "binding=rumored",
  "binding=signed&lifecycle=in_force",
  "lifecycle=amended&lifecycle=expired",
  "term=capacity",
  "term=capacity&term=chips",
  "standing=disputed",
  "standing=unknown",
  "standing=denied&standing=undisclosed",
  "term=revenue_share&standing=disputed&standing=ruled",
  "from=2025",
  "to=2024",
  "from=2025&to=2025-06",
  "from=2025-10-28&to=2025-11-03",
  "org=microsoft&kind=equity_investment&standing=confirmed&from=2019",
  "org=amazon&q=compute&term=spend_commitment",
  "known=2025-10-01",
  "known=2025-10-01&standing=unknown",
  "known=2025-10-01&org=openai&standing=reported&term=investment",
  "known=2025-02-01&term=cloud_exclusivity",
];

describe("the deals list", () => {
  it.each(QUERIES)("finds what the file has: %s", async (query) => {
    const asked = search(query);
    const expected = deals.filter((deal) => passes(deal, asked, asked.known));
    const view = await list(query);
    expect(slugs(view.rows)).toEqual(slugs(expected));
    expect(view.total).toBe(expected.length);
    expect(view.resembling).toBe(false);
  });

  it.each(QUERIES)("counts each value with all other filters held: %s", async (query) => {
    const asked = search(query);
    const { facets } = await list(query);
    for (const filter of MANY_FILTERS) {
      const counted = Object.fromEntries(nonZero(facets[filter]).map(({ value, count }) => [value, count]));
      const expected = valuesOf(filter).map((value) => [
        value,
        countOf({ ...asked, [filter]: [value] }, asked.known),
      ]);
      expect([filter, counted]).toEqual([
        filter,
        Object.fromEntries(expected.filter(([, count]) => count !== 0)),
      ]);
    }
    const years = [...new Set(deals.map(({ announced }) => announced?.slice(0, 4) ?? ""))]
      .filter(Boolean)
      .toSorted();
    const perYear = years.map((year) => ({
      year: Number(year),
      count: countOf({ ...asked, from: year, to: year }, asked.known),
    }));
    expect(facets.years).toEqual(perYear.filter(({ count }) => count > 0));
  });

  function nonZero(values: readonly FacetValue[]): FacetValue[] {
    return values.filter(({ count }) => count > 0);
  }

  function countOf(filters: DealsFilters, known: string | null): number {
    return deals.filter((deal) => passes(deal, filters, known)).length;
  }

  function valuesOf(filter: (typeof MANY_FILTERS)[number]): string[] {
    const values = {
      org: (deal: PlainDeal) => deal.orgs,
      partnership: (deal: PlainDeal) => [deal.partnership],
      kind: (deal: PlainDeal) => [deal.kind],
      binding: (deal: PlainDeal) => [deal.binding],
      lifecycle: (deal: PlainDeal) => [deal.lifecycle],
      term: (deal: PlainDeal) => deal.terms.map(({ kind }) => kind),
      standing: () => slugsOf(STANDINGS),
    };
    return [...new Set(deals.flatMap((deal) => values[filter](deal)))];
  }
});

describe("a row", () => {
  it("counts terms by standing and sources, and is stood for by at most three terms", async () => {
    const { rows } = await list("");
    for (const row of rows) {
      const deal = deals.find(({ slug }) => slug === row.slug);
      const standings = deal?.terms.map((term) => standingOf(term, null)) ?? [];
      expect(row.terms).toBe(standings.length);
      for (const { standing, count } of row.standings) {
        expect(count).toBe(standings.filter((other) => other === standing).length);
      }
      const sources = new Set(deal?.terms.flatMap(({ claims }) => claims.map(({ source }) => source.slug)));
      expect(row.sources).toBe(sources.size);
      expect(row.headlines.length).toBeLessThanOrEqual(3);
      expect(new Set(row.headlines.map(({ kind }) => kind.slug)).size).toBe(row.headlines.length);
    }
  });

  it("says that a deal was not yet announced on a past day", async () => {
    const { rows } = await list("on=2025-01-01");
    const late = rows.filter(({ notYetOn }) => notYetOn !== null);
    expect(late.length).toBeGreaterThan(50);
    expect(late.every(({ notYetOn }) => notYetOn === "1 January 2025")).toBe(true);
    expect(rows.find(({ slug }) => slug === "microsoft-openai-2019-investment")?.notYetOn).toBeNull();
  });
});

describe("words that no deal has", () => {
  it("are read as the names they resemble", async () => {
    const view = await list("q=opneai");
    expect(view.resembling).toBe(true);
    const openai = deals.filter(({ words }) => words.includes("openai")).map(({ slug }) => slug);
    expect(slugs(view.rows)).toEqual(expect.arrayContaining(openai));
  });

  it("find nothing when no name is near", async () => {
    const view = await list("q=zzzzqqqq");
    expect([view.resembling, view.total]).toEqual([true, 0]);
  });
});

describe("an empty list", () => {
  it("says what there would be without each filter, and with each alone", async () => {
    const query = "org=openai&kind=joint_venture&binding=rumored&q=microsoft";
    const asked = search(query);
    const { total, relaxations } = await list(query);
    expect(total).toBe(0);
    expect(relaxations.map(({ filter }) => filter)).toEqual(["q", "org", "kind", "binding"]);
    for (const { filter, without, alone } of relaxations) {
      const name = filter as "q" | "org" | "kind" | "binding";
      const lifted = { ...asked, ...withoutFilter(name) };
      expect(without).toBe(deals.filter((deal) => passes(deal, lifted, null)).length);
      const only = { ...NO_FILTERS, [name]: asked[name] };
      expect(alone).toBe(deals.filter((deal) => passes(deal, only, null)).length);
    }
  });
});
