/**
 * What there is to say around a drawing of sums: its title, its sentence, its lines, and what it leaves out.
 * Types only: lib/figures decides them. Amounts come in words; names and labels are the record's own.
 */
import type { Binding } from "../../vocabulary/vocabulary";
import type { DateFacts } from "./dates";

/** An amount with how firm it is; null: all degrees together. */
export type FirmAmount = { binding: Binding | null; words: string };

/** `whose`: of one organization alone. */
export type TitleFacts =
  | { is: "largest" | "capacity"; whose: string | null }
  | { is: "years"; payer: string | null; payee: string | null };

/** A line by its sides, "OpenAI → Oracle". */
type Line = { sides: string; words: string };

export type LargestFacts = { whose: string | null } & (
  | { is: "none" }
  | { is: "nothing_signed"; sides: string; amounts: readonly FirmAmount[] }
  | { is: "largest"; isSigned: boolean; first: Line; next: Line | null }
);

export type YearsFacts =
  | { is: "nobody" }
  | {
      is: "payer";
      payer: string;
      /** null: nothing can be given to a year. */
      most: { year: number; amounts: readonly FirmAmount[] } | null;
      /** What no year is known of. */
      beside: readonly FirmAmount[];
    };

/** By when a capacity is promised. */
export type ByFacts =
  | { is: "delivered" }
  | { is: "label"; year: string }
  | { is: "not_stated" }
  | { is: "disputed" }
  | { is: "stated"; date: DateFacts };

export type CapacityFacts = {
  whose: string | null;
  deliveries: number;
  /** Promises with a date. */
  dated: number;
  /** null: no amount of it is stated. */
  soonest: (Line & { by: ByFacts }) | null;
};

/** What is not drawn, and why. */
export type NoteFacts =
  | {
      is:
        | "smaller_sums"
        | "programs"
        | "unnamed"
        | "other_currencies"
        | "smaller_undated"
        | "later_deliveries"
        | "later_promises"
        | "promises_undated"
        | "promises_disputed";
      count: number;
    }
  | { is: "before" | "after"; year: number; words: string }
  | { is: "not_added" };

/** What else is to be known of a row. */
export type RemarkFacts =
  | { is: "passes_on"; sides: string }
  | { is: "amount_unknown" | "may_overlap" | "no_end" | "no_years" };

export type DrawnWords = {
  title(facts: TitleFacts): string;
  /** "signed $310 billion; letter of intent $0 to $100 billion" */
  amounts(amounts: readonly FirmAmount[]): string;
  largest(facts: LargestFacts): string;
  years(facts: YearsFacts): string;
  capacity(facts: CapacityFacts): string;
  by(facts: ByFacts): string;
  note(facts: NoteFacts): string;
  remarks(facts: readonly RemarkFacts[]): string;
  /** Of a year in which nothing is owed. */
  nothing: string;
  /** A name before what is said of it: "2027: signed $10 billion". */
  named(name: string, words: string): string;
  /** A promise by whom it is to; null: nobody is named. */
  toPayee(payee: string | null, label: string): string;
};
