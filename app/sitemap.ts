import type { MetadataRoute } from "next";
import { listSitemapEntries, type SitemapEntry } from "@/lib/db/read/overview/sitemap";
import { env, publicOrigin } from "@/lib/runtime/env";
import { compareHref, EMPTY_COMPARISON } from "@/lib/url/compare-href";
import { changesHref } from "@/lib/url/history-href";
import {
  apiGuideHref,
  dataHref,
  dealHref,
  dealsHref,
  disputesHref,
  horizonHref,
  methodologyHref,
  organizationHref,
  organizationsHref,
  overviewHref,
  partnershipHref,
  partnershipsHref,
  silenceHref,
  sourceHref,
  sourcesHref,
} from "@/lib/url/href";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";
import { whatIfHref } from "@/lib/url/ledger/what-if-search";
import { checkHref } from "@/lib/url/share/share-href";
import { termsHref } from "@/lib/url/terms-search";

/** Published records change at any time; the map is made when it is asked for. */
export const dynamic = "force-dynamic";

/** The sitemap protocol's limit for one file is 50,000 addresses; the standing pages take some of them. */
const MOST_RECORDS = 49_900;

const HREFS: Readonly<Record<SitemapEntry["kind"], (slug: string) => string>> = {
  deal: dealHref,
  partnership: partnershipHref,
  organization: organizationHref,
  source: sourceHref,
};

/** Every page worth finding: the standing ones, then each published record, the last changed first. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = publicOrigin(env());
  const standing = [
    overviewHref(),
    dealsHref(),
    partnershipsHref(),
    organizationsHref(),
    compareHref(EMPTY_COMPARISON),
    "/timeline",
    ledgerHref({}),
    termsHref({}),
    whatIfHref({}),
    "/network",
    horizonHref(),
    disputesHref(),
    silenceHref(),
    sourcesHref(),
    methodologyHref(),
    checkHref(),
    changesHref(),
    apiGuideHref(),
    dataHref(),
  ];
  const entries = await listSitemapEntries(MOST_RECORDS);
  return [
    ...standing.map((path) => ({ url: `${origin}${path}` })),
    ...entries.map(({ kind, slug, changedAt }) => ({
      url: `${origin}${HREFS[kind](slug)}`,
      lastModified: changedAt,
    })),
  ];
}
