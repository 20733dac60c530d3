/**
 * What a reader typed → what is asked of stored words, in the language of Postgres' text queries.
 * Decides which words must be there, which may be left out, and under which forms each may stand.
 */
import { type CutWord, cutWords, isPerCent, joined } from "./cut-words";
import { findPhrases } from "./phrases";
import { isLegalForm, otherForms } from "./word-forms";

/** More words than this narrow nothing further and cost a look-up each. */
const MOST_WORDS = 12;

/** What French elides before a vowel: “d’OpenAI” asks for OpenAI. */
const ELIDED = /(?<![\p{L}\p{N}])(?:[dljnst]|qu)['’](?=\p{L})/giu;

/** The words of a query that are asked for: legal forms after a name are not, and a phrase is asked for as the record says it. */
export function askedWords(query: string): CutWord[] {
  const words = recordWords(query);
  return words
    .filter((word, index) => index === 0 || !isLegalForm(word.word))
    .filter((word, index, kept) => !isPerCent(word, kept[index + 1]?.word ?? ""))
    .slice(0, MOST_WORDS);
}

/** All words of a query as the record has them: without elided articles, and with its own words for a phrase. */
export function recordWords(query: string): CutWord[] {
  const words = cutWords(query.replace(ELIDED, ""));
  const phrases = findPhrases(words.map(({ word }) => word));
  return words.flatMap((word, index) => {
    const phrase = phrases.find(({ at, length }) => index >= at && index < at + length);
    if (phrase === undefined) return [word];
    return phrase.at === index ? cutWords(phrase.words.join(" ")) : [];
  });
}

/**
 * The query that stored words (a `tsvector` of them) answer to: every word, or one of its forms, begins a stored word;
 * two words may also stand there as one. Null when there is no word in it.
 * @example toTextQuery("Open AI") // "('open':* | 'openai':*) & ('ai':* | 'openai':*)"
 */
export function toTextQuery(query: string): string | null {
  const words = askedWords(query);
  if (words.length === 0) return null;
  return words.map((_, index) => oneOf([...formsAsked(words, index), ...pairsAt(words, index)])).join(" & ");
}

/** The query that is answered by any of the words alone. */
export function toAnyWordQuery(query: string): string | null {
  const words = askedWords(query);
  const telling = words.filter(({ word, form }) => form !== undefined || tells(word));
  const asked = telling.length > 0 ? telling : words;
  if (asked.length === 0) return null;
  return asked.map((_, index) => oneOf(formsAsked(asked, index))).join(" | ");
}

/** Whether a word tells something: "of" and "to" stand everywhere. */
export function tells(word: string): boolean {
  return word.length >= 3 || /\d/.test(word) || /[^a-z]/.test(word);
}

/** One word as the beginning of a stored one. Words hold letters, marks, digits and points only, so no quote is among them. */
export function asPrefix(word: string): string {
  return `'${word}':*`;
}

function formsAsked(words: readonly CutWord[], index: number): string[] {
  const { word, others, form, isNumber } = words[index] as CutWord;
  if (form !== undefined) return [`'${form}'`];
  // A number among words was typed to its end: 38 is not 380, but may have decimals.
  if (isNumber && words.length > 1) return [`'${word}'`, asPrefix(`${word}.`)];
  return [asPrefix(word), ...others.map((other) => (/^\d/.test(other) ? `'${other}'` : asPrefix(other)))];
}

/** The word written together with the one before, or after. */
function pairsAt(words: readonly CutWord[], index: number): string[] {
  return [index, index + 1].flatMap((at) => {
    const word = words[at];
    const pair = word && joined(words[at - 1], word, ["-", " ", "."]);
    return pair ? [pair, ...otherForms(pair)].map(asPrefix) : [];
  });
}

function oneOf(options: readonly string[]): string {
  const [only = "''", ...others] = new Set(options);
  return others.length === 0 ? only : `(${[only, ...others].join(" | ")})`;
}
