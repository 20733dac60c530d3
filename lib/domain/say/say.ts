/**
 * The languages by their names.
 * Decides nothing; whoever imports this file carries every language, so that files of the browser take one language by itself.
 */
import type { Lang } from "../text/language";
import { english } from "./en/english";
import { french } from "./fr/french";
import type { Language } from "./language";

const LANGUAGES: Readonly<Record<Lang, Language>> = { en: english, fr: french };

/** How a language says what the domain decided. @example displayValue(value, say("fr")) // "environ 38 milliards de dollars" */
export function say(lang: Lang): Language {
  return LANGUAGES[lang];
}
