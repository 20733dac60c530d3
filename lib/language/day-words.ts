/** A plain day in the words of the language of this page; dates that are less exact are said by the domain. */
import type { Day } from "@/lib/domain/dates/day";
import { displayDay } from "@/lib/domain/dates/display-day";
import { currentLanguage } from "./current";
import { ABOUT, type Language } from "./languages";

/** @example monthWords(6, "fr") // "juin" */
export function monthWords(month: number, language: Language = currentLanguage()): string {
  const first = new Date(Date.UTC(2000, month - 1, 1));
  return new Intl.DateTimeFormat(ABOUT[language].locale, { month: "long", timeZone: "UTC" }).format(first);
}

/** @example dayWords("2025-01-01", "fr") // "1er janvier 2025" */
export function dayWords(day: Day, language: Language = currentLanguage()): string {
  if (ABOUT[language].locale === "en") return displayDay(day);
  const words = new Intl.DateTimeFormat(ABOUT[language].locale, {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  }).format(new Date(`${day}T00:00:00Z`));
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}
