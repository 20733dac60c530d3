/**
 * Values in English, en-US. parse-value.ts reads back what stands here.
 */

import type { FigureFacts, Scaled, ValueWords } from "@/lib/domain/say/facts/values";
import { displayNumber } from "@/lib/domain/text/names";
import { ABSENCES, EXCLUSIVITY_LEVELS, MONEY_PERIODS, QUALIFIERS } from "@/lib/domain/vocabulary/vocabulary";
import { grouped } from "./numbers";

/** Currencies written with a sign; all others with their code. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

const SCALE_WORDS: Readonly<Record<number, string>> = { 12: " trillion", 9: " billion", 6: " million" };

function signed(negative: boolean, words: string): string {
  return negative ? `-${words}` : words;
}

function unsigned({ digits, power }: Scaled): string {
  return `${grouped(digits)}${SCALE_WORDS[power] ?? ""}`;
}

/** "1.125" is written 1.1250, since half of Europe would read it as a thousand; no zero is needed before a scale word. */
function clearOfGroups(words: string): string {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(words) ? `${words}0` : words;
}

/** "87.2" is written 87.20; "1.2 billion" stays. */
function withCents(words: string): string {
  return /\.\d$/.test(words) ? `${words}0` : words;
}

/** An amount's words with its currency: "$5.4 billion", "AED 5.4 billion". */
function withSign(negative: boolean, words: string, currency: string): string {
  const sign = CURRENCY_SIGNS[currency];
  return sign === undefined ? `${currency} ${signed(negative, words)}` : signed(negative, `${sign}${words}`);
}

/** A number of plain text, whose sign stands in it. */
function number(digits: string): string {
  return digits.startsWith("-") ? `-${grouped(digits.slice(1))}` : grouped(digits);
}

function figure(facts: FigureFacts): string {
  switch (facts.is) {
    case "sum":
      return withSign(facts.sum.negative, unsigned(facts.sum), facts.currency);
    case "count":
      return `${signed(facts.amount.negative, unsigned(facts.amount))} ${facts.unit}`;
    case "capacity":
      return `${number(facts.digits)} ${facts.unit}`;
  }
}

export const values: ValueWords = {
  scales: [12, 9, 6],
  amount: (scaled) => signed(scaled.negative, unsigned(scaled)),
  number,
  money({ sum, currency, period }) {
    const words = withSign(sum.negative, clearOfGroups(withCents(unsigned(sum))), currency);
    return period === null ? words : `${words} ${MONEY_PERIODS[period]}`;
  },
  figure,
  percent: (digits) => `${number(digits)}%`,
  capacity(digits, unit) {
    const words = grouped(digits.replace("-", ""));
    return `${signed(digits.startsWith("-"), unit === "MW" ? clearOfGroups(words) : words)} ${unit}`;
  },
  count: (amount, unit) => `${signed(amount.negative, clearOfGroups(unsigned(amount)))} ${unit}`,
  duration: ({ n, unit }) => `${displayNumber(n)} ${unit}${n === 1 ? "" : "s"}`,
  hedged: (qualifier, words) => (qualifier === "exact" ? words : `${QUALIFIERS[qualifier]} ${words}`),
  flag: (yes) => (yes ? "yes" : "no"),
  exclusivity: (level) => EXCLUSIVITY_LEVELS[level],
  absence: (absence) => ABSENCES[absence],
  every: (words, period) => `${words} ${MONEY_PERIODS[period]}`,
  range({ low, high, about, isOpen }) {
    const [from, to] = [figure(low), figure(high)];
    const ends = `${about === "low" ? "about " : ""}${from} to ${about === "high" ? "about " : ""}${to}`;
    return isOpen ? `${ends} or more` : ends;
  },
  orMore: (words) => `${words} or more`,
  orLess: (words) => `${words} or less`,
};
