import { getAbsent } from "@/lib/db/read/absent";
import { getEvent } from "@/lib/db/read/event";
import { respondRecord } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { toApiEvent } from "@/lib/http/to-api";
import { deleteFrom, patchIn } from "../../write";

type Context = { params: Promise<{ slug: string }> };

/** One event as JSON. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const event = await getEvent(slug);
  if (event) return respondRecord(request, toApiEvent(event));
  return respondAbsent(request, { kind: "event", slug }, await getAbsent("event", slug));
}

export function PATCH(request: Request, context: Context): Promise<Response> {
  return patchIn("events", request, { context, read: GET });
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return deleteFrom("events", request, { context, read: GET });
}
