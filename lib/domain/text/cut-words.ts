/**
 * A text cut into the words by which it is found. Stored texts and queries are cut by this file alone, so that whatever
 * stands in a text finds it. Decides what a word is; knows neither a record nor a query language.
 */
import { foldText, isPlainAscii } from "./fold-text";
import { findPhrases } from "./phrases";
import { isLegalForm, otherForms, unitForm } from "./word-forms";

/** A word, and the other forms under which it is found. */
export type CutWord = {
  word: string;
  others: readonly string[];
  /** A unit or a scale: it is found under this one form, however it was written. */
  form?: string;
  isNumber: boolean;
  /** How it hangs together with the word before it. */
  tie: "-" | " " | "." | "other";
};

/** Longer runs of letters are no words, and an index has no room for them. */
const LONGEST_WORD = 60;

/** Scripts that put no space between words: cut into pairs of characters, as their search engines do. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(
  String.raw`\d+(?:[.,]\d+)*|%|[${UNSPACED}]+|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`,
  "gu",
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
/** The same where every character is one of ASCII, which is most text and found many times faster. */
const PLAIN_WORD = /\d+(?:[.,]\d+)*|%|[a-z0-9]+/g;
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/gu;
/** "Per cent" in two words. */
const CENT = /^(?:cent|ciento|cento)$/;
const PER = /^(?:per|pour|por)$/;

/** The words of a text in their order. @example cutWords("$38bn").map(({ word }) => word) // ["38", "bn"] */
export function cutWords(text: string): CutWord[] {
  const folded = foldText(text).replace(POSSESSIVE, " ");
  const words: CutWord[] = [];
  let end = 0;
  const isPlain = isPlainAscii(folded);
  for (const match of folded.matchAll(isPlain ? PLAIN_WORD : WORD)) {
    const previous = words.at(-1);
    const tie = tieOf(folded.slice(end, match.index));
    for (const raw of isPlain ? [match[0].slice(0, LONGEST_WORD)] : piecesOf(match[0])) {
      const word = toCutWord(raw, words.at(-1) === previous ? tie : "other", previous);
      if (word !== null) words.push(word);
    }
    end = match.index + match[0].length;
  }
  return words;
}

/** A text as it is stored for search: its words in their order, then every other form under which it is found. */
export function storedWords(...texts: readonly (string | null)[]): string {
  const words: string[] = [];
  const others: string[] = [];
  for (const text of texts) {
    if (text === null) continue;
    const cut = cutWords(text);
    const own = cut.map(({ word }) => word);
    for (const word of own) words.push(word);
    for (const { others: more, form } of cut) {
      others.push(...more);
      if (form !== undefined) others.push(form);
    }
    for (const [index, word] of cut.entries()) {
      const whole = joined(cut[index - 1], word, HYPHEN);
      if (whole !== null) others.push(whole);
    }
    for (const phrase of findPhrases(own)) others.push(...phrase.words);
  }
  const seen = new Set(words);
  return [...words, ...new Set(others.filter((other) => !seen.has(other)))].join(" ");
}

const HYPHEN = ["-"] as const;

/** Two words written as one, where their tie is one of `ties`: "multi-year", "300 000". */
export function joined(
  before: CutWord | undefined,
  { word, isNumber, tie }: CutWord,
  ties: readonly CutWord["tie"][],
): string | null {
  if (before === undefined || before.isNumber !== isNumber) return null;
  if (isNumber)
    return tie === " " && /^\d{1,3}$/.test(before.word) && /^\d{3}$/.test(word) ? before.word + word : null;
  return ties.includes(tie) && before.word.length + word.length <= LONGEST_WORD ? before.word + word : null;
}

/** A name without spaces, marks and legal forms: by it names are the same. @example bareName("Open AI, Inc.") // "openai" */
export function bareName(name: string): string {
  const words = cutWords(name).map(({ word }) => word);
  const telling = words.filter((word, index) => index === 0 || !isLegalForm(word));
  return telling.join("");
}

function tieOf(between: string): CutWord["tie"] {
  if (between === "." || between === "-") return between;
  return /^[\s\u2010-\u2015]*$/.test(between) && between !== "" ? (/\s/.test(between) ? " " : "-") : "other";
}

function piecesOf(match: string): string[] {
  if (!IS_UNSPACED.test(match)) return [match.slice(0, LONGEST_WORD)];
  const characters = [...match];
  return characters.map((character, index) => character + (characters[index + 1] ?? ""));
}

function toCutWord(raw: string, tie: CutWord["tie"], before: CutWord | undefined): CutWord | null {
  if (raw === "%" && !before?.isNumber) return null;
  const { word, others, isNumber } = wordOf(raw);
  const form = isPerCent(before, word) ? "percent" : unitForm(word, before !== undefined && isAmount(before));
  return form === undefined ? { word, others, isNumber, tie } : { word, others, form, isNumber, tie };
}

type Word = Pick<CutWord, "word" | "others" | "isNumber">;

/** Most words of a text have been met before, and their other forms take longest to find. */
const met = new Map<string, Word>();
const MOST_MET = 20_000;

function wordOf(raw: string): Word {
  const known = met.get(raw);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const isNumber = /^\d/.test(raw);
  const word = raw === "%" ? "percent" : isNumber ? plainNumber(raw) : raw;
  const made = { word, others: isNumber ? [] : otherForms(word), isNumber };
  met.set(raw, made);
  return made;
}

/** Whether two words are "per cent", which is one. */
export function isPerCent(before: CutWord | undefined, word: string): boolean {
  return before !== undefined && PER.test(before.word) && CENT.test(word);
}

/** A number in figures or in words. */
function isAmount({ isNumber, others: [other = ""] }: CutWord): boolean {
  return isNumber || /^\d+$/.test(other);
}

/** A number without separators of thousands and with a point. @example plainNumber("1,250.5") // "1250.5" */
function plainNumber(number: string): string {
  const ungrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number) ? number.replaceAll(",", "") : number;
  return ungrouped.replaceAll(",", ".").slice(0, LONGEST_WORD);
}
