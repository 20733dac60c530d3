import { toApiSourceRow } from "@/lib/api/to-api-source";
import { listSources } from "@/lib/db/read/sources/sources";
import { respondList } from "@/lib/http/respond";
import { SOURCES } from "@/lib/url/sources-search";
import { answering } from "../routes";
import { postTo } from "../write";

/** The list of sources as JSON, with the same filters and order as the page. */
export const GET = answering(SOURCES.readApi, async (search, request) => {
  const { rows, next, total } = await listSources(search);
  return respondList(request, { data: rows.map(toApiSourceRow), next, total });
});

export const POST = postTo("sources");
