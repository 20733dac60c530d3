/**
 * What there is to say of what lies ahead, and of what is at stake.
 * Types only: horizon/ and obligations/ decide them.
 */
import type { DateFacts } from "./dates";

/** What is doubtful about a milestone's date, in the order in which it is told. */
export type DoubtFacts =
  | { is: "undated" }
  | { is: "deal_end" }
  | { is: "derived" }
  | { is: "differ" }
  | { is: "no_day" }
  | { is: "any_day"; from: DateFacts; to: DateFacts }
  | { is: "may_have_passed" };

export type HorizonWords = {
  doubts(doubts: readonly DoubtFacts[]): string;
  /** `sum`: in words, with its period; null: the positions state no money. */
  stake(sum: string | null, is: "difference" | "amount"): string;
};
