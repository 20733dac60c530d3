import { toApiCompare } from "@/lib/api/to-api-compare";
import { getComparison } from "@/lib/db/read/compare/compare";
import { respondJson } from "@/lib/http/respond";
import { respondNoComparison } from "@/lib/http/respond-no-comparison";
import { env, publicOrigin } from "@/lib/runtime/env";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";

/** A comparison as JSON: the rows of its page. Bad columns are named among `problems`, while one is left to show. */
export const { GET } = serve("compare", {
  GET: async (search, { request }) => {
    const clocks = clocksNow(search);
    const view = await getComparison(search, clocks);
    if (view.columns.length > 0) return respondJson(request, toApiCompare(view, search, publicOrigin(env())));
    return respondNoComparison(view, search, clocks.today);
  },
});
