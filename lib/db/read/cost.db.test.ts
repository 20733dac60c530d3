import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { shippedRecords } from "@/lib/testing/shipped";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { DEALS } from "@/lib/url/deals-search";
import { DISPUTES } from "@/lib/url/disputes-search";
import { EVENTS } from "@/lib/url/events-search";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import { SILENCE } from "@/lib/url/ledger/silence-search";
import { rawFrom } from "@/lib/url/params";
import { SOURCES } from "@/lib/url/sources-search";
import { TERMS } from "@/lib/url/terms-search";
import { getChangeSet, listChangeSets } from "../history/change-sets";
import { compareRevisions } from "../history/difference";
import { getPinnedDeal } from "../history/pinned-deal";
import { getRevision, listRevisions } from "../history/revisions";
import { getComparison } from "./compare/compare";
import { getDeal } from "./deals/deal";
import { getDealByShortId } from "./deals/deal-permalink";
import { listDealRows, listDeals } from "./deals/list-deals";
import { listDisputes } from "./disputes/disputes";
import { getEvent } from "./events/event";
import { listEvents } from "./events/events";
import { listFindings } from "./findings/findings";
import { getHorizon } from "./horizon/horizon";
import { getOrganization } from "./organizations/organization";
import { listOrganizations } from "./organizations/organizations";
import { getOverview } from "./overview/overview";
import { listSitemapEntries } from "./overview/sitemap";
import { getPartnership } from "./partnerships/partnership";
import { listPartnerships } from "./partnerships/partnerships";
import { searchAll } from "./search/search-all";
import { getSilence } from "./silence/silence";
import { getSource } from "./sources/source";
import { listSources } from "./sources/sources";
import { listTerms } from "./terms/terms-list";
import { getTimeline } from "./timeline/timeline";
import { getTimelinePublishers } from "./timeline/timeline-publishers";

/** Every page and answer costs as many queries for the shipped deals as for 300. */

const TODAY = "2026-11-24";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const CLOCKS = { on: TODAY, known: null };
const SHIPPED = shippedRecords("deals").length;
const COPIES = Math.ceil(300 / SHIPPED) - 1;

const deals = (query: string) => DEALS.read(rawFrom(new URLSearchParams(query))).search;
const terms = (query: string) => TERMS.readApi(rawFrom(new URLSearchParams(query))).search;

const DEAL = "aws-openai-2025-compute";
const RECORD = { section: "deals", slug: DEAL } as const;

const READS: Record<string, () => Promise<unknown>> = {
  "the page": () => listDeals(deals(""), { clocks: AT_TODAY, limit: 50 }),
  "the page, filtered": () =>
    listDeals(deals("q=openai&org=openai&standing=disputed&term=investment&from=2019"), {
      clocks: AT_TODAY,
      limit: 50,
    }),
  "the page at a past reading": () =>
    listDeals(deals("known=2025-12-01&sort=-disputed"), {
      clocks: askedClocks(deals("known=2025-12-01&sort=-disputed"), TODAY),
      limit: 50,
    }),
  "the JSON twin": () => listDealRows(deals("sort=partnership"), { clocks: AT_TODAY, limit: 200 }),
  "the overview": () => getOverview(CLOCKS),
  "a deal": () => getDeal(DEAL, CLOCKS),
  "a partnership": () => getPartnership("microsoft-openai", CLOCKS),
  "the partnerships": () => listPartnerships({ clocks: CLOCKS, q: "", org: null, limit: 50, cursor: null }),
  "an organization": () => getOrganization("openai", CLOCKS),
  "the organizations": () =>
    listOrganizations({ clocks: CLOCKS, q: "", kind: null, limit: 50, cursor: null }),
  "a source": () => getSource("openai-next-chapter-2025", { clocks: CLOCKS, cursor: null }),
  "the sources": () => listSources(SOURCES.read({ q: "openai" }).search),
  "the disputes": () => listDisputes({ search: DISPUTES.read({}).search, clocks: CLOCKS }),
  "the disputes by age": () =>
    listDisputes({
      search: DISPUTES.read({ sort: "age", standing: "disputed" }).search,
      clocks: CLOCKS,
    }),
  "the horizon": () => getHorizon(HORIZON.read({}).search, AT_TODAY),
  "the horizon, filtered": () =>
    getHorizon(HORIZON.read({ org: "openai", kind: "deadline", from: "2027" }).search, AT_TODAY),
  "the silence map": () => getSilence(SILENCE.read({}).search, AT_TODAY),
  "the findings": () => listFindings(TODAY),
  "a comparison": () =>
    getComparison(COMPARE.read({ c: ["microsoft-openai", "aws-openai", DEAL] }).search, AT_TODAY),
  "an event": () => getEvent("ao-denial-38b", { known: null }),
  "a permalink": async () => getDealByShortId(await shortIdOf(DEAL)),
  "a deal's history": () => listRevisions(RECORD, null),
  "a revision": () => getRevision(RECORD, 1),
  "a pinned deal": () => getPinnedDeal(DEAL, 1, CLOCKS),
  "two revisions compared": () => compareRevisions({ ...RECORD, range: [1, 1] }),
  "the changes": () => listChangeSets(null),
  "a change": () => getChangeSet(1, null),
  "the map of the site": () => listSitemapEntries(1000),
  "the events": () => listEvents(EVENTS.readApi({}).search),
  "a search": () => searchAll({ query: "compute", known: null }),
  "the timeline": () => getTimeline({ by: "filters", filters: deals("") }, CLOCKS),
  "a timeline's publishers": () => getTimelinePublishers([DEAL], "2026-01-01"),
  "a partnership's timeline": () => getTimeline({ by: "partnership", slug: "microsoft-openai" }, CLOCKS),
  "an organization's timeline": () => getTimeline({ by: "organization", slug: "openai" }, CLOCKS),
  "the terms": () => listTerms(terms("limit=200"), AT_TODAY),
  "the terms, filtered": () =>
    listTerms(terms("org=openai&standing=disputed&inForce=any&limit=200"), AT_TODAY),
};

async function shortIdOf(slug: string): Promise<string> {
  return (await db().deal.findUniqueOrThrow({ where: { slug }, select: { shortId: true } })).shortId;
}

async function costs(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [name, work] of Object.entries(READS)) counted[name] = await countQueries(work);
  return counted;
}

beforeAll(() => loadShippedDataset(), 120_000);

it("costs a fixed number of queries, whatever the record holds", { timeout: 300_000 }, async () => {
  // What is kept until the next save costs nothing the second time.
  await costs();
  const few = await costs();
  await multiplyDeals(COPIES);
  await costs();
  expect(await db().deal.count()).toBe(SHIPPED * (COPIES + 1));
  expect(await costs()).toEqual(few);
  expect(Object.entries(few).filter(([, queries]) => queries > 40)).toEqual([]);
});
