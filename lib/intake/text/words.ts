/**
 * The words of a folded sentence.
 * Decides that an apostrophe and a hyphen part words, so that “l’accord”, “Amazon’s” and “seven-year” are two each.
 */

export type Word = {
  text: string;
  start: number;
  end: number;
  /** Whether a comma, a bracket or the like stands between it and the word before. */
  isApart: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+|[%$€£¥]/gu;

/** Words with their places in the text given. @example wordsOf("l'accord").map((word) => word.text) // ["l", "accord"] */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let behind = 0;
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    const between = folded.slice(behind, start);
    behind = start + match[0].length;
    words.push({ text: match[0], start, end: behind, isApart: /[,;:()"\u2013\u2014]/.test(between) });
  }
  return words;
}
