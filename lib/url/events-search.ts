/** The list of events in a URL (it has a JSON answer only): its filters, its place, its clocks. */
import { EVENT_KINDS, type EventKind, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "./clocks";
import { type Cursor, dayPart, textPart } from "./cursor";
import { LIMIT_PARAM } from "./paging";
import { CLOCK_PARAMS, many, one, slugText, wordIn } from "./params";
import { partialDay } from "./partial-day";
import { placeParam } from "./place-param";

/** The one order of the list: the newest first. */
export const EVENTS_ORDER = "date";

export const EVENTS_API_PARAMS = {
  partnership: one<string | null>(null, slugText),
  deal: one<string | null>(null, slugText),
  org: one<string | null>(null, slugText),
  kind: many(wordIn(slugsOf(EVENT_KINDS))),
  from: one<string | null>(null, partialDay),
  to: one<string | null>(null, partialDay),
  cursor: placeParam(EVENTS_ORDER, [dayPart, textPart]),
  limit: LIMIT_PARAM,
  ...CLOCK_PARAMS,
} as const;

export type EventsSearch = ClockQuery & {
  /** Slugs. */
  partnership: string | null;
  deal: string | null;
  /** A party of the event's partnership. */
  org: string | null;
  kind: readonly EventKind[];
  /** Happened within; a year, a month or a day. */
  from: string | null;
  to: string | null;
  cursor: Cursor | null;
  limit: number;
};
