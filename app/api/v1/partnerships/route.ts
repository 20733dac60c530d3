import { toApiPartnershipRow } from "@/lib/api/to-api-partnership";
import { listPartnerships } from "@/lib/db/read/partnerships/partnerships";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondList } from "@/lib/http/respond";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";
import { postTo } from "../write";

/** The list of partnerships as JSON, with the same filters and order as the page. */
export const { GET, POST } = serve("partnerships", {
  GET: async (asked, { request }) => {
    const { search, notes } = await presentFilters(asked, FILTERS_OF.partnerships);
    const { rows, next, total } = await listPartnerships({ ...search, clocks: clocksNow(search) });
    return respondList(request, { data: rows.map(toApiPartnershipRow), next, total, notes });
  },
  POST: postTo("partnerships"),
});
