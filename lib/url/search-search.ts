/** The search in a URL: what was typed, and the clocks. */
import { LIMIT_PARAM } from "./paging";
import { CLOCK_PARAMS, freeText, one } from "./params";

/** How many hits of each kind are shown where nothing else is asked. */
export const HITS_PER_GROUP = 6;

export const SEARCH_PARAMS = { q: one("", freeText), ...CLOCK_PARAMS } as const;

/** The JSON twin also takes how many hits of each kind to give. */
export const SEARCH_API_PARAMS = {
  ...SEARCH_PARAMS,
  limit: { ...LIMIT_PARAM, initial: HITS_PER_GROUP },
} as const;
