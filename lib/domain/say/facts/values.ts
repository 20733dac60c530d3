/**
 * What there is to say of a value.
 * Types only: values/display-value.ts and its neighbours decide digits, scale and rounding, and each language says them. All digits are
 * plain decimal text, "13.75"; no language divides or rounds.
 */
import type { Absence, ExclusivityLevel, MoneyPeriod, Qualifier } from "../../vocabulary/vocabulary";

/** A number cut for its scale word: 13.75 and 9 is "13.75 billion"; power 0 has no scale word. Digits have no sign. */
export type Scaled = { negative: boolean; digits: string; power: number };

/** Money with all its digits; `currency` is ISO 4217. */
export type MoneyFacts = { sum: Scaled; currency: string; period: MoneyPeriod | null };

export type FigureFacts =
  | { is: "sum"; sum: Scaled; currency: string }
  | { is: "count"; amount: Scaled; unit: string }
  | { is: "capacity"; digits: string; unit: "MW" | "GW" };

/** `about`: the end that rounding changed, or a source rounded. `isOpen`: it may be more than the upper end. */
export type RangeFacts = {
  low: FigureFacts;
  high: FigureFacts;
  about: "low" | "high" | null;
  isOpen: boolean;
};

export type ValueWords = {
  /** Powers of ten that have a scale word here, the largest first. */
  scales: readonly number[];
  /** A number with its scale word: "38 billion", "600,000". */
  amount(scaled: Scaled): string;
  /** A number with thousands set apart. */
  number(digits: string): string;
  /** A sum as a value is written, which is read back: "$38 billion", "$87.20", "$920 million a month". */
  money(money: MoneyFacts): string;
  /** A figure that was computed or rounded, and is read by people only. */
  figure(figure: FigureFacts): string;
  percent(digits: string): string;
  capacity(digits: string, unit: "MW" | "GW"): string;
  count(amount: Scaled, unit: string): string;
  /** Whole years or else months. */
  duration(length: { n: number; unit: "year" | "month" }): string;
  /** A bound before the words that it bounds: "up to $38 billion". */
  hedged(qualifier: Qualifier, words: string): string;
  flag(yes: boolean): string;
  exclusivity(level: ExclusivityLevel): string;
  absence(absence: Absence): string;
  /** Words with the time that they are paid for: "$38 billion a year". */
  every(words: string, period: MoneyPeriod): string;
  /** "$0 to $5 billion", "about $10 billion to $15 billion or more". */
  range(range: RangeFacts): string;
  orMore(words: string): string;
  orLess(words: string): string;
};
