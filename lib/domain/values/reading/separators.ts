/**
 * Digits with their separators → a number, or the two numbers that it may be.
 * Decides what a comma, a point, a space and an apostrophe between digits are; which of two readings is meant is for the caller.
 */
import { isDecimalText, normalizeDecimal } from "../decimal";
import type { DecimalText } from "../value";

/** One number; or with `grouped` what it is when its one separator groups thousands. */
export type Digits = { amount: DecimalText; grouped: DecimalText | null; separator: "," | "." | null };

/** Digits, with separators only between them, and groups of three behind spaces or apostrophes. */
export const DIGITS = /^\d+(?:[.,]\d+)*(?:(?:[ ’]\d{3})+(?![\d])(?:[.,]\d+)?)?/;

const GROUPED_BY_SPACE = /^[1-9]\d{0,2}(?:[ ’]\d{3})+(?:[.,]\d+)?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
/** Lakhs and crores: groups of two before the last of three. */
const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const ONE_SEPARATOR = /^\d+(?:[.,]\d+)?$/;
/** A comma behind more than three digits, before exactly three: neither a group nor, in English, decimals. */
const MISGROUPED = /^\d{4,},\d{3}$/;

/** Reads digits as typed; null when their separators make no number. @example readDigits("1.234,56") // amount 1234.56 */
export function readDigits(typed: string): Digits | null {
  const amount = wholeOf(typed);
  if (amount === null || !isDecimalText(amount)) return null;
  const either = EITHER.test(typed);
  return {
    amount: normalizeDecimal(amount),
    grouped: either ? normalizeDecimal(typed.replace(/[.,]/, "")) : null,
    separator: either ? (typed.includes(",") ? "," : ".") : null,
  };
}

function wholeOf(typed: string): string | null {
  if (GROUPED_BY_SPACE.test(typed)) return typed.replace(/[ ’]/g, "").replace(",", ".");
  if (GROUPED_BY_COMMA.test(typed) || INDIAN.test(typed)) return typed.replaceAll(",", "");
  if (GROUPED_BY_POINT.test(typed)) return typed.replaceAll(".", "").replace(",", ".");
  if (MISGROUPED.test(typed)) return null;
  return ONE_SEPARATOR.test(typed) ? typed.replace(",", ".") : null;
}
