import { toApiSource } from "@/lib/api/to-api-source";
import { getAbsent } from "@/lib/db/read/absent";
import { wasTakenBack } from "@/lib/db/read/reported-before";
import { getSource } from "@/lib/db/read/sources/source";
import type { Day } from "@/lib/domain/dates/day";
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
        return notYetPublished({ slug, publishedOn: found.source.publishedOn?.edtf ?? null }, clocks.known);
      return found && { data: toApiSource(found.view, clocks), revision: found.view.revision };
    },
    absent: (slug) => getAbsent("source", toSlug(slug)),
  }),
);

type Unpublished = { slug: string; publishedOn: string | null };

/** 404, or 410 where we once held it to be published by then. */
async function notYetPublished({ slug, publishedOn }: Unpublished, known: Day | null): Promise<Response> {
  const dated = publishedOn === null ? "it is undated" : `it is dated ${publishedOn}`;
  const detail = `This source is not certain to have been published by ${known}: ${dated}.`;
  return respondProblem({
    ...((await wasTakenBack("sources", { slug, known }))
      ? { status: 410, title: "Not published by then any more", detail: `${detail} We held an earlier date.` }
      : { status: 404, title: "Not yet published", detail }),
    extra: { publishedOn },
  });
}
