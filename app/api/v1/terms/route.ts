import { toApiTerm } from "@/lib/api/to-api";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { listTerms } from "@/lib/db/read/terms/terms-list";
import { respondList } from "@/lib/http/respond";
import { encodeCursor } from "@/lib/url/cursor";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";

/** All terms of all deals, with their claims, filtered and page by page. */
export const { GET } = serve("terms", {
  GET: async (asked, { request }) => {
    const { search, notes } = await presentFilters(asked, FILTERS_OF.terms);
    const { terms, next, total } = await listTerms(search, clocksNow(search));
    const cursor = next === null ? null : encodeCursor({ sort: search.sort, side: "after", key: next });
    return respondList(request, { data: terms.map(toApiTerm), next: cursor, total, notes });
  },
});
