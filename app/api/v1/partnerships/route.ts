import { toApiPartnershipRow } from "@/lib/api/to-api-partnership";
import { listPartnerships } from "@/lib/db/read/partnerships/partnerships";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { rawFrom, readParams } from "@/lib/url/params";
import { PARTNERSHIPS_API_PARAMS } from "@/lib/url/partnerships-search";
import { postTo } from "../write";

/** The list of partnerships as JSON, with the same filters and order as the page. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParams(PARTNERSHIPS_API_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(asked.notes, Object.keys(PARTNERSHIPS_API_PARAMS));
  if (bad) return bad;
  const { search, notes } = await presentFilters(asked.values, FILTERS_OF.partnerships);
  const { rows, next, total } = await listPartnerships({ ...search, clocks: toClocks(search, today()) });
  return respondList(request, { data: rows.map(toApiPartnershipRow), next, total, notes });
}

export function POST(request: Request): Promise<Response> {
  return postTo("partnerships", request);
}
