/**
 * Phrases of one language for words of another: “informatique en nuage” is found where the record says “cloud”, and the other way round.
 * Decides by a table; names of kinds of term are in every language already, where they are stored.
 */

/** Folded words, and those that the record has for them. */
const PHRASES: readonly (readonly [string, string])[] = [
  ["informatique en nuage", "cloud"],
  ["informatique dans le nuage", "cloud"],
  ["intelligence artificielle", "ai"],
  ["centre de donnees", "data center"],
  ["centres de donnees", "data centers"],
  ["puissance de calcul", "compute"],
];

const SPLIT = PHRASES.map(([phrase, words]) => ({ phrase: phrase.split(" "), words: words.split(" ") }));
const BEGINNINGS: ReadonlySet<string | undefined> = new Set(SPLIT.map(({ phrase }) => phrase[0]));

/** A phrase among words: where it begins, how long it is, and what the record says for it. */
export type FoundPhrase = { at: number; length: number; words: readonly string[] };

/** Every phrase among folded words. @example findPhrases(["l", "informatique", "en", "nuage"])[0].words // ["cloud"] */
export function findPhrases(words: readonly string[]): FoundPhrase[] {
  const all: FoundPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!BEGINNINGS.has(words[at])) continue;
    const found = SPLIT.find(({ phrase }) => phrase.every((word, i) => words[at + i] === word));
    if (found !== undefined) all.push({ at, length: found.phrase.length, words: found.words });
  }
  return all;
}
