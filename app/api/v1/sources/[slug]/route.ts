import { toApiSource } from "@/lib/api/to-api-source";
import { getAbsent } from "@/lib/db/read/absent";
import { getSource } from "@/lib/db/read/sources/source";
import { toSlug } from "@/lib/domain/text/slug";
import { respondProblem } from "@/lib/http/respond";
import { clocksNow } from "../../../../_asked/clocks-now";
import { record, serve } from "../../routes";

/** One source as JSON: the document, its claims, and what became of them. */
export const { GET, PATCH, DELETE } = serve(
  "sources/{slug}",
  record("sources", {
    find: async (slug, { cursor, ...query }) => {
      const { today: _, ...clocks } = clocksNow(query);
      const found = await getSource(slug, { clocks, cursor });
      if (found?.kind === "not_yet")
        return notYetPublished(found.source.publishedOn?.edtf ?? null, clocks.known);
      return found && { data: toApiSource(found.view, clocks), revision: found.view.revision };
    },
    absent: (slug) => getAbsent("source", toSlug(slug)),
  }),
);

function notYetPublished(publishedOn: string | null, known: string | null): Response {
  const dated = publishedOn === null ? "it is undated" : `it is dated ${publishedOn}`;
  return respondProblem({
    status: 404,
    title: "Not yet published",
    detail: `This source is not certain to have been published by ${known}: ${dated}.`,
    extra: { publishedOn },
  });
}
