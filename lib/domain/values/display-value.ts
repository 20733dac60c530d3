/**
 * One value in words, with its qualifier always in front.
 * Decides the words of every type of value; says nothing of who stated it. parse-value.ts reads these words back.
 */

import { displayDate } from "../dates/display-date";
import { displayNumber } from "../text/names";
import {
  ABSENCES,
  EXCLUSIVITY_LEVELS,
  MONEY_PERIODS,
  QUALIFIERS,
  type Qualifier,
} from "../vocabulary/vocabulary";
import { displayAmount, groupDigits } from "./display-amount";
import type {
  CapacityValue,
  CountValue,
  DateValue,
  DecimalText,
  DurationValue,
  MoneyValue,
  PercentValue,
  Value,
} from "./value";

/** Currencies written with a sign; all others with their code. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** A value in words. @example displayValue({ type: "flag", yes: true }) // "yes" */
export function displayValue(value: Value): string {
  switch (value.type) {
    case "date":
      return displayDated(value);
    case "exclusivity":
      return EXCLUSIVITY_LEVELS[value.level];
    case "flag":
      return value.yes ? "yes" : "no";
    case "text":
      return value.text;
    default:
      return "qualifier" in value
        ? `${hedge(value.qualifier)}${displayQuantity(value)}`
        : ABSENCES[value.type];
  }
}

type Quantity = MoneyValue | PercentValue | CapacityValue | CountValue | DurationValue;

function displayQuantity(value: Quantity): string {
  switch (value.type) {
    case "money":
      return displayMoney(value);
    case "percent":
      return `${groupDigits(value.percent)}%`;
    case "capacity":
      return `${groupDigits(value.amount)} ${value.unit}`;
    case "count":
      return `${displayAmount(value.amount)} ${value.unit}`;
    case "duration":
      return displayMonths(value);
  }
}

/** The qualifier with a space after it; a plain figure stands alone. */
function hedge(qualifier: Qualifier): string {
  return qualifier === "exact" ? "" : `${QUALIFIERS[qualifier]} `;
}

/** A rate says its period behind the sum: "$920 million a month". */
function displayMoney(value: MoneyValue): string {
  return value.period === undefined
    ? displaySum(value)
    : `${displaySum(value)} ${MONEY_PERIODS[value.period]}`;
}

function displaySum({ amount, currency }: MoneyValue): string {
  const words = withCents(displayAmount(amount));
  const sign = CURRENCY_SIGNS[currency];
  if (sign === undefined) return `${currency} ${words}`;
  return words.startsWith("-") ? `-${sign}${words.slice(1)}` : `${sign}${words}`;
}

/** "87.2" is written 87.20; "1.2 billion" stays. */
function withCents(words: DecimalText): string {
  return /\.\d$/.test(words) ? `${words}0` : words;
}

/** Whole years as years, else months. */
function displayMonths({ months }: DurationValue): string {
  const [n, unit] = months > 0 && months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
  return `${displayNumber(n)} ${unit}${n === 1 ? "" : "s"}`;
}

/** "On" is the plain case of a date and is not written. */
function displayDated({ date, qualifier }: DateValue): string {
  return qualifier === "on" ? displayDate(date) : `${qualifier} ${displayDate(date)}`;
}
