/**
 * Values in French. A sum is said with the table of this file and not by Intl, whose compact French writes “Bn” for a million millions
 * and drops “de”. Nothing is larger than a milliard: a French billion is a thousand times the English one, and no reader should have to
 * ask which is meant. parse-value.ts reads back what stands here, told that it is French.
 */

import type { FigureFacts, Scaled, ValueWords } from "@/lib/domain/say/facts/values";
import type { Absence, ExclusivityLevel, MoneyPeriod, Qualifier } from "@/lib/domain/vocabulary/vocabulary";
import { currencyName } from "./currencies";
import { de, grouped, isOne, NBSP, numberWord } from "./grammar";
import { unitName } from "./units";

const SCALE_WORDS: Readonly<Record<number, string>> = { 9: "milliard", 6: "million" };

const LEVELS: Readonly<Record<ExclusivityLevel, string>> = {
  exclusive: "exclusif",
  right_of_first_refusal: "droit de premier refus",
  non_exclusive: "non exclusif",
  none: "aucune exclusivité",
};

const ABSENT: Readonly<Record<Absence, string>> = {
  undisclosed: "non communiqué",
  redacted: "caviardé",
  none: "aucun",
  not_applicable: "sans objet",
};

const PERIODS: Readonly<Record<MoneyPeriod, string>> = {
  month: "par mois",
  quarter: "par trimestre",
  year: "par an",
};

/** "1,1250": with exactly three decimals the comma might be taken for one of English, which groups thousands. */
function clearOfGroups(digits: string): string {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}

/** "87,2" is written 87,20. */
function withCents(digits: string): string {
  return /\.\d$/.test(digits) ? `${digits}0` : digits;
}

function signed(negative: boolean, words: string): string {
  return negative ? `-${words}` : words;
}

/** "38 milliards", "1,2 million", "600 000". */
function amount({ negative, digits, power }: Scaled): string {
  const word = SCALE_WORDS[power];
  const number = signed(negative, grouped(digits));
  return word === undefined ? number : `${number}${NBSP}${word}${isOne(digits) ? "" : "s"}`;
}

/** A number with what it is of: "38 milliards de dollars", "600 000 dollars", "5 milliards AED". */
function amountOf(scaled: Scaled, noun: string | null, code: string): string {
  if (noun === null) return `${amount({ ...scaled, digits: clearOfGroups(scaled.digits) })}${NBSP}${code}`;
  const words = amount(scaled);
  return scaled.power === 0 ? `${words} ${noun}` : `${words} ${de(noun)}`;
}

function isSingular({ digits, power }: Scaled): boolean {
  return power === 0 && isOne(digits);
}

function money(sum: Scaled, currency: string): string {
  return amountOf(sum, currencyName(currency, isSingular(sum)), currency);
}

function count(scaled: Scaled, unit: string): string {
  return amountOf(scaled, unitName(unit, isSingular(scaled)), unit);
}

function plainNumber(digits: string): string {
  return signed(digits.startsWith("-"), grouped(digits.replace("-", "")));
}

function figure(facts: FigureFacts): string {
  switch (facts.is) {
    case "sum":
      return money(facts.sum, facts.currency);
    case "count":
      return count(facts.amount, facts.unit);
    case "capacity":
      return `${plainNumber(facts.digits)}${NBSP}${facts.unit}`;
  }
}

/** "exactement" is said by nobody: a plain figure stands alone. */
function hedged(qualifier: Qualifier, words: string): string {
  switch (qualifier) {
    case "exact":
      return words;
    case "about":
      return `environ ${words}`;
    case "up_to":
      return `jusqu’à ${words}`;
    case "at_least":
      return `au moins ${words}`;
    case "more_than":
      return `plus ${de(words)}`;
  }
}

/** The number of a figure alone, where the other end of its range names scale and unit: "de 10 à 15 milliards de dollars". */
function shortened(low: FigureFacts, high: FigureFacts): string {
  if (low.is === "capacity")
    return high.is === "capacity" && low.unit === high.unit ? plainNumber(low.digits) : figure(low);
  const [from, to] = [scaledOf(low), scaledOf(high)];
  if (from === null || to === null || unitOf(low) !== unitOf(high)) return figure(low);
  return from.power === to.power || from.digits === "0"
    ? signed(from.negative, grouped(from.digits))
    : amount(from);
}

function scaledOf(facts: FigureFacts): Scaled | null {
  if (facts.is === "capacity") return null;
  return facts.is === "sum" ? facts.sum : facts.amount;
}

function unitOf(facts: FigureFacts): string {
  return facts.is === "sum" ? facts.currency : facts.unit;
}

export const values: ValueWords = {
  scales: [9, 6],
  amount,
  number: plainNumber,
  money({ sum, currency, period }) {
    const clear = sum.power === 0 ? { ...sum, digits: clearOfGroups(withCents(sum.digits)) } : sum;
    const words = money(clear, currency);
    return period === null ? words : `${words} ${PERIODS[period]}`;
  },
  figure,
  percent: (digits) => `${plainNumber(digits)}${NBSP}%`,
  capacity: (digits, unit) => `${plainNumber(unit === "MW" ? clearOfGroups(digits) : digits)}${NBSP}${unit}`,
  count: (scaled, unit) =>
    count(scaled.power === 0 ? { ...scaled, digits: clearOfGroups(scaled.digits) } : scaled, unit),
  duration: ({ n, unit }) =>
    unit === "month" ? `${numberWord(n)} mois` : `${numberWord(n)} an${n < 2 ? "" : "s"}`,
  hedged,
  flag: (yes) => (yes ? "oui" : "non"),
  exclusivity: (level) => LEVELS[level],
  absence: (absence) => ABSENT[absence],
  every: (words, period) => `${words} ${PERIODS[period]}`,
  range({ low, high, about, isOpen }) {
    const from = `${about === "low" ? "environ " : ""}${shortened(low, high)}`;
    const to = `${about === "high" ? "environ " : ""}${figure(high)}`;
    return `${de(from)} à ${to}${isOpen ? " ou plus" : ""}`;
  },
  orMore: (words) => `${words} ou plus`,
  orLess: (words) => `${words} ou moins`,
};
