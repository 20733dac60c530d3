/**
 * What schemas say for programs, in the language of the page. The English is written once, where the API and the files are
 * defined, and stays English in what programs read; a catalogue says it again by that English (decision 084). For the server
 * alone: a page that runs in the browser would carry every catalogue.
 */
import "server-only";
import { described as french } from "./fr/described";
import { withFrenchSpaces } from "./fr/typography";
import type { Language, OtherLanguage } from "./languages";

type Said = ReadonlyMap<string, string>;

const SAID: Readonly<Record<OtherLanguage, Said>> = {
  fr: new Map(
    Object.values(french).flatMap((room) =>
      Object.entries(room).map(([english, text]) => [english, withFrenchSpaces(text)] as const),
    ),
  ),
};

const isOther = (language: Language): language is OtherLanguage => Object.hasOwn(SAID, language);

/**
 * A description in a language; null where it has only its English. Names stand between backticks in both.
 * @example describedIn("fr", "Slug of a deal.") // "Identifiant d’un accord."
 */
export function describedIn(language: Language, english: string): string | null {
  return isOther(language) ? (SAID[language].get(english) ?? null) : null;
}
