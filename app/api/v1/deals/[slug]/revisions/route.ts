import { toApiRevisionRow } from "@/lib/api/to-api-revision";
import { listRevisions } from "@/lib/db/history/revisions";
import { getAbsent } from "@/lib/db/read/absent";
import { respondList } from "@/lib/http/respond";
import { respondAbsent, respondElsewhere } from "@/lib/http/respond-absent";
import { serve } from "../../../routes";

/** The revisions of one deal, the newest first. A deleted deal keeps its history. */
export const { GET } = serve("deals/{slug}/revisions", {
  GET: async ({ cursor, lang }, { request, slug }) => {
    const view = await listRevisions({ section: "deals", slug, lang }, cursor);
    if (view === null) return respondAbsent(request, { kind: "deal", slug }, await getAbsent("deal", slug));
    if (view.subject.slug !== slug) return respondElsewhere(request, `deals/${view.subject.slug}/revisions`);
    const next = view.next === null ? null : String(view.next);
    return respondList(request, {
      data: view.revisions.map(toApiRevisionRow),
      next,
      total: view.subject.newest,
    });
  },
});
