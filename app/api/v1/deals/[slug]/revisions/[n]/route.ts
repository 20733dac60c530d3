import { toApiDeal } from "@/lib/api/to-api-deal";
import { toApiRevision } from "@/lib/api/to-api-revision";
import { getPinnedDeal } from "@/lib/db/history/pinned-deal";
import { getAbsent } from "@/lib/db/read/absent";
import { respondBadParameters, respondProblem, respondRecord } from "@/lib/http/respond";
import { respondAbsent, respondElsewhere } from "@/lib/http/respond-absent";
import { parseNumber } from "@/lib/url/history-href";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";

type Context = { params: Promise<{ slug: string; n: string }> };

/** One revision of a deal: the deal as it was, for ever. Terms are read on the day of the save unless `on` says otherwise. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, n } = await params;
  const { search: values, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const number = parseNumber(n);
  const answer = await getPinnedDeal(slug, number ?? 0, values);
  if (answer.kind === "absent")
    return respondAbsent(request, { kind: "deal", slug }, await getAbsent("deal", slug));
  if (answer.kind === "no_revision") return respondNoRevision(answer.newest);
  if (answer.kind === "deleted")
    return respondProblem({ status: 410, title: "This deal was withdrawn", detail: answer.reason });
  const { deal, revision, presentSlug } = answer;
  if (presentSlug !== null && presentSlug !== slug)
    return respondElsewhere(request, `deals/${presentSlug}/revisions/${revision.number}`);
  const pinned = { ...toApiRevision(revision), newest: revision.newest };
  return respondRecord(request, { pinned, deal: toApiDeal(deal) });
}

function respondNoRevision(newest: number): Response {
  return respondProblem({
    status: 404,
    title: "There is no such revision",
    detail: `The newest revision of this deal is ${newest}.`,
    extra: { newest },
  });
}
