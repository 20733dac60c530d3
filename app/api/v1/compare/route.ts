import { toApiCompare } from "@/lib/api/to-api-compare";
import { getComparison } from "@/lib/db/read/compare/compare";
import { respondBadParameters, respondJson } from "@/lib/http/respond";
import { respondNoComparison } from "@/lib/http/respond-no-comparison";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { COMPARE_PARAMS, readCompareSearch } from "@/lib/url/compare-search";
import { rawFrom } from "@/lib/url/params";

/** A comparison as JSON: the rows of its page. Bad columns are named among `problems`, while one is left to show. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readCompareSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(COMPARE_PARAMS));
  if (bad) return bad;
  const view = await getComparison(search, today());
  if (view.columns.length > 0) return respondJson(request, toApiCompare(view, search, publicOrigin(env())));
  return respondNoComparison(view, search);
}
