/**
 * Decimal numbers cut for their scale words.
 * Decides scale and never drops a digit; knows no unit, and leaves the words to the language.
 */
import { values } from "@/lib/domain/say/en/words/values";
import type { Scaled } from "../say/facts/values";
import type { Says } from "../say/language";
import { compareDecimals, divideDecimals, normalizeDecimal } from "./decimal";
import type { DecimalText } from "./value";

/** With more decimals than this a scale word hides more than it helps: 1,234,567 and not 1.234567 million. */
const SCALED_PLACES = 3;

/** "38 billion", "13.75 billion", "600,000", "1,234,567". */
export function displayAmount(amount: DecimalText, language: Says<"values"> = { values }): string {
  return language.values.amount(scaleOf(amount, language.values.scales));
}

/** A number cut for the largest scale word that hides no digit. @example scaleOf("13750000000", [9, 6]) // 13.75, power 9 */
export function scaleOf(amount: DecimalText, scales: readonly number[]): Scaled {
  const { negative, digits } = signed(amount);
  for (const power of scales) {
    const unit = `1${"0".repeat(power)}`;
    if (compareDecimals(digits, unit) < 0) continue;
    const scaled = divideDecimals(digits, unit, power + placesOf(digits));
    if (placesOf(scaled) <= SCALED_PLACES) return { negative, digits: scaled, power };
  }
  return { negative, digits, power: 0 };
}

function signed(amount: DecimalText): { negative: boolean; digits: DecimalText } {
  const text = normalizeDecimal(amount);
  return text.startsWith("-") ? { negative: true, digits: text.slice(1) } : { negative: false, digits: text };
}

function placesOf(amount: DecimalText): number {
  const point = amount.indexOf(".");
  return point < 0 ? 0 : amount.length - point - 1;
}
