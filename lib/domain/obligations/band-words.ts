/**
 * Bands of amounts in words.
 * Decides hedges and rounding; a band from nothing says so, and an open one never looks like its lower end.
 */

import { values } from "@/lib/domain/say/en/words/values";
import type { FigureFacts } from "../say/facts/values";
import type { Says } from "../say/language";
import { compareDecimals, divideDecimals, normalizeDecimal } from "../values/decimal";
import { scaleOf } from "../values/display-amount";
import { roundAmount, roundScaled } from "../values/round-amount";
import type { DecimalText } from "../values/value";
import type { Band } from "./band";
import type { Obligation } from "./obligation";

const MW_PER_GW = "1000";
const MILLION = "1000000";
const FINEST = 12;

type SaysBands = Says<"values">;
const ENGLISH: SaysBands = { values };

/** "$38 billion", "about $5.4 billion", "at least $13 billion", "$0 to $100 billion or more". @example bandWords({ low: "0", top: "5000000000", open: null, about: false }, { measure: "money", unit: "USD" }) // "$0 to $5 billion" */
export function bandWords(
  band: Band,
  { measure, unit }: Pick<Obligation, "measure" | "unit">,
  language: SaysBands = ENGLISH,
): string {
  const { low, top, open } = band;
  const words = language.values;
  const figure = (amount: DecimalText) => figureOf(amount, { measure, unit }, words.scales);
  const isAbout = band.about || (measure === "money" && isRounded([low, top], language));
  if (compareDecimals(low, top) === 0)
    return words.hedged(open ?? (isAbout ? "about" : "exact"), words.figure(figure(top)));
  const about = isAbout ? (compareDecimals(low, "0") === 0 ? "high" : "low") : null;
  return words.range({ low: figure(low), high: figure(top), about, isOpen: open !== null });
}

/** The amount of one row, with its period: "$920 million a month". null: it has none. */
export function amountWordsOf(
  row: Pick<Obligation, "amount" | "period" | "measure" | "unit">,
  language: SaysBands = ENGLISH,
): string | null {
  if (row.amount === null) return null;
  const words = bandWords(row.amount, row, language);
  return row.period === null ? words : language.values.every(words, row.period);
}

/** Rounding to two digits of the scale word may hide something; then the words say "about". */
function isRounded(amounts: readonly DecimalText[], language: SaysBands): boolean {
  return amounts.some(
    (amount) => isLarge(amount) && roundAmount(amount, 2, language) !== roundAmount(amount, FINEST, language),
  );
}

function isLarge(amount: DecimalText): boolean {
  return compareDecimals(amount, MILLION) >= 0;
}

function figureOf(
  amount: DecimalText,
  { measure, unit }: Pick<Obligation, "measure" | "unit">,
  scales: readonly number[],
): FigureFacts {
  if (measure === "money")
    return {
      is: "sum",
      sum: isLarge(amount) ? roundScaled(amount, scales, 2) : scaleOf(amount, scales),
      currency: unit,
    };
  if (measure === "count") return { is: "count", amount: scaleOf(amount, scales), unit };
  return compareDecimals(amount, MW_PER_GW) >= 0
    ? { is: "capacity", digits: divideDecimals(amount, MW_PER_GW, 3), unit: "GW" }
    : { is: "capacity", digits: normalizeDecimal(amount), unit: "MW" };
}
