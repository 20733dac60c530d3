import type { Metadata } from "next";
import { SearchPage } from "@/components/search/search-page";
import { ReadingPage } from "@/components/shell/reading-page";
import { searchAll } from "@/lib/db/read/search/search-all";
import { alternatesOf } from "@/lib/language/alternates";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { type RawParams, readParams } from "@/lib/url/params";
import { SEARCH_PARAMS } from "@/lib/url/search-search";

type SearchRouteProps = { searchParams: Promise<RawParams> };

/** A search is a view of the record, not a page of its own: it is not for other search engines. */
export async function generateMetadata({ searchParams }: SearchRouteProps): Promise<Metadata> {
  const { q } = readParams(SEARCH_PARAMS, await searchParams).search;
  return {
    title: q === "" ? words("search")("title") : words("search")("titleOf", { q: q.slice(0, 60) }),
    alternates: alternatesOf("/search"),
    robots: { index: false, follow: true },
  };
}

/** One search over the whole record. */
export default async function SearchRoute({ searchParams }: SearchRouteProps) {
  const { search: query, notes } = readParams(SEARCH_PARAMS, await searchParams);
  const view = await searchAll({ query: query.q, known: query.known, lang: sayingLang() });
  const keep: [string, string][] = query.q === "" ? [] : [["q", query.q]];
  return (
    <ReadingPage action="/search" query={query} today={today()} keep={keep} notes={notes}>
      <SearchPage view={view} clocks={query} />
    </ReadingPage>
  );
}
