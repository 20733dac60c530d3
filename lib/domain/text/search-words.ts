/**
 * What a reader typed → words to look for, and where they stand in a text.
 * Decides word starts and marks; knows no record and no query language.
 */
import { foldText } from "./fold-text";
import { askedWords, tells } from "./search-query";

/** A piece of text, marked where it matches. The pieces joined are the text. */
export type MarkedText = { text: string; marked: boolean /** Where it begins. */; at: number };

/** The words that a query asks for and their other forms, each once. @example searchWords("Right of “First” refusal") // ["right", "of", "first", "refusal"] */
export function searchWords(query: string): string[] {
  const forms = askedWords(query).flatMap(({ word, others, form }) => [form ?? word, ...others]);
  return [...new Set(forms)];
}

/** The words that tell something: "of" and "to" stand everywhere, and are left out where there are longer ones. */
export function tellingWords(query: string): string[] {
  const words = searchWords(query);
  const telling = words.filter(tells);
  return telling.length > 0 ? telling : words;
}

/** The query as one phrase: folded, spaces single. @example searchPhrase("  GPT-5   pro ") // "gpt-5 pro" */
export function searchPhrase(query: string): string {
  return foldText(query).replace(/\s+/g, " ").trim();
}

/** A text cut into pieces, those marked that begin a word as one of `words` does. */
export function markWords(text: string, words: readonly string[]): MarkedText[] {
  const { folded, origin } = foldWithOrigins(text);
  const spans = words.flatMap((word) =>
    wordStarts(folded, word).map((start) => [origin[start], origin[start + word.length]] as const),
  );
  const pieces: MarkedText[] = [];
  let done = 0;
  for (const [from = 0, to = text.length] of spans.toSorted(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0),
  )) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false, at: done });
    pieces.push({ text: text.slice(start, to), marked: true, at: start });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false, at: done });
  return pieces;
}

/** A long text cut to about `limit` characters around its first match, at spaces, with "…" where something was left out. */
export function excerptAround(text: string, words: readonly string[], limit: number): string {
  if (text.length <= limit) return text;
  const { folded, origin } = foldWithOrigins(text);
  const starts = words.flatMap((word) => wordStarts(folded, word)).map((start) => origin[start] ?? 0);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  const from = Math.max(0, Math.min(first - Math.floor(limit / 3), text.length - limit));
  const begin = from === 0 ? 0 : text.indexOf(" ", from) + 1 || from;
  const lastSpace = text.lastIndexOf(" ", begin + limit);
  const end = begin + limit >= text.length ? text.length : lastSpace > begin ? lastSpace : begin + limit;
  return `${begin > 0 ? "… " : ""}${text.slice(begin, end)}${end < text.length ? " …" : ""}`;
}

/** Folded text, and for each of its places (and its end) the place in the original. */
function foldWithOrigins(text: string): { folded: string; origin: number[] } {
  let folded = "";
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldText(character);
    for (let i = 0; i < piece.length; i++) origin.push(at);
    folded += piece;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

function wordStarts(folded: string, word: string): number[] {
  const starts: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (beginsWord(folded, at)) starts.push(at);
  }
  return starts;
}

/** At the beginning, after what is neither letter nor digit, after a number, and anywhere between characters that know no spaces. */
function beginsWord(folded: string, at: number): boolean {
  const [before = "", first = ""] = [folded[at - 1] ?? "", folded[at] ?? ""];
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  if (/\d/.test(before)) return !/\d/.test(first);
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(first);
}
