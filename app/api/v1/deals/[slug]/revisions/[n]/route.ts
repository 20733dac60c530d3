import { toApiDeal } from "@/lib/api/to-api-deal";
import { toApiRevision } from "@/lib/api/to-api-revision";
import { getPinnedDeal } from "@/lib/db/history/pinned-deal";
import { getAbsent } from "@/lib/db/read/absent";
import { respondProblem, respondRecord } from "@/lib/http/respond";
import { respondAbsent, respondElsewhere } from "@/lib/http/respond-absent";
import { parseNumber } from "@/lib/url/history-href";
import { apiHref } from "@/lib/url/href";
import { serve } from "../../../../routes";

/** One revision of a deal: the deal as it was, for ever. Terms are read on the day of the save unless `on` says otherwise. */
export const { GET } = serve("deals/{slug}/revisions/{n}", {
  GET: async (asked, { request, slug, n }) => {
    const answer = await getPinnedDeal(slug, parseNumber(n) ?? 0, asked);
    if (answer.kind === "absent")
      return respondAbsent(request, { kind: "deal", slug }, await getAbsent("deal", slug));
    if (answer.kind === "no_revision") return respondNoRevision(answer);
    if (answer.kind === "deleted")
      return respondProblem({ status: 410, title: "This deal was withdrawn", detail: answer.reason });
    const { deal, revision, presentSlug } = answer;
    if (presentSlug !== null && presentSlug !== slug)
      return respondElsewhere(request, `deals/${presentSlug}/revisions/${revision.number}`);
    const pinned = { ...toApiRevision(revision), newest: revision.newest };
    return respondRecord(request, { pinned, deal: toApiDeal(deal) });
  },
});

/** So many of the newest are offered instead. */
const NEAR = 3;

function respondNoRevision({ slug, newest }: { slug: string; newest: number }): Response {
  const near = Array.from({ length: Math.min(NEAR, newest) }, (_, back) =>
    apiHref(`deals/${slug}/revisions/${newest - back}`),
  );
  return respondProblem({
    status: 404,
    title: "There is no such revision",
    detail: `The newest revision of this deal is ${newest}.`,
    extra: { newest, near },
  });
}
