/**
 * The languages that pages are read in. Decides their names in addresses and their order; knows no message and no request.
 * A new one: its line here and in about.ts, and a folder of messages beside `en` (see CONTRIBUTING, "A further language").
 */

/** Every reader may have these. The first has no prefix in its addresses. */
export const SERVED = ["en", "fr"] as const;
/**
 * Made from English: longer and accented, and the same from right to left. They show words that no catalogue holds, glued
 * sentences and what does not fit. Served only where ENTENTE_PSEUDO_LANGUAGES=1.
 */
export const PSEUDO = ["en-xa", "ar-xb"] as const;

export type ServedLanguage = (typeof SERVED)[number];
export type Language = ServedLanguage | (typeof PSEUDO)[number];

export const DEFAULT_LANGUAGE = "en" satisfies ServedLanguage;
/** Those in which the record's own words are said to stand: in English they are without more. */
export type OtherLanguage = Exclude<ServedLanguage, typeof DEFAULT_LANGUAGE>;

const ALL: readonly Language[] = [...SERVED, ...PSEUDO];

/** A language by its name in addresses or by its tag; null when it is none. @example languageOf("en-XA") // "en-xa" */
export function languageOf(text: string): Language | null {
  const name = text.toLowerCase();
  return ALL.find((language) => language === name) ?? null;
}
