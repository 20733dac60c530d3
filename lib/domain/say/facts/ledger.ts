/**
 * What there is to say of what is owed and what is counted of it.
 * Types only: obligations/ decides them. Names of deals, terms and sources are as the record has them.
 */

/** Why an amount is missing, how a disputed one came about, or what is counted of it and why not all. */
export type CountingFacts =
  | { is: "denied" }
  | { is: "undisclosed" }
  | { is: "redacted" }
  | { is: "units_differ" }
  | { is: "disputed" }
  | { is: "disputed_from_nothing" }
  | { is: "converted"; rate: string; from: string; to: string; on: string; source: string }
  | { is: "replaced"; deal: string }
  | { is: "within"; term: string }
  | { is: "total_switched_off" }
  | { is: "rate_of_a_sum" }
  | { is: "overfull" }
  | { is: "ended" }
  | { is: "not_yet" }
  | { is: "possibly" }
  | { is: "endless_rate" };

/** The one fact that would narrow a total most. */
export type WantedKey = "position" | "in_force" | "begun" | "up_to" | "how_much";

export type LedgerWords = {
  /** A sentence with its full stop. */
  counting(facts: CountingFacts): string;
  /** The same inside a sentence: small, and without a full stop. */
  countingInside(facts: CountingFacts): string;
  wanted: Readonly<Record<WantedKey, string>>;
  nobody: string;
  notStated: string;
  /** What became of a term whose deal a reader leaves out. */
  leftOutWithDeal: string;
};
