/**
 * What there is to say of deals side by side.
 * Types only: compare/ decides them. Values, spans and the words of a term come in words already.
 */
import type { OrganizationKind } from "../../vocabulary/vocabulary";
import type { DateFacts } from "./dates";
import type { ChangeKind } from "./redline";
import type { FateKey } from "./vocabulary";

export type DirectionKey = ChangeKind | "raised" | "lowered";

/** A value in a sentence: in quotes, unless it is a word of the record's own. */
export type PhraseFacts = { words: string; isQuoted: boolean };
export type Doubt = "reported" | "ruled" | null;

/** One term in a few words. */
export type TermFacts =
  | { is: "flag"; label: string; value: string; doubt: Doubt }
  | { is: "disputed"; sides: readonly { value: PhraseFacts; isDenied: boolean }[] }
  | { is: "nothing" }
  | { is: "denied"; value: PhraseFacts }
  | { is: "stated"; value: PhraseFacts; doubt: Doubt };

/** A cell: so many of its terms are named, and so many more are there. */
export type CellFacts =
  | { is: "nothing_in_force" }
  | { is: "nothing" }
  | { is: "terms"; named: readonly string[]; more: number };

/** What a cell has that the one before it had not, and the other way round; cells in words. */
export type StepFacts =
  | { is: "whole"; cell: string }
  | { is: "same" }
  | { is: "turned"; also: string | null; gone: string | null };

export type RowPart =
  | {
      is: "dated";
      /** What came and went since the column before, each with its span. */
      between: readonly { term: string; span: string }[];
      step: StepFacts;
      on: DateFacts;
      /** null: all columns are known alike. */
      known: DateFacts | null;
    }
  | { is: "subjects"; names: readonly { name: string; on: DateFacts | null }[]; cell: string };

export type RowFacts = { label: string } & (
  | { is: "alone"; cell: string }
  | { is: "alike"; columns: number; cell: string }
  | { is: "parts"; parts: readonly RowPart[]; end: "compatible" | DirectionKey | null }
);

/** What became of a term; `by` is the title of the deal that did it. */
export type FatedFacts = { label: string; by: string | null } & (
  | { is: "ended"; term: string; until: DateFacts | null }
  | { is: "passed"; term: string; span: string }
  | { is: "new"; term: string }
  | { is: "alike"; term: string }
  | { is: "changed"; kind: string; was: string; now: string; direction: DirectionKey }
);

export type ThenAndNowFacts = {
  name: string;
  from: DateFacts;
  to: DateFacts;
  /** In the order in which they are told. */
  fates: readonly { fate: FateKey; words: readonly string[] }[];
};

/** Who gives what a line tells of. */
export type GiverFacts =
  | { is: "nobody" }
  | { is: "named"; name: string }
  | { is: "kind"; kind: OrganizationKind };

export type CompareWords = {
  /** The head of a line: "OpenAI gives", "The cloud provider gives". */
  giver(facts: GiverFacts): string;
  term(facts: TermFacts): string;
  cell(facts: CellFacts): string;
  row(facts: RowFacts): string;
  fated(facts: FatedFacts): string;
  thenAndNow(facts: ThenAndNowFacts): string;
};
