/**
 * The number at the start of a text, with its scale words.
 * Decides which of two conventions a separator follows by the language, the scale word and the unit; where that settles nothing, both
 * readings are answered and neither is chosen.
 */

import { type Conventions, hasDecimalComma, hasGroupingPoint, languageOf } from "../../text/conventions";
import { addDecimals, multiplyDecimals } from "../decimal";
import type { DecimalText } from "../value";
import { takeWrittenNumber } from "./number-words";
import { type Scale, takeScale } from "./scales";
import { DIGITS, type Digits, readDigits } from "./separators";

export type Amount = {
  amount: DecimalText;
  /** What it is in the other convention, where nothing settles which is meant. */
  other: DecimalText | null;
  /** Whether a scale word stood behind the number. */
  isScaled: boolean;
  rest: string;
};

/** Where a number stands: what its text says beside it. */
export type Beside = Conventions & { isSignFirst?: boolean };

/** A number with its scale words, and what follows. @example takeAmount("38bn dollars", {}) // amount 38000000000, rest " dollars" */
export function takeAmount(text: string, beside: Beside): Amount | null {
  const typed = DIGITS.exec(text)?.[0];
  if (typed === undefined) return takeWritten(text, beside);
  const digits = readDigits(typed);
  return digits && scaled(digits, { text, typed, beside });
}

function scaled(
  digits: Digits,
  { text, typed, beside }: { text: string; typed: string; beside: Beside },
): Amount {
  const taken = takeScales(text.slice(typed.length), beside);
  const more = taken.scales.at(-1)?.language === "cjk" ? takeNextMyriads(taken.rest, beside) : null;
  const [amount, other] = settle(digits, taken, beside);
  const whole = (number: DecimalText) =>
    addDecimals(multiplyDecimals(number, taken.factor), more?.amount ?? "0");
  const second =
    other === null ? taken.otherFactor && multiplyDecimals(amount, taken.otherFactor) : whole(other);
  return {
    amount: whole(amount),
    other: second,
    isScaled: taken.scales.length > 0,
    rest: more?.rest ?? taken.rest,
  };
}

/** “Fifteen”, “half a billion”, “three hundred million”; an article alone is no number. */
function takeWritten(text: string, beside: Beside): Amount | null {
  const written = takeWrittenNumber(text);
  if (written === null) return null;
  const { scales, factor, otherFactor, rest } = takeScales(written.rest, beside);
  if (written.isArticle && scales.length === 0 && !LENGTH.test(rest)) return null;
  return {
    amount: multiplyDecimals(written.amount, factor),
    other: otherFactor && multiplyDecimals(written.amount, otherFactor),
    isScaled: scales.length > 0,
    rest,
  };
}

/** “A year” is one. */
const LENGTH = /^ (?:years?|months?|année|mois)$/i;

type Scales = {
  scales: readonly Scale[];
  factor: DecimalText;
  otherFactor: DecimalText | null;
  rest: string;
};

/** Scale words one behind the other, each larger than the last: “thousand billion”, 百万. */
function takeScales(text: string, beside: Beside): Scales {
  const scales: Scale[] = [];
  let rest = text;
  for (;;) {
    const scale = takeScale(rest, { language: languageOf(beside), isSignFirst: beside.isSignFirst === true });
    if (scale === null || scale.power <= (scales.at(-1)?.power ?? 0)) break;
    scales.push(scale);
    rest = scale.rest;
  }
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  const other = scales.reduce((sum, scale) => sum + (scale.other ?? scale.power), 0);
  return { scales, factor: powerOf(power), otherFactor: other === power ? null : powerOf(other), rest };
}

/** “3조 5,000억”: a smaller myriad adds to the larger one before it. */
function takeNextMyriads(text: string, beside: Beside): { amount: DecimalText; rest: string } | null {
  const typed = DIGITS.exec(text.trimStart())?.[0];
  const digits = typed === undefined ? null : readDigits(typed);
  if (typed === undefined || digits === null) return null;
  const { scales, factor, rest } = takeScales(text.trimStart().slice(typed.length), beside);
  if (scales.at(-1)?.language !== "cjk") return null;
  return { amount: multiplyDecimals(digits.grouped ?? digits.amount, factor), rest };
}

function powerOf(power: number): DecimalText {
  return `1${"0".repeat(power)}`;
}

/** The number that the separator makes; with a second one where its convention is open. */
function settle(digits: Digits, { scales, rest }: Scales, beside: Beside): [DecimalText, DecimalText | null] {
  const { amount, grouped, separator } = digits;
  if (grouped === null) return [amount, null];
  const at = { of: scales.at(-1)?.language ?? null, isScaled: scales.length > 0, rest, beside };
  const meant = separator === "," ? commaMeans(at) : pointMeans(at);
  if (meant === "either") return [grouped, amount];
  return [meant === "grouped" ? grouped : amount, null];
}

type At = { of: Scale["language"]; isScaled: boolean; rest: string; beside: Beside };
type Meaning = "grouped" | "decimal" | "either";

/** A fraction is usual of these, and thousands of them are not. */
const FRACTIONAL = /^ ?(?:%|percent|per cent|pct|pour cent|prozent|gw\b|gigawatts?)/i;
/** A sign behind the number, or French words between it and its currency. */
const CONTINENTAL = /^(?: ?€| %| (?:de |d’))/;

/** “1,125 milliard” is a decimal; “1,125” alone is one only where the language says so, and is asked where it may be typed in English. */
function commaMeans({ of, isScaled, rest, beside }: At): Meaning {
  if (of === "fr" || of === "de") return "decimal";
  const isNative = CONTINENTAL.test(rest);
  if (hasDecimalComma(languageOf(beside)))
    return (isNative && isScaled) || FRACTIONAL.test(rest) ? "decimal" : "either";
  return isNative && beside.isSignFirst !== true && languageOf(beside) !== "en" ? "either" : "grouped";
}

/** “$1.125 billion” and “5.625%” are decimals; “1.200 MW” and “€1.000” are thousands to half of Europe. */
function pointMeans({ of, isScaled, rest, beside }: At): Meaning {
  const isFraction = FRACTIONAL.test(rest);
  if (hasGroupingPoint(languageOf(beside)))
    return isFraction || (isScaled && of !== "de") ? "either" : "grouped";
  if (hasDecimalComma(languageOf(beside)) || of === "fr" || of === "de") return "either";
  return isScaled || isFraction ? "decimal" : "either";
}
