/**
 * Which language a text is in: English, French, or another.
 * Decides by the small words that every sentence has; a text that has few of either is in another language.
 */
import { foldAligned } from "./fold-aligned";
import { wordsOf } from "./words";

export type ReadLanguage = "en" | "fr";

const SMALL: Readonly<Record<ReadLanguage, ReadonlySet<string>>> = {
  en: new Set(
    "the of and to in is that for with it as was on by at from has have will its said are be this which".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les des du de et est un une que qui dans pour par avec sur au aux en ne pas plus ce son sa ses d l".split(
      " ",
    ),
  ),
};
/** So many words settle it. */
const SAMPLE = 400;
/** A text of which fewer are small words is in another language. */
const LEAST_SHARE = 0.12;

/** The language of a text; null where it is neither. `hint`: what the document says of itself, for a text too short to say. */
export function guessLanguage(text: string, hint: string | null = null): ReadLanguage | null {
  const words = wordsOf(foldAligned(text.slice(0, SAMPLE * 12))).slice(0, SAMPLE);
  const countOf = (language: ReadLanguage): number =>
    words.filter((word) => SMALL[language].has(word.text)).length;
  const [en, fr] = [countOf("en"), countOf("fr")];
  const said = saidLanguage(hint);
  const best = fr > en || (fr === en && said === "fr") ? "fr" : "en";
  const count = Math.max(en, fr);
  if (count >= Math.max(2, words.length * LEAST_SHARE)) return best;
  return said ?? (words.length < SHORT && count > 0 ? best : null);
}

const SHORT = 12;

/** A second language has at least this share of the words of a text. */
const MIXED_SHARE = 0.2;

/** Whether a text is partly in English and partly in French, line by line. */
export function isMixed(text: string): boolean {
  const words: Record<ReadLanguage, number> = { en: 0, fr: 0 };
  for (const line of text.split("\n")) {
    const language = line.length < SHORT * 4 ? null : guessLanguage(line);
    if (language !== null) words[language] += line.length;
  }
  return Math.min(words.en, words.fr) > (words.en + words.fr) * MIXED_SHARE;
}

function saidLanguage(hint: string | null): ReadLanguage | null {
  const said = hint?.slice(0, 2).toLowerCase();
  return said === "en" || said === "fr" ? said : null;
}
