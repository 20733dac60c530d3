import { toApiSourceRow } from "@/lib/api/to-api-source";
import { listSources } from "@/lib/db/read/sources/sources";
import { respondList } from "@/lib/http/respond";
import { serve } from "../routes";
import { postTo } from "../write";

/** The list of sources as JSON, with the same filters and order as the page. */
export const { GET, POST } = serve("sources", {
  GET: async (search, { request }) => {
    const { rows, next, total } = await listSources(search);
    return respondList(request, { data: rows.map(toApiSourceRow), next, total });
  },
  POST: postTo("sources"),
});
