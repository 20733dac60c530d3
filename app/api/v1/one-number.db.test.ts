import { beforeAll, expect, it } from "vitest";
import { listDeals } from "@/lib/db/read/deals/list-deals";
import { getOrganization } from "@/lib/db/read/organizations/organization";
import { listOrganizations } from "@/lib/db/read/organizations/organizations";
import { getOverview } from "@/lib/db/read/overview/overview";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { DEALS } from "@/lib/url/deals-search";
import { GET as getDeals } from "./deals/route";

/** One number has one meaning, wherever it stands. */

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const clocks = { on: TODAY, known: null };
const all = { clocks, q: "", kind: null, limit: 200, cursor: null };

beforeAll(loadShippedDataset);

it("an organization has as many deals on its page as in the list, the table, the facet and the API", async () => {
  const { rows } = await listOrganizations(all);
  const whole = await listDeals(DEALS.read({}).search, { clocks: AT_TODAY, limit: 50 });
  for (const { slug, deals } of rows) {
    const page = await getOrganization(slug, clocks);
    const table = await listDeals(DEALS.read({ org: slug }).search, { clocks: AT_TODAY, limit: 50 });
    const facet = whole.facets.org.find(({ value }) => value === slug)?.count ?? 0;
    const api = await (await getDeals(new Request(`http://x/api/v1/deals?org=${slug}&limit=1`))).json();
    expect([slug, page?.totals.deals, table.total, facet, api.page.total]).toEqual([
      slug,
      deals,
      deals,
      deals,
      deals,
    ]);
  }
}, 120_000);

it("the front page counts the organizations that the list has", async () => {
  const [{ counts }, { total }] = await Promise.all([getOverview(clocks), listOrganizations(all)]);
  expect(counts.organizations).toBe(total);
});
