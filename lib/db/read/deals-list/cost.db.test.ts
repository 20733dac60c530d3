import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { readDealsSearch } from "@/lib/url/deals-search";
import { rawFrom } from "@/lib/url/params";
import { readTermsSearch } from "@/lib/url/terms-search";
import { listTerms } from "../terms-list";
import { listDealRows, listDeals } from "./list-deals";

/** The lists cost as many queries for 75 deals as for 5,000. */

const TODAY = "2026-11-24";
/** 75 × 67 = 5,025 deals. */
const COPIES = 66;

const deals = (query: string) => readDealsSearch(rawFrom(new URLSearchParams(query))).search;
const terms = (query: string) => readTermsSearch(rawFrom(new URLSearchParams(query))).search;

const READS: Record<string, () => Promise<unknown>> = {
  "the page": () => listDeals(deals(""), { today: TODAY, limit: 50 }),
  "the page, filtered": () =>
    listDeals(deals("q=openai&org=openai&standing=disputed&term=investment&from=2019"), {
      today: TODAY,
      limit: 50,
    }),
  "the page at a past reading": () =>
    listDeals(deals("known=2025-12-01&sort=-disputed"), { today: TODAY, limit: 50 }),
  "the JSON twin": () => listDealRows(deals("sort=partnership"), { today: TODAY, limit: 200 }),
  "the terms": () => listTerms(terms("limit=200"), TODAY),
  "the terms, filtered": () => listTerms(terms("org=openai&standing=disputed&inForce=any&limit=200"), TODAY),
};

async function costs(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [name, work] of Object.entries(READS)) counted[name] = await countQueries(work);
  return counted;
}

beforeAll(() => loadShippedDataset(), 120_000);

it("costs a fixed number of queries, whatever the record holds", { timeout: 300_000 }, async () => {
  const few = await costs();
  await multiplyDeals(COPIES);
  expect(await db().deal.count()).toBe(75 * (COPIES + 1));
  expect(await costs()).toEqual(few);
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(14);
});
