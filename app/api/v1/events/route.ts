import { toApiEvent } from "@/lib/api/to-api";
import { listEvents } from "@/lib/db/read/events/events";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { EVENTS_API_PARAMS } from "@/lib/url/events-search";
import { rawFrom, readParams } from "@/lib/url/params";
import { postTo } from "../write";

/** Events of all partnerships as JSON, the newest first. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParams(EVENTS_API_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(asked.notes, Object.keys(EVENTS_API_PARAMS));
  if (bad) return bad;
  const { search, notes } = await presentFilters(asked.values, FILTERS_OF.events);
  const { rows, next, total } = await listEvents(search);
  return respondList(request, { data: rows.map(toApiEvent), next, total, notes });
}

export function POST(request: Request): Promise<Response> {
  return postTo("events", request);
}
