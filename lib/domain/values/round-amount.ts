/**
 * Figures that were computed, rounded for reading.
 * Decides how many digits are shown; a figure that rounding changed says "about".
 */

import { QUALIFIERS, type Qualifier } from "../vocabulary/vocabulary";
import { compareDecimals, divideDecimals } from "./decimal";
import { displayAmount, groupDigits, SCALES } from "./display-amount";
import { CURRENCY_SIGNS } from "./display-value";
import type { DecimalText } from "./value";

/** A figure rounded for reading: one decimal of its scale word, three digits below a million. @example roundAmount("5428571428.57") // "5.4 billion" */
export function roundAmount(amount: DecimalText, places = 1): string {
  for (const { word, power } of SCALES) {
    const unit = `1${"0".repeat(power)}`;
    if (compareDecimals(amount, unit) >= 0)
      return `${groupDigits(divideDecimals(amount, unit, places))} ${word}`;
  }
  const whole = divideDecimals(amount, "1", 0);
  const drop = Math.max(0, whole.length - 3);
  const step = `1${"0".repeat(drop)}`;
  return displayAmount(`${divideDecimals(amount, step, 0)}${"0".repeat(drop)}`);
}

/** Money with its qualifier; rounding makes a plain figure an "about" one. @example roundMoney("5428571428.57", "USD", "exact") // "about $5.4 billion" */
export function roundMoney(amount: DecimalText, currency: string, qualifier: Qualifier): string {
  const words = roundAmount(amount);
  const exact = qualifier === "exact" && words === displayAmount(amount);
  const hedge = qualifier === "exact" ? (exact ? "" : `${QUALIFIERS.about} `) : `${QUALIFIERS[qualifier]} `;
  return `${hedge}${withSign(words, currency)}`;
}

/** An amount's words with its currency: "$5.4 billion", "AED 5.4 billion". */
export function withSign(words: string, currency: string): string {
  const sign = CURRENCY_SIGNS[currency];
  return sign === undefined ? `${currency} ${words}` : `${sign}${words}`;
}
