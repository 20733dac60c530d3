/**
 * What there is to say of figures that were computed: per year, per gigawatt, per chip, and what they come to.
 * Types only: compare/figures.ts, compare/totals.ts and values/annualize.ts decide them. Amounts come in words already.
 */

/** What a sum is divided by. */
export type PerKey = "year" | "gigawatt" | "chip";
/** What a sum may be set against, in a deal. */
export type DivisorKey = "capacity" | "chips";

/** Why there is no figure. */
export type MissingFacts =
  | { is: "disputed" }
  | { is: "not_stated"; display: string }
  | { is: "rate_by_name" }
  | { is: "rate" }
  | { is: "no_months" }
  | {
      is: "unbounded" /** What is bounded on neither side. */;
      what: "year" | "unit";
      sum: string;
      over: string;
    }
  | { is: "only_commitments" }
  | { is: "no_length" }
  | { is: "no_single_length"; lengths: readonly { label: string; display: string }[] }
  | { is: "no_divisor"; of: DivisorKey }
  | { is: "many_divisors"; of: DivisorKey; labels: readonly string[] }
  | { is: "untied"; of: DivisorKey }
  | { is: "unsettled"; of: DivisorKey; display: string };

/** How a figure was computed; `result` is a sum in words. */
export type FormulaFacts =
  | { is: "spread"; sum: string; months: number; result: string; over: string }
  | { is: "rate"; sum: string; times: string; result: string }
  | { is: "divided"; sum: string; by: string; result: string; per: PerKey };

export type FigureWords = {
  per(words: string, per: PerKey): string;
  missing(facts: MissingFacts): string;
  formula(facts: FormulaFacts): string;
  undetermined: string;
  undeterminedYear: string;
  /** A share of a total: "$38 billion of $288 billion = 13.2%"; null: a band leaves none. */
  share(part: string, whole: string, share: string | null): string;
  /** Why a sum is left out, inside a sentence. */
  noAmount: string;
  lengthUnknown: string;
  /** Beside what is at stake, the amounts that sources give: "sources say $20 billion to $38 billion". */
  sourcesSay(words: string): string;
  /** Of a sum of signed and rumored together. */
  anyFirmness: string;
};
