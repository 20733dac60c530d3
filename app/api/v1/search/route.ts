import { toApiSearch } from "@/lib/api/to-api-search";
import { searchAll } from "@/lib/db/read/search/search-all";
import { respondRecord } from "@/lib/http/respond";
import { serve } from "../routes";

/** One search over the whole record as JSON. */
export const { GET } = serve("search", {
  GET: async ({ q, known, limit, lang }, { request }) => {
    const view = await searchAll({ query: q, known, limit, lang });
    return respondRecord(request, toApiSearch(view, known));
  },
});
