/** The list of events in a URL (it has a JSON answer only): its filters, its place, its clocks. */
import { EVENT_KINDS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { dayPart, textPart } from "./cursor";
import { defineList } from "./list";
import { placeParam } from "./paging";
import { CLOCK_PARAMS, many, one, type ParamsOf, slugText, wordIn } from "./params";
import { partialDay } from "./partial-day";

/** The one order of the list: the newest first. */
export const EVENTS_ORDER = "date";

export const EVENTS = defineList({
  path: "/events",
  params: {
    partnership: one<string | null>(null, slugText),
    deal: one<string | null>(null, slugText),
    /** A party of the event's partnership. */
    org: one<string | null>(null, slugText),
    kind: many(wordIn(slugsOf(EVENT_KINDS))),
    /** Happened within; a year, a month or a day. */
    from: one<string | null>(null, partialDay),
    to: one<string | null>(null, partialDay),
    cursor: placeParam(EVENTS_ORDER, [dayPart, textPart]),
    ...CLOCK_PARAMS,
  },
});

export type EventsSearch = ParamsOf<typeof EVENTS.params> & { limit: number };
