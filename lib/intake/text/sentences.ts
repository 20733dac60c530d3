/**
 * Text → sentences, with the place of each.
 * Decides where one ends: at a full stop before a capital, at a line end, never inside an abbreviation or a figure. Every visible
 * character is in one sentence; a very long one is cut, so that no rule ever meets a long text.
 */
import { foldAligned } from "./fold-aligned";
import { type Word, wordsOf } from "./words";

export type Sentence = {
  index: number;
  /** Offsets into the text; the end is the first character behind it. */
  start: number;
  end: number;
  text: string;
  /** As long as the text: see foldAligned. */
  folded: string;
  words: readonly Word[];
};

/** No rule looks at more at once. */
const LONGEST = 1_200;
const STOP =
  /[.!?…](?:[ \u00a0\u202f]?["”’»)\]])*(?=[ \u00a0\u202f]+["“«([]*[\p{Lu}\p{N}$€£-])|[.!?…]["”’»)\]]+$/gu;
/** Words that end with a full stop and no sentence does; single letters are among them. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[\p{L}]|[A-Z](?:\.[A-Z])+|mr|mrs|ms|dr|prof|sr|jr|st|no|vs|inc|corp|co|ltd|llc|approx|ca|est|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|avr|juill|déc|env|cie|av|etc|e\.g|i\.e|cf|art)$/iu;

/** The sentences of a text, in order. @example sentencesOf("A. One. Two.") // "A. One." and "Two." */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    for (const [from, to] of stretchesOf(line)) pushTrimmed(found, text, [lineStart + from, lineStart + to]);
    lineStart += line.length + 1;
  }
  return found;
}

function stretchesOf(line: string): [number, number][] {
  const stretches: [number, number][] = [];
  let from = 0;
  for (const match of line.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const isStop =
      !match[0].startsWith(".") ||
      !ABBREVIATION.test(line.slice(Math.max(from, match.index - 12), match.index));
    if (isStop || end - from > LONGEST) {
      stretches.push(...cut(line, from, end));
      from = end;
    }
  }
  stretches.push(...cut(line, from, line.length));
  return stretches;
}

/** A stretch of bearable length: cut at the last space, where there is one. */
function cut(line: string, from: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  while (end - start > LONGEST) {
    const space = line.lastIndexOf(" ", start + LONGEST);
    const at = space > start + LONGEST / 2 ? space : start + LONGEST;
    parts.push([start, at]);
    start = at;
  }
  parts.push([start, end]);
  return parts;
}

function pushTrimmed(found: Sentence[], text: string, [from, to]: [number, number]): void {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = to - (part.length - part.trimEnd().length);
  if (end <= start) return;
  const own = text.slice(start, end);
  const folded = foldAligned(own);
  found.push({ index: found.length, start, end, text: own, folded, words: wordsOf(folded) });
}
