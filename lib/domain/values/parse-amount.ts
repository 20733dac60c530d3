/**
 * Qualifiers and numbers as people type them, in English and the record's other languages.
 * Decides which words mean which bound and how digits are grouped; answers null rather than guess.
 */

import type { Qualifier } from "../vocabulary/vocabulary";
import { isDecimalText, multiplyDecimals, normalizeDecimal } from "./decimal";
import type { DecimalText } from "./value";

/** A longer phrase stands before one that begins it. */
const PREFIXES: readonly { shape: RegExp; qualifier: Qualifier }[] = [
  {
    shape: /^(?:at least|no less than|not less than|a minimum of|minimum|min\.|au moins|mindestens|>=|≥)\s*/i,
    qualifier: "at_least",
  },
  {
    shape:
      /^(?:up to|at most|no more than|not more than|a maximum of|maximum|max\.|jusqu[’']à|bis zu|<=|≤)\s*/i,
    qualifier: "up_to",
  },
  { shape: /^(?:more than|over(?=\s)|above(?=\s)|plus de|mehr als|>)\s*/i, qualifier: "more_than" },
  {
    shape: /^(?:about|around|approximately|approx\.?|roughly|circa|ca\.|environ|etwa|~|≈)\s*/i,
    qualifier: "about",
  },
  { shape: /^(?:exactly|exactement|genau)\s*/i, qualifier: "exact" },
];

/** Splits a hedge from what it hedges; "$10bn+" is at least. @example takeQualifier("up to 5%") // { qualifier: "up_to", rest: "5%" } */
export function takeQualifier(text: string): { qualifier: Qualifier; rest: string } {
  for (const { shape, qualifier } of PREFIXES) {
    const match = shape.exec(text);
    if (match) return { qualifier, rest: text.slice(match[0].length) };
  }
  const more = /\s*(?:\+|or more)$/i.exec(text);
  return more
    ? { qualifier: "at_least", rest: text.slice(0, more.index) }
    : { qualifier: "exact", rest: text };
}

/** Powers of ten by word. A French "billion" is an English trillion: the record's words are English, "milliard" is understood. */
const SCALES: readonly { shape: RegExp; power: number }[] = [
  { shape: /^(?:\s*(?:trillions?|tn|trn)|T)(?![\p{L}\d])\.?/iu, power: 12 },
  { shape: /^\s*(?:billions?|bn|milliards?|mrd|mds?|B)(?![\p{L}\d])\.?/iu, power: 9 },
  { shape: /^\s*(?:millions?|mn|mio|M)(?![\p{L}\d])\.?/iu, power: 6 },
  { shape: /^\s*(?:thousands?|tsd|k)(?![\p{L}\d])\.?/iu, power: 3 },
];

const NUMBER = /^[-−]?\d[\d.,\u00a0\u202f’']*(?:\s\d{3})*(?:,\d+)?/u;

/** A number with its scale word at the start of a text, and what follows. @example takeAmount("38bn dollars") // { amount: "38000000000", rest: "dollars" } */
export function takeAmount(text: string): { amount: DecimalText; rest: string } | null {
  const match = NUMBER.exec(text);
  const digits = match?.[0].replace(/[.,]$/, "") ?? "";
  const number = parseNumber(digits);
  if (number === null) return null;
  const rest = text.slice(digits.length);
  const scale = SCALES.find(({ shape }) => shape.test(rest));
  if (!scale) return { amount: number, rest: rest.trim() };
  const after = rest.replace(scale.shape, "");
  return { amount: multiplyDecimals(number, `1${"0".repeat(scale.power)}`), rest: after.trim() };
}

/** Digits as typed → a decimal: "38,000", "38 000", "38.000.000", "1,3" and "1.3" are all read; anything else is null. */
function parseNumber(typed: string): DecimalText | null {
  const text = typed.replace("−", "-").replace(/[\u00a0\u202f’']/g, " ");
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return decimal(text);
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return decimal(text.replaceAll(",", ""));
  if (/^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text))
    return decimal(text.replaceAll(" ", "").replace(",", "."));
  if (/^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text))
    return decimal(text.replaceAll(".", "").replace(",", "."));
  return /^-?\d+,\d{1,2}$/.test(text) ? decimal(text.replace(",", ".")) : null;
}

function decimal(text: string): DecimalText | null {
  return isDecimalText(text) ? normalizeDecimal(text) : null;
}
