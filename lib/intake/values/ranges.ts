/**
 * Two ends of one range: “between $5 and $10 billion”, “30 à 50 milliards d’euros”.
 * Decides where the other end stands and what it borrows; a value has one bound, so a range is two values.
 */
import type { Conventions } from "@/lib/domain/text/conventions";
import { readValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { Span } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";
import { HIGHER_END, LOWER_END, NUMBER } from "./patterns";

/** An amount that was found, of a type, from at to end. */
export type Amount = { type: ValueType; at: number; end: number };
/** No values: it is a range that cannot be read. */
export type Range = { values: readonly Value[]; span: Span };

const BEFORE = 48;
const FIRST_NUMBER = new RegExp(NUMBER, "u");

/** The range that an amount is an end of; null when it is none. */
export function readRange(sentence: Sentence, amount: Amount, conventions: Conventions): Range | null {
  return (
    (amount.type === "money" ? joined(sentence, amount, conventions) : null) ??
    opened(sentence, amount, conventions)
  );
}

/** “$5-10 billion”, “$5bn–$10bn”: the sign stands before the first, the scale behind the second. */
function joined({ text, folded }: Sentence, { at, end }: Amount, conventions: Conventions): Range | null {
  const behind = HIGHER_END.exec(folded.slice(end));
  if (behind === null) return null;
  const [whole, number = "", scale = ""] = behind;
  const [sign = ""] = /^[^\d]+/.exec(text.slice(at, end)) ?? [];
  const isScaled = /[a-z]$/.test(folded.slice(at, end));
  const low = `${text.slice(at, end)}${isScaled ? "" : scale}`;
  return {
    values: bothOf([low, `${sign}${number}${scale}`], "money", conventions),
    span: { start: at, end: end + whole.length },
  };
}

/** “Between 5 and 10 billion dollars”: the lower end stands before the amount, and may borrow its scale and currency. */
function opened(sentence: Sentence, { type, at, end }: Amount, conventions: Conventions): Range | null {
  const lower = LOWER_END.exec(sentence.folded.slice(Math.max(0, at - BEFORE), at));
  if (lower?.groups === undefined || !isRange(lower.groups)) return null;
  const { n = "", sign = "", scale = "" } = lower.groups;
  const higher = sentence.text.slice(at, end);
  const low = `${sign || frontOf(higher)}${n}${scale}${tailOf(higher, scale !== "")}`;
  return { values: bothOf([low, higher], type, conventions), span: { start: at - lower[0].length, end } };
}

/** “And” joins the ends of a range only behind “between”; a number word alone is none. */
function isRange({ between, join = "", n = "", scale }: Record<string, string | undefined>): boolean {
  return (between !== undefined || !/and|et/.test(join)) && (/\d/.test(n) || scale !== undefined);
}

function frontOf(higher: string): string {
  return /^[^\d\s]+ ?(?=\d)/.exec(higher)?.[0] ?? "";
}

function tailOf(higher: string, isScaled: boolean): string {
  const number = FIRST_NUMBER.exec(higher.toLowerCase());
  const tail = number === null ? "" : higher.slice(number.index + number[0].length);
  return isScaled ? tail.replace(/^[ -]?\p{L}+/u, "") : tail;
}

function bothOf([low, high]: readonly [string, string], type: ValueType, conventions: Conventions): Value[] {
  const ends = [
    readValue(`at least ${low}`, type, conventions),
    readValue(`up to ${high}`, type, conventions),
  ];
  return ends.every((end) => end.ok) ? ends.flatMap((end) => (end.ok ? [end.value] : [])) : [];
}
