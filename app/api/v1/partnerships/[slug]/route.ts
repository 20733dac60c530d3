import { toApiPartnership } from "@/lib/api/to-api-partnership";
import { getAbsent } from "@/lib/db/read/absent";
import { getPartnership } from "@/lib/db/read/partnerships/partnership";
import { toSlug } from "@/lib/domain/text/slug";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { respondAbsent, respondNotYetKnown } from "@/lib/http/respond-absent";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";
import { deleteFrom, patchIn } from "../../write";

type Context = { params: Promise<{ slug: string }> };

/** One partnership as JSON: everything its page shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const { values, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(CLOCK_PARAMS));
  if (bad) return bad;
  const clocks = toClocks(values, today());
  const answer = await getPartnership(slug, clocks);
  if (answer.kind === "found") {
    return respondRecord(request, toApiPartnership(answer.partnership), answer.partnership.revision);
  }
  if (answer.kind === "not_yet") return respondNotYetKnown("partnership", { ...answer, known: clocks.known });
  return respondAbsent(request, { kind: "partnership", slug }, await getAbsent("partnership", toSlug(slug)));
}

export function PATCH(request: Request, context: Context): Promise<Response> {
  return patchIn("partnerships", request, context);
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return deleteFrom("partnerships", request, context);
}
