import { toApiEvent } from "@/lib/api/to-api";
import { listEvents } from "@/lib/db/read/events/events";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondList } from "@/lib/http/respond";
import { serve } from "../routes";
import { postTo } from "../write";

/** Events of all partnerships as JSON, the newest first. */
export const { GET, POST } = serve("events", {
  GET: async (asked, { request }) => {
    const { search, notes } = await presentFilters(asked, FILTERS_OF.events);
    const { rows, next, total } = await listEvents(search);
    return respondList(request, { data: rows.map(toApiEvent), next, total, notes });
  },
  POST: postTo("events"),
});
