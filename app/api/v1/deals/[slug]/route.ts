import { toApiDeal } from "@/lib/api/to-api-deal";
import { getAbsent } from "@/lib/db/read/absent";
import { getDeal } from "@/lib/db/read/deals/deal";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { respondAbsent, respondNotYetKnown } from "@/lib/http/respond-absent";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";
import { deleteFrom, patchIn } from "../../write";

type Context = { params: Promise<{ slug: string }> };

/** One deal as JSON: everything its page shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const { values, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(CLOCK_PARAMS));
  if (bad) return bad;
  const clocks = toClocks(values, today());
  const answer = await getDeal(slug, clocks);
  if (answer.kind === "found") {
    return respondRecord(request, toApiDeal(answer.deal), answer.deal.revision);
  }
  if (answer.kind === "not_yet") return respondNotYetKnown("deal", { ...answer, known: clocks.known });
  return respondAbsent(request, { kind: "deal", slug }, await getAbsent("deal", slug));
}

export function PATCH(request: Request, context: Context): Promise<Response> {
  return patchIn("deals", request, context);
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return deleteFrom("deals", request, context);
}
