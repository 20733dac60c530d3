import { toApiEvent } from "@/lib/api/to-api";
import { getAbsent } from "@/lib/db/read/absent";
import { getEvent } from "@/lib/db/read/events/event";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { respondAbsent, respondNotYetKnown } from "@/lib/http/respond-absent";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";
import { deleteFrom, patchIn } from "../../write";

type Context = { params: Promise<{ slug: string }> };

/** One event as JSON, with the sources that a reader of `known` could have read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const { values, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(CLOCK_PARAMS));
  if (bad) return bad;
  const { known } = values;
  const found = await getEvent(slug, known);
  if (found?.kind === "found") {
    const { event, revision } = found;
    return respondRecord(request, { ...toApiEvent(event), revision }, revision);
  }
  if (found?.kind === "not_yet") return respondNotYetKnown("event", { ...found, known });
  return respondAbsent(request, { kind: "event", slug }, await getAbsent("event", slug));
}

export function PATCH(request: Request, context: Context): Promise<Response> {
  return patchIn("events", request, context);
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return deleteFrom("events", request, context);
}
