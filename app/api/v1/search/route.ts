import { toApiSearch } from "@/lib/api/to-api-search";
import { searchAll } from "@/lib/db/read/search/search-all";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { rawFrom, readParams } from "@/lib/url/params";
import { SEARCH_API_PARAMS } from "@/lib/url/search-search";

/** One search over the whole record as JSON. */
export async function GET(request: Request): Promise<Response> {
  const { values, notes } = readParams(SEARCH_API_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(SEARCH_API_PARAMS));
  if (bad) return bad;
  const view = await searchAll({ query: values.q, known: values.known, limit: values.limit });
  return respondRecord(request, toApiSearch(view, values.known));
}
