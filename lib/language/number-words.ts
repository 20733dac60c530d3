/** A number of things in figures, as the language of this page groups them. */
import { keptIn } from "@/lib/domain/text/maps";
import { ABOUT } from "./about";
import { currentLanguage } from "./current";
import type { Language } from "./languages";

const made = new Map<Language, Intl.NumberFormat>();

/** @example numberWords(11202, "fr") // "11 202", with a narrow no-break space */
export function numberWords(count: number, language: Language = currentLanguage()): string {
  // Most counts have no group, and need no formatter.
  if (Number.isInteger(count) && count >= 0 && count < 1000) return String(count);
  return keptIn(made, language, () => new Intl.NumberFormat(ABOUT[language].locale)).format(count);
}
