/**
 * Languages: those in which the record speaks to its readers, and the names of all others.
 * Decides words only; an unknown tag is shown as it is.
 */
import { keptIn } from "./maps";

/** The languages of pages and answers, each by the name that its own readers call it. The first is the one that is meant where none is named. */
export const LANGS = { en: "English", fr: "Français" } as const;
export type Lang = keyof typeof LANGS;
/** English is what a record says without more. */
export type OtherLang = Exclude<Lang, "en">;

/** The language of every address that names none. */
export const DEFAULT_LANG: Lang = "en";

/** All of them, in their order; and those that are not meant where none is named. */
export const LANG_CODES = Object.keys(LANGS) as Lang[];
export const OTHER_LANGS: readonly OtherLang[] = LANG_CODES.filter((lang) => lang !== DEFAULT_LANG);

/** Made once for each language: it takes a millisecond, and every list of sources asks for many. */
const names = new Map<Lang, Intl.DisplayNames>();

function namesIn(lang: Lang): Intl.DisplayNames {
  return keptIn(names, lang, () => new Intl.DisplayNames([lang], { type: "language", fallback: "code" }));
}

/** The name of a BCP 47 language, in the reader's. @example languageName("fr") // "French" @example languageName("fr", "fr") // "français" */
export function languageName(tag: string, lang: Lang = DEFAULT_LANG): string {
  try {
    return namesIn(lang).of(tag) ?? tag;
  } catch {
    return tag; // Intl throws on a text that is no tag at all; the reader still sees what was stored
  }
}
