/**
 * Cues: words that say what a sentence is about, and where they stand in it.
 * Decides how a cue is written and found. “commit* to spend” is three words, the first with any ending; “stake … in” lets three words
 * stand between; “deal?” says little. No cue reaches over a comma unless it has “…”.
 */
import { keptIn } from "@/lib/domain/text/maps";
import { foldAligned } from "../text/fold-aligned";
import { type Word, wordsOf } from "../text/words";

/** A cue with what it stands for. */
export type CueEntry<T> = { cue: string; says: T };
export type Found<T> = {
  says: T;
  /** Offsets into the sentence. */
  start: number;
  end: number;
  /** Places among its words. */
  from: number;
  to: number;
  /** Longer cues say more; a doubtful one half. */
  weight: number;
};

type Part = { text: string; isStem: boolean; gap: boolean };
type Compiled<T> = { says: T; parts: readonly Part[]; weight: number };
export type CueIndex<T> = {
  whole: ReadonlyMap<string, readonly Compiled<T>[]>;
  stems: ReadonlyMap<string, readonly Compiled<T>[]>;
  lengths: readonly number[];
};

/** So many words may stand where a cue has “…”. */
const GAP = 6;
const DOUBTFUL = 0.45;
const PER_WORD = 0.3;

/** Cues made ready for finding. */
export function indexCues<T>(entries: readonly CueEntry<T>[]): CueIndex<T> {
  const whole = new Map<string, Compiled<T>[]>();
  const stems = new Map<string, Compiled<T>[]>();
  for (const { cue, says } of entries) {
    const compiled = compile(cue, says);
    const [first] = compiled.parts;
    if (first) keptIn(first.isStem ? stems : whole, first.text, () => []).push(compiled);
  }
  return { whole, stems, lengths: [...new Set([...stems.keys()].map((stem) => stem.length))] };
}

function compile<T>(cue: string, says: T): Compiled<T> {
  const isDoubtful = cue.endsWith("?");
  const parts: Part[] = [];
  let gap = false;
  for (const piece of cue.replace(/\?$/, "").split(/\s+/)) {
    if (piece === "…" || piece === "...") {
      gap = true;
      continue;
    }
    const folded = foldAligned(piece);
    const isStem = folded.endsWith("*");
    const words = wordsOf(folded);
    for (const [index, { text }] of words.entries()) {
      parts.push({ text, isStem: isStem && index === words.length - 1, gap });
      gap = false;
    }
  }
  const weight = (1 + PER_WORD * (parts.length - 1)) * (isDoubtful ? DOUBTFUL : 1);
  return { says, parts, weight };
}

/** Every place where a cue stands, in the order of the words. */
export function findCues<T>(words: readonly Word[], index: CueIndex<T>): Found<T>[] {
  return words.flatMap((word, at) =>
    candidates(word.text, index).flatMap((cue) => {
      const last = lastWord(words, at, cue.parts);
      const end = last === null ? undefined : words[last];
      return end === undefined
        ? []
        : [{ says: cue.says, start: word.start, end: end.end, from: at, to: last ?? at, weight: cue.weight }];
    }),
  );
}

function candidates<T>(word: string, { whole, stems, lengths }: CueIndex<T>): readonly Compiled<T>[] {
  const exact = whole.get(word);
  const stemmed = lengths.flatMap((length) =>
    length <= word.length ? (stems.get(word.slice(0, length)) ?? []) : [],
  );
  return exact === undefined ? stemmed : [...exact, ...stemmed];
}

/** The place of a cue's last word when all its words stand there; null when they do not. */
function lastWord(words: readonly Word[], first: number, parts: readonly Part[]): number | null {
  let at = first;
  for (const part of parts.slice(1)) {
    const limit = at + 1 + (part.gap ? GAP : 0);
    let next = at + 1;
    while (next <= limit && !fits(words[next], part)) next++;
    if (next > limit) return null;
    at = next;
  }
  return at;
}

function fits(word: Word | undefined, { text, isStem, gap }: Part): boolean {
  if (word === undefined || (word.isApart && !gap)) return false;
  return isStem ? word.text.startsWith(text) : word.text === text;
}
