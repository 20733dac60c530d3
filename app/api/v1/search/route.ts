import { toApiSearch } from "@/lib/api/to-api-search";
import { searchAll } from "@/lib/db/read/search/search-all";
import { respondRecord } from "@/lib/http/respond";
import { readParams } from "@/lib/url/params";
import { SEARCH_API_PARAMS } from "@/lib/url/search-search";
import { answering } from "../routes";

/** One search over the whole record as JSON. */
export const GET = answering(
  (raw) => readParams(SEARCH_API_PARAMS, raw),
  async ({ q, known, limit }, request) => {
    const view = await searchAll({ query: q, known, limit });
    return respondRecord(request, toApiSearch(view, known));
  },
);
