/** The deals on the page of a source, a partnership or an organization in a URL: which of very many, beside the page's clocks. */
import type { ClockQuery } from "./clocks";
import { dayPart, intPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { placeParam } from "./paging";
import { CLOCK_PARAMS, SAID_PARAM } from "./params";
import { RECORD_PAGE_PARAMS } from "./timeline-search";

/** The one order of a source's deals: the newest first. */
export const SOURCE_DEALS_ORDER = "announced";

export const SOURCE_PARAMS = {
  cursor: placeParam(SOURCE_DEALS_ORDER, [dayPart, textPart]),
  ...CLOCK_PARAMS,
} as const;

/** Its page also takes the record's own clock. */
export const SOURCE_PAGE_PARAMS = { ...SOURCE_PARAMS, ...SAID_PARAM } as const;

/** The one order of the others: those with a term in force first, and the newest of either first. */
export const TOLD_DEALS_ORDER = "in-force";

const TOLD_PLACE = { cursor: placeParam(TOLD_DEALS_ORDER, [intPart, dayPart, textPart]) };

export const TOLD_DEALS_PARAMS = { ...TOLD_PLACE, ...CLOCK_PARAMS } as const;

/** Their pages also have a timeline. */
export const TOLD_PAGE_PARAMS = { ...TOLD_PLACE, ...RECORD_PAGE_PARAMS } as const;

/** Another page of the deals of the record at that path. */
export function recordDealsHref(path: string, clocks: ClockQuery, cursor: string): string {
  return withQuery(path, { cursor, on: clocks.on, known: clocks.known });
}
