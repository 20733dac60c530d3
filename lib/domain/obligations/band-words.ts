/**
 * Bands of amounts in words.
 * Decides hedges and rounding; a band from nothing says so, and an open one never looks like its lower end.
 */

import { compareDecimals, divideDecimals } from "../values/decimal";
import { displayAmount, groupDigits } from "../values/display-amount";
import { roundAmount, withSign } from "../values/round-amount";
import type { DecimalText } from "../values/value";
import { MONEY_PERIODS } from "../vocabulary/vocabulary";
import type { Band } from "./band";
import type { Measure, Obligation } from "./obligation";

const MW_PER_GW = "1000";
const MILLION = "1000000";
const FINEST = 12;

/** "$38 billion", "about $5.4 billion", "at least $13 billion", "$0 to $100 billion or more". @example bandWords({ low: "0", top: "5000000000", open: null, about: false }, { measure: "money", unit: "USD" }) // "$0 to $5 billion" */
export function bandWords(band: Band, { measure, unit }: Pick<Obligation, "measure" | "unit">): string {
  const { low, top, open } = band;
  const words = (amount: DecimalText) => amountWords(amount, { measure, unit });
  const about = band.about || isRounded([low, top], measure) ? "about " : "";
  if (compareDecimals(low, top) === 0) {
    const hedge = open === null ? about : open === "more_than" ? "more than " : "at least ";
    return `${hedge}${words(top)}`;
  }
  const ends =
    compareDecimals(low, "0") === 0
      ? [words(low), `${about}${words(top)}`]
      : [`${about}${words(low)}`, words(top)];
  return `${ends.join(" to ")}${open === null ? "" : " or more"}`;
}

/** The amount of one row, with its period: "$920 million a month". null: it has none. */
export function amountWordsOf(
  row: Pick<Obligation, "amount" | "period" | "measure" | "unit">,
): string | null {
  if (row.amount === null) return null;
  const period = row.period === null ? "" : ` ${MONEY_PERIODS[row.period]}`;
  return `${bandWords(row.amount, row)}${period}`;
}

/** Rounding to two digits of the scale word may hide something; then the words say "about". */
function isRounded(amounts: readonly DecimalText[], measure: Measure): boolean {
  return (
    measure === "money" &&
    amounts.some((amount) => isLarge(amount) && roundAmount(amount, 2) !== roundAmount(amount, FINEST))
  );
}

function isLarge(amount: DecimalText): boolean {
  return compareDecimals(amount, MILLION) >= 0;
}

function amountWords(amount: DecimalText, { measure, unit }: Pick<Obligation, "measure" | "unit">): string {
  if (measure === "money")
    return withSign(isLarge(amount) ? roundAmount(amount, 2) : displayAmount(amount), unit);
  if (measure === "count") return `${displayAmount(amount)} ${unit}`;
  return compareDecimals(amount, MW_PER_GW) >= 0
    ? `${groupDigits(divideDecimals(amount, MW_PER_GW, 3))} GW`
    : `${groupDigits(amount)} MW`;
}
