import { toApiDealRow } from "@/lib/api/to-api-deals";
import { listDealRows } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { encodeCursor } from "@/lib/url/cursor";
import { DEALS_PARAMS, readDealsApiSearch } from "@/lib/url/deals-search";
import { rawFrom } from "@/lib/url/params";
import { postTo } from "../write";

const KNOWN_PARAMETERS = [...Object.keys(DEALS_PARAMS), "limit"];

/** The deals list as JSON, with the same filters and order as the page. */
export async function GET(request: Request): Promise<Response> {
  const asked = readDealsApiSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(asked.notes, KNOWN_PARAMETERS);
  if (bad) return bad;
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.deals);
  const { rows, next, total } = await listDealRows(search, { today: today(), limit: search.limit });
  const cursor = next === null ? null : encodeCursor({ sort: search.sort, side: "after", key: next });
  return respondList(request, { data: rows.map(toApiDealRow), next: cursor, total, notes });
}

export function POST(request: Request): Promise<Response> {
  return postTo("deals", request);
}
