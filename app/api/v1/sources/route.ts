import { toApiSourceRow } from "@/lib/api/to-api-source";
import { listSources } from "@/lib/db/read/sources/sources";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { rawFrom } from "@/lib/url/params";
import { readSourcesApiSearch, SOURCES_API_PARAMS } from "@/lib/url/sources-search";
import { postTo } from "../write";

/** The list of sources as JSON, with the same filters and order as the page. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readSourcesApiSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(SOURCES_API_PARAMS));
  if (bad) return bad;
  const { rows, next, total } = await listSources(search);
  return respondList(request, { data: rows.map(toApiSourceRow), next, total });
}

export function POST(request: Request): Promise<Response> {
  return postTo("sources", request);
}
