/**
 * A text cut into the words by which it is found. Stored texts and queries are cut by this file alone, so that whatever
 * stands in a text finds it. Decides what a word is; knows neither a record nor a query language.
 */
import { foldText, isPlainText, plainBounds } from "./fold-text";
import { findPhrases } from "./phrases";
import { isLegalForm, otherForms, unitForm } from "./word-forms";

/** A word, and the other forms under which it is found. */
export type CutWord = {
  word: string;
  others: readonly string[];
  /** A unit or a scale: it is found under this one form, however it was written. */
  form: string | undefined;
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
const APOSTROPHE = /['’]/;
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/gu;
/** "Per cent" in two words. */
const CENT = /^(?:cent|ciento|cento)$/;
const PER = /^(?:per|pour|por)$/;

/** The words of a text in their order. @example cutWords("$38bn").map(({ word }) => word) // ["38", "bn"] */
export function cutWords(text: string): CutWord[] {
  const isPlain = isPlainText(text);
  const lower = isPlain ? text.toLowerCase() : foldText(text);
  const folded = APOSTROPHE.test(lower) ? lower.replace(POSSESSIVE, " ") : lower;
  return isPlain || isPlainText(folded) ? cutPlain(folded) : cutAny(folded);
}

function cutPlain(folded: string): CutWord[] {
  const words: CutWord[] = [];
  const bounds = plainBounds(folded);
  let before: CutWord | undefined;
  for (let i = 0, end = 0; i < bounds.length; i += 2) {
    const at = bounds[i] ?? 0;
    const raw = folded.slice(at, Math.min(bounds[i + 1] ?? at, at + LONGEST_WORD));
    const word = toCutWord(raw, tieBetween(folded, end, at), before);
    if (word !== null) {
      words.push(word);
      before = word;
    }
    end = bounds[i + 1] ?? at;
  }
  return words;
}

function cutAny(folded: string): CutWord[] {
  const words: CutWord[] = [];
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    const previous = words.at(-1);
    const count = words.length;
    const tie = tieBetween(folded, end, match.index);
    for (const raw of piecesOf(match[0])) {
      const word = toCutWord(raw, words.length === count ? tie : "other", previous);
      if (word !== null) words.push(word);
    }
    end = match.index + match[0].length;
  }
  return words;
}

/** What a text gives to search: its words in their order, each and as one text, and the other forms under which it is found. */
type Found = { words: readonly string[]; text: string; others: readonly string[] };

/** A text as it is stored for search: its words in their order, then every other form under which it is found. */
export function storedWords(...texts: readonly (string | null)[]): string {
  const found: Found[] = [];
  for (const text of texts) if (text !== null && text !== "") found.push(foundIn(text));
  const parts = found.map((one) => one.text).filter((text) => text !== "");
  if (found.some(({ others }) => others.length > 0)) {
    const words = found.flatMap((one) => one.words);
    const others = found.flatMap((one) => one.others);
    parts.push(...notAmong(words, others));
  }
  return parts.join(" ");
}

/** So few words that looking through them is sooner done than a set of them is made. */
const FEW = 60;

/** The other forms that are no words of the text already, each once. */
function notAmong(words: readonly string[], others: readonly string[]): Iterable<string> {
  if (words.length + others.length > FEW) {
    const seen = new Set(words);
    return new Set(others.filter((other) => !seen.has(other)));
  }
  return others.filter((other, at) => !words.includes(other) && others.indexOf(other) === at);
}

/** Names, titles and labels are met with every record and every term they stand on; what is longer is hardly ever met again. */
const foundBefore = new Map<string, Found>();
const LONGEST_KEPT = 120;
const MOST_KEPT = 5_000;

function foundIn(text: string): Found {
  if (text.length > LONGEST_KEPT) return find(text);
  const known = foundBefore.get(text);
  if (known !== undefined) return known;
  if (foundBefore.size >= MOST_KEPT) foundBefore.clear();
  const found = find(text);
  foundBefore.set(text, found);
  return found;
}

function find(text: string): Found {
  const cut = cutWords(text);
  const words: string[] = [];
  const others: string[] = [];
  for (const { word, others: more, form } of cut) {
    words.push(word);
    for (const other of more) others.push(other);
    if (form !== undefined) others.push(form);
  }
  let before: CutWord | undefined;
  for (const word of cut) {
    const whole = joined(before, word, HYPHEN);
    if (whole !== null) others.push(whole);
    before = word;
  }
  for (const phrase of findPhrases(words)) others.push(...phrase.words);
  return { words, text: words.join(" "), others };
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

const SPACE = 32;

function tieBetween(text: string, end: number, at: number): CutWord["tie"] {
  return at === end + 1 && text.charCodeAt(end) === SPACE ? " " : tieOf(text.slice(end, at));
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
  const met = wordOf(raw);
  const form = formOf(met, before);
  return tie === met.usual.tie && form === met.usual.form ? met.usual : { ...met.usual, form, tie };
}

function formOf({ usual, isCent, formAfterAmount }: Word, before: CutWord | undefined): string | undefined {
  if (before === undefined) return usual.form;
  if (isCent && isPerCent(before, usual.word)) return "percent";
  return formAfterAmount !== usual.form && isAmount(before) ? formAfterAmount : usual.form;
}

type Word = {
  /** As it mostly stands: after a space, and not after an amount. */
  usual: CutWord;
  isCent: boolean;
  /** Its form as a unit or a scale after an amount. */
  formAfterAmount: string | undefined;
};

/** Most words of a text have been met before, and their other forms take longest to find. */
const met = new Map<string, Word>();
const MOST_MET = 20_000;

function wordOf(raw: string): Word {
  const known = met.get(raw);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const isNumber = /^\d/.test(raw);
  const word = raw === "%" ? "percent" : isNumber ? plainNumber(raw) : raw;
  const others = isNumber ? [] : otherForms(word);
  const made: Word = {
    usual: { word, others, form: unitForm(word, false), isNumber, tie: " " },
    isCent: CENT.test(word),
    formAfterAmount: unitForm(word, true),
  };
  met.set(raw, made);
  return made;
}

/** Whether two words are "per cent", which is one. */
export function isPerCent(before: CutWord | undefined, word: string): boolean {
  return before !== undefined && CENT.test(word) && PER.test(before.word);
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
