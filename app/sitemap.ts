import type { MetadataRoute } from "next";
import { listSitemapEntries, type SitemapEntry } from "@/lib/db/read/overview/sitemap";
import { addressIn } from "@/lib/language/address";
import { languagesOf } from "@/lib/language/alternates";
import { SERVED } from "@/lib/language/languages";
import { env, publicOrigin } from "@/lib/runtime/env";
import { compareHref, EMPTY_COMPARISON } from "@/lib/url/compare/compare-href";
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

/** The sitemap protocol's limit for one file is 50,000 addresses, each in every language; the standing pages take some of them. */
const MOST_RECORDS = Math.floor(49_800 / SERVED.length);

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
    ...standing.flatMap((path) => inEveryLanguage(origin, path)),
    ...entries.flatMap(({ kind, slug, changedAt }) =>
      inEveryLanguage(origin, HREFS[kind](slug)).map((entry) => ({ ...entry, lastModified: changedAt })),
    ),
  ];
}

/** A page in each language, each of which names all of them, as search engines ask for. */
function inEveryLanguage(origin: string, path: string): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(
    Object.entries(languagesOf(path)).map(([tag, href]) => [tag, `${origin}${href}`]),
  );
  return SERVED.map((language) => ({
    url: `${origin}${addressIn(language, path)}`,
    alternates: { languages },
  }));
}
