import { toApiRevisionRow } from "@/lib/api/to-api-revision";
import { listRevisions } from "@/lib/db/history/revisions";
import { getAbsent } from "@/lib/db/read/absent";
import { respondList } from "@/lib/http/respond";
import { respondAbsent, respondElsewhere } from "@/lib/http/respond-absent";
import { REVISIONS_API_PARAMS } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { answerQuery } from "../../../routes";

type Context = { params: Promise<{ slug: string }> };

/** The revisions of one deal, the newest first. A deleted deal keeps its history. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const read = (raw: RawParams) => readParams(REVISIONS_API_PARAMS, raw);
  return answerQuery(request, read, async ({ cursor }) => {
    const view = await listRevisions({ section: "deals", slug }, cursor);
    if (view === null) return respondAbsent(request, { kind: "deal", slug }, await getAbsent("deal", slug));
    if (view.subject.slug !== slug) return respondElsewhere(request, `deals/${view.subject.slug}/revisions`);
    const next = view.next === null ? null : String(view.next);
    return respondList(request, {
      data: view.revisions.map(toApiRevisionRow),
      next,
      total: view.subject.newest,
    });
  });
}
