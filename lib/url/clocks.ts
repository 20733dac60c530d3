/**
 * The two clocks in a URL: `on` (the world's) and `known` (the reader's).
 * Decides how they are read and how links carry them on; knows no page.
 */

import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import { type Day, isDay } from "@/lib/domain/dates/day";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { sayingLang } from "@/lib/language/current";
import { expecting } from "./note-facts";

/** The clocks as a URL states them: null where it is silent. `lang`: the language that the address asks for. */
export type ClockQuery = { on: Day | null; known: Day | null; lang?: Lang | undefined };

/** What an address asks, with the language that it is to be told in. */
export type InLang<T> = T & Pick<Clocks, "lang">;

/** No clock stated: today, and everything published. */
export const NO_CLOCKS: ClockQuery = { on: null, known: null };

/** Reads one clock parameter. @example parseDay("2025-02-01") */
export function parseDay(text: string): Result<Day> {
  return isDay(text)
    ? ok(text)
    : err(`${quoteText(text)} is not a day. Write it as YYYY-MM-DD, for example 2025-02-01.`);
}

expecting({ is: "day" }, parseDay);

/**
 * What a view runs on: `on` defaults to today, `known` to no limit. The language goes along: the one that the address asks
 * for, else that of the page. English is not written, so that every key that is made of clocks is the same as without one.
 */
export function toClocks(query: ClockQuery, today: Day): Clocks {
  const { on, known, lang = sayingLang() } = query;
  return { on: on ?? today, known, ...(lang !== DEFAULT_LANG && { lang }) };
}

/** The same with the day itself: what is handed on from where a request comes in. Nothing behind it fills in a day. */
export function askedClocks(query: ClockQuery, today: Day): AskedClocks {
  return { ...toClocks(query, today), today };
}

/** The language of the page that is made, where it is not the one that is meant anyway. */
export function spoken(): { lang?: Lang } {
  const lang = sayingLang();
  return lang === DEFAULT_LANG ? {} : { lang };
}
