/** The page of one source in a URL: its clocks, and its place among the deals that rest on it. */
import type { ClockQuery } from "./clocks";
import { dayPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { placeParam } from "./paging";
import { CLOCK_PARAMS, SAID_PARAM } from "./params";

/** The one order of a source's deals: the newest first. */
export const SOURCE_DEALS_ORDER = "announced";

export const SOURCE_PARAMS = {
  cursor: placeParam(SOURCE_DEALS_ORDER, [dayPart, textPart]),
  ...CLOCK_PARAMS,
} as const;

/** Its page also takes the record's own clock. */
export const SOURCE_PAGE_PARAMS = { ...SOURCE_PARAMS, ...SAID_PARAM } as const;

/** Another page of the deals that rest on a source. */
export function sourceDealsHref(slug: string, clocks: ClockQuery, cursor: string): string {
  return withQuery(`/sources/${slug}`, { cursor, on: clocks.on, known: clocks.known });
}
