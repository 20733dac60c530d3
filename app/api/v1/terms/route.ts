import { toApiTerm } from "@/lib/api/to-api";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { listTerms } from "@/lib/db/read/terms/terms-list";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { encodeCursor } from "@/lib/url/cursor";
import { rawFrom } from "@/lib/url/params";
import { readTermsSearch, TERMS_ORDER, TERMS_PARAMS } from "@/lib/url/terms-search";

const KNOWN_PARAMETERS = Object.keys(TERMS_PARAMS);

/** All terms of all deals, with their claims, filtered and page by page. */
export async function GET(request: Request): Promise<Response> {
  const asked = readTermsSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(asked.notes, KNOWN_PARAMETERS);
  if (bad) return bad;
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.terms);
  const { terms, next, total } = await listTerms(search, today());
  const cursor = next === null ? null : encodeCursor({ sort: TERMS_ORDER, side: "after", key: next });
  return respondList(request, { data: terms.map(toApiTerm), next: cursor, total, notes });
}
