import { dealRowText } from "@/lib/api/to-api-deals";
import { listDealRows } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondTexts } from "@/lib/http/respond";
import { encodeCursor } from "@/lib/url/cursor";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";
import { postTo } from "../write";

/** The deals list as JSON, with the same filters and order as the page. */
export const { GET, POST } = serve("deals", {
  GET: async (asked, { request }) => {
    const { search, notes } = await presentFilters(asked, FILTERS_OF.deals);
    const { rows, next, total } = await listDealRows(search, {
      clocks: clocksNow(search),
      limit: search.limit,
      arePresent: true,
    });
    const cursor = next === null ? null : encodeCursor({ sort: search.sort, side: "after", key: next });
    return respondTexts(request, { texts: rows.map(dealRowText), next: cursor, total, notes });
  },
  POST: postTo("deals"),
});
