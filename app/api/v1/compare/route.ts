import { getComparison } from "@/lib/db/read/compare";
import { respondBadParameters, respondJson, respondProblem } from "@/lib/http/respond";
import { toApiCompare } from "@/lib/http/to-api-compare";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { COMPARE_PARAMS, readCompareSearch } from "@/lib/url/compare-search";
import { rawFrom } from "@/lib/url/params";

/** A comparison as JSON: the rows of its page. Bad columns are named among `problems`; 400 only when none is left to show. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readCompareSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(COMPARE_PARAMS));
  if (bad) return bad;
  const view = await getComparison(search, today());
  if (view.columns.length > 0) return respondJson(request, toApiCompare(view, search, publicOrigin(env())));
  const errors = view.problems.map(({ asked, message }) => ({
    path: asked === "" ? "c" : `c=${asked}`,
    message,
  }));
  return respondProblem({
    status: 400,
    title: "There is nothing to compare",
    detail: "Give two to eight columns: c=SLUG or c=SLUG@YYYY-MM-DD, repeated.",
    errors: errors.length > 0 ? errors : [{ path: "c", message: "No column is given." }],
  });
}
