/**
 * Amounts, lengths and dates of a sentence.
 * Decides which stretches are read, with their hedges; a stretch that the form's reader refuses is no value, and nothing shorter is
 * tried in its place: “less than $5bn” never becomes $5bn.
 */
import type { Conventions } from "@/lib/domain/text/conventions";
import { readValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { Sentence } from "../text/sentences";
import {
  BARE_SUM,
  CAPACITY,
  COUNT,
  DATE,
  DURATION,
  HEDGE,
  HEDGE_BEHIND,
  MONEY,
  NUMBER,
  PERCENT,
} from "./patterns";
import { readRange } from "./ranges";

export type FoundValue = {
  value: Value;
  /** Offsets into the sentence, hedge included. */
  start: number;
  end: number;
  /** The currency is that of the article and not of the sentence. */
  isCompleted: boolean;
};

/** What the article says besides the sentence. */
export type ValueContext = Conventions & { currency: string | null };

type Kind = { type: ValueType; shape: RegExp };
const KINDS: readonly Kind[] = [
  { type: "money", shape: MONEY },
  { type: "percent", shape: PERCENT },
  { type: "capacity", shape: CAPACITY },
  { type: "count", shape: COUNT },
  { type: "duration", shape: DURATION },
  { type: "date", shape: DATE },
];
/** A sentence without any of these holds no amount. */
const NUMERIC = new RegExp(`[\\d]|(?<!\\p{L})(?:${NUMBER})(?!\\p{L})`, "u");
/** What is no length of an agreement: an age, a look back. */
const LOOKS_BACK =
  /^ (?:ago|old|earlier|later|of experience|plus tot|plus tard|auparavant|d'existence|d'experience)/;
const LOOKED_BACK = /(?:il y a |last |past |previous |ces |dernier(?:e)?s |fiscal )$/;

/** The values of a sentence, in its order, none over another. */
export function findValues(sentence: Sentence, context: ValueContext): FoundValue[] {
  if (!NUMERIC.test(sentence.folded)) return [];
  const found: FoundValue[] = [];
  for (const kind of KINDS)
    for (const match of sentence.folded.matchAll(kind.shape))
      for (const value of read(sentence, { kind, match }, context)) push(found, value);
  if (context.currency !== null)
    for (const match of sentence.folded.matchAll(BARE_SUM)) push(found, bareSum(sentence, match, context));
  return found
    .filter((value) => !found.some((other) => isWithin(value, other)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The lower end of a range is no value of its own. */
function isWithin(a: FoundValue, b: FoundValue): boolean {
  return b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
}

function push(found: FoundValue[], value: FoundValue | null): void {
  if (value === null) return;
  const isTaken = found.some(
    (other) => other.start < value.end && value.start < other.end && other.value.type !== value.value.type,
  );
  if (
    !isTaken &&
    !found.some((other) => other.start <= value.start && other.end >= value.end && !isRange(other, value))
  )
    found.push(value);
}

/** Both ends of one range stand over the same words. */
function isRange(a: FoundValue, b: FoundValue): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    "qualifier" in a.value &&
    "qualifier" in b.value &&
    a.value.qualifier !== b.value.qualifier
  );
}

type Match = { kind: Kind; match: RegExpMatchArray };

function read(sentence: Sentence, { kind, match }: Match, context: ValueContext): FoundValue[] {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const { type } = kind;
  if (type === "date") return one(sentence, { type, start: at, end }, context);
  if (type === "duration" && looksBack(sentence.folded, at, end)) return [];
  const range = type === "duration" ? null : readRange(sentence, { type, at, end }, context);
  if (range !== null) return range.values.map((value) => ({ ...range.span, value, isCompleted: false }));
  const start = at - hedgeBefore(sentence.folded, at, type).length;
  const behind = HEDGE_BEHIND.exec(sentence.folded.slice(end))?.[0].length ?? 0;
  const words = type === "count" ? counted(sentence, match, start) : undefined;
  return one(sentence, { type, start, end: end + behind, words }, context);
}

/** “Over seven years” is how long, not how much more. */
function hedgeBefore(folded: string, at: number, type: ValueType): string {
  const hedge = HEDGE.exec(folded.slice(Math.max(0, at - HEDGE_WIDTH), at))?.[0] ?? "";
  if (/^over\s$/.test(hedge) && PARTICLE.test(folded.slice(0, at - hedge.length))) return "";
  return type === "duration" ? hedge.replace(/^\s*over\s*/, "") : hedge;
}

/** “Hands over 200 MW”. */
const PARTICLE = /(?:^| )(?:hand|take|took|taken|turn|carri|sign|roll|spread)(?:s|ed|ing|en)? $/;
const HEDGE_WIDTH = 48;

function looksBack(folded: string, start: number, end: number): boolean {
  return (
    LOOKS_BACK.test(folded.slice(end)) ||
    LOOKED_BACK.test(folded.slice(Math.max(0, start - HEDGE_WIDTH), start))
  );
}

/** “1 million de puces Nvidia” as the form has it: number, then what is counted. */
function counted({ text }: Sentence, match: RegExpMatchArray, start: number): string {
  const at = match.index ?? 0;
  const number = match.groups?.n ?? "";
  const unit = text
    .slice(at + number.length, at + match[0].length)
    .replace(/^\s+(?:of\s+(?:its|their|the)\s+|de\s+(?:ses|leurs|ces)\s+|de\s+|d['’])?/iu, "");
  return `${text.slice(start, at)}${number} ${unit}`;
}

type Stretch = { type: ValueType; start: number; end: number; words?: string | undefined };

function one(sentence: Sentence, { type, start, end, words }: Stretch, context: ValueContext): FoundValue[] {
  const reading = readValue(words ?? sentence.text.slice(start, end), type, context);
  return reading.ok && reading.value.type === type
    ? [{ value: reading.value, start, end, isCompleted: false }]
    : [];
}

/** “10 milliards” in an article that speaks of dollars alone. */
function bareSum(sentence: Sentence, match: RegExpMatchArray, context: ValueContext): FoundValue | null {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const start = at - hedgeBefore(sentence.folded, at, "money").length;
  if (
    /^ (?:de |d')?(?:puces|gpus?|emplois|utilisateurs|users|people|chips|personnes|tonnes|jobs)/.test(
      sentence.folded.slice(end),
    )
  )
    return null;
  const reading = readValue(`${sentence.text.slice(start, end)} ${context.currency}`, "money", context);
  return reading.ok ? { value: reading.value, start, end, isCompleted: true } : null;
}

/** The one currency of an article; null when it names several or none. */
export function currencyOf(sentences: readonly Sentence[], conventions: Conventions): string | null {
  const currencies = new Set<string>();
  for (const sentence of sentences)
    for (const { value } of findValues(sentence, { ...conventions, currency: null }))
      if (value.type === "money") currencies.add(value.currency);
  const [only] = currencies;
  return currencies.size === 1 ? (only ?? null) : null;
}
