/** The deals that the page of a partnership or an organization tells, in a URL: which of very many. */
import type { ClockQuery } from "./clocks";
import { dayPart, intPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { placeParam } from "./paging";
import { CLOCK_PARAMS } from "./params";
import { RECORD_PAGE_PARAMS } from "./timeline-search";

/** The one order: those with a term in force first, and the newest of either first. */
export const TOLD_DEALS_ORDER = "in-force";

const CURSOR = { cursor: placeParam(TOLD_DEALS_ORDER, [intPart, dayPart, textPart]) };

/** What the API takes. */
export const TOLD_DEALS_PARAMS = { ...CURSOR, ...CLOCK_PARAMS } as const;

/** What the page takes. */
export const TOLD_PAGE_PARAMS = { ...CURSOR, ...RECORD_PAGE_PARAMS } as const;

/** Another page of the deals of the record at that path. */
export function toldDealsHref(path: string, clocks: ClockQuery, cursor: string): string {
  return withQuery(path, { cursor, on: clocks.on, known: clocks.known });
}
