import { toApiEvent } from "@/lib/api/to-api";
import { listEvents } from "@/lib/db/read/events/events";
import { respondList } from "@/lib/http/respond";
import { EVENTS } from "@/lib/url/events-search";
import { answering } from "../routes";
import { postTo } from "../write";

/** Events of all partnerships as JSON, the newest first. */
export const GET = answering(EVENTS.readApi, async (search, request) => {
  const { rows, next, total } = await listEvents(search);
  return respondList(request, { data: rows.map(toApiEvent), next, total });
});

export const POST = postTo("events");
