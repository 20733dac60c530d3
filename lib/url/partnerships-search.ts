/** The list of partnerships in a URL: its filters, its place, its clocks, and the links that change them. */
import type { ClockQuery } from "./clocks";
import { intPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { LIMIT_PARAM } from "./paging";
import { CLOCK_PARAMS, freeText, one, slugText } from "./params";
import { placeParam } from "./place-param";

/** The one order of the list: the editors' own. */
export const PARTNERSHIPS_ORDER = "position";

export const PARTNERSHIPS_PARAMS = {
  q: one("", freeText),
  org: one<string | null>(null, slugText),
  cursor: placeParam(PARTNERSHIPS_ORDER, [intPart, textPart]),
  ...CLOCK_PARAMS,
} as const;

export const PARTNERSHIPS_API_PARAMS = { ...PARTNERSHIPS_PARAMS, limit: LIMIT_PARAM } as const;

/** What the list shows; where in it a page begins is the cursor's matter. */
export type PartnershipsSearch = ClockQuery & { q: string; org: string | null };

type Change = Partial<PartnershipsSearch> & { cursor?: string | null };

/** The list with some of its state changed. A change leads to the first page, unless it names a place itself. */
export function partnershipsViewHref(search: PartnershipsSearch, change: Change = {}): string {
  const { q, org, cursor, on, known }: PartnershipsSearch & Change = { ...search, cursor: null, ...change };
  return withQuery("/partnerships", { q, org, cursor, on, known });
}

/** The same rows as JSON. */
export function partnershipsApiHref({ q, org, on, known }: PartnershipsSearch): string {
  return withQuery("/api/v1/partnerships", { q, org, on, known });
}

/** What the date control must carry along. */
export function partnershipsKept({ q, org }: PartnershipsSearch): [string, string][] {
  const kept: [string, string][] = q === "" ? [] : [["q", q]];
  return org === null ? kept : [...kept, ["org", org]];
}
