import { toApiEvent } from "@/lib/api/to-api";
import { listEvents } from "@/lib/db/read/events/events";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondList } from "@/lib/http/respond";
import { EVENTS } from "@/lib/url/events-search";
import { answering } from "../routes";
import { postTo } from "../write";

/** Events of all partnerships as JSON, the newest first. */
export const GET = answering(EVENTS.readApi, async (asked, request) => {
  const { search, notes } = await presentFilters(asked, FILTERS_OF.events);
  const { rows, next, total } = await listEvents(search);
  return respondList(request, { data: rows.map(toApiEvent), next, total, notes });
});

export const POST = postTo("events");
