/** The search in a URL: what was typed, and the clocks. */
import { currentLocale } from "@/lib/language/about";
import { LIMIT_PARAM } from "./paging";
import { CLOCK_PARAMS, freeText, one, wordIn } from "./params";

/** How many hits of each kind are shown where nothing else is asked. */
export const HITS_PER_GROUP = 6;

/** Matches of one kind are counted so far and no further: nobody reads more, and counting them all would take the time. */
export const MOST_COUNTED = 1_000;

/** A count of matches as it is said, by default on this page. @example countedWords(1_001, "en") // "1,000+" */
export function countedWords(total: number, locale: string = currentLocale()): string {
  const shown = Math.min(total, MOST_COUNTED).toLocaleString(locale);
  return total > MOST_COUNTED ? `${shown}+` : shown;
}

export const SEARCH_PARAMS = { q: one("", freeText), ...CLOCK_PARAMS } as const;

/** The JSON twin also takes how many hits of each kind to give. */
export const SEARCH_API_PARAMS = {
  ...SEARCH_PARAMS,
  limit: { ...LIMIT_PARAM, initial: HITS_PER_GROUP },
} as const;

/** What the list below a field is asked for; `of` says which field. */
export const SUGGEST_PARAMS = {
  ...SEARCH_PARAMS,
  of: one<"search" | "compare">("search", wordIn(["search", "compare"])),
} as const;
