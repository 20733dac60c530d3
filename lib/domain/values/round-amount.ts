/**
 * Figures that were computed, rounded for reading.
 * Decides how many digits are shown; a figure that rounding changed says "about".
 */

import { values } from "@/lib/domain/say/en/words/values";
import type { Scaled } from "../say/facts/values";
import type { Says } from "../say/language";
import type { Qualifier } from "../vocabulary/vocabulary";
import { compareDecimals, divideDecimals } from "./decimal";
import { displayAmount, scaleOf } from "./display-amount";
import type { DecimalText } from "./value";

/** A figure rounded for reading: one decimal of its scale word, three digits below a million. @example roundScaled("5428571428.57", [9, 6]) // 5.4, power 9 */
export function roundScaled(amount: DecimalText, scales: readonly number[], places = 1): Scaled {
  for (const power of scales) {
    const unit = `1${"0".repeat(power)}`;
    if (compareDecimals(amount, unit) >= 0)
      return { negative: false, digits: divideDecimals(amount, unit, places), power };
  }
  const whole = divideDecimals(amount, "1", 0);
  const drop = Math.max(0, whole.length - 3);
  const step = `1${"0".repeat(drop)}`;
  return scaleOf(`${divideDecimals(amount, step, 0)}${"0".repeat(drop)}`, scales);
}

/** The same in words. @example roundAmount("5428571428.57") // "5.4 billion" */
export function roundAmount(amount: DecimalText, places = 1, language: Says<"values"> = { values }): string {
  return language.values.amount(roundScaled(amount, language.values.scales, places));
}

/** Money with its qualifier; rounding makes a plain figure an "about" one. @example roundMoney({ amount: "5428571428.57", currency: "USD", qualifier: "exact" }) // "about $5.4 billion" */
export function roundMoney(
  { amount, currency, qualifier }: { amount: DecimalText; currency: string; qualifier: Qualifier },
  language: Says<"values"> = { values },
): string {
  const words = language.values;
  const rounded = roundScaled(amount, words.scales);
  const isChanged = qualifier === "exact" && words.amount(rounded) !== displayAmount(amount, language);
  return words.hedged(isChanged ? "about" : qualifier, words.figure({ is: "sum", sum: rounded, currency }));
}
