/** A plain day in the words of the language of this page; dates that are less exact are said by the domain. */
import type { Day } from "@/lib/domain/dates/day";
import { displayDay } from "@/lib/domain/dates/display-day";
import { keptIn } from "@/lib/domain/text/maps";
import { ABOUT } from "./about";
import { currentLanguage } from "./current";
import type { Language } from "./languages";

type Formats = Readonly<Record<"month" | "day", Intl.DateTimeFormat>>;

/** Making a format takes half a millisecond, and a page says dozens of days. */
const made = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  return keptIn(made, language, () => {
    const { locale } = ABOUT[language];
    const month = { month: "long", timeZone: "UTC" } as const;
    return {
      month: new Intl.DateTimeFormat(locale, month),
      day: new Intl.DateTimeFormat(locale, { ...month, day: "numeric", year: "numeric" }),
    };
  });
}

/** @example monthWords(6, "fr") // "juin" */
export function monthWords(month: number, language: Language = currentLanguage()): string {
  return formatsOf(language).month.format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** @example dayWords("2025-01-01", "fr") // "1er janvier 2025" */
export function dayWords(day: Day, language: Language = currentLanguage()): string {
  if (ABOUT[language].locale === "en") return displayDay(day);
  const words = formatsOf(language).day.format(new Date(`${day}T00:00:00Z`));
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}
