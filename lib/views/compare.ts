/**
 * What a comparison's page, its files and its JSON receive. Types only: everything is decided.
 */

import type { CompareDirection, CompareSubject, CompareVerdict } from "@/lib/domain/compare/comparison";
import type { Measure } from "@/lib/domain/compare/figures";
import type { Fate } from "@/lib/domain/compare/then-and-now";
import type { Day } from "@/lib/domain/dates/day";
import type { DealRef, OrganizationRef } from "@/lib/domain/terms/term";
import type { Binding, TermState } from "@/lib/domain/vocabulary/vocabulary";
import type { TermView } from "./parts";

export type CompareColumnView = {
  /** As the address names it: "microsoft-openai@2024-06-01". */
  asked: string;
  subject: CompareSubject;
  on: Day;
  known: Day | null;
  /** Terms in force, certainly or possibly. */
  terms: number;
  /** What a reader should know of the column: that nothing of it holds that day. */
  note: string | null;
};

export type CompareCellView = {
  state: TermState;
  terms: readonly TermView[];
  /** Ended, or yet to begin. */
  others: readonly TermView[];
};

export type CompareRowView = {
  kind: string;
  label: string;
  group: string;
  verdict: CompareVerdict;
  differs: boolean;
  direction: CompareDirection | null;
  sentence: string;
  cells: readonly CompareCellView[];
  /** The same terms by who gives them, where more than one does: each line is compared by itself. */
  lines: readonly CompareLineView[];
};

export type CompareLineView = {
  /** Slug of the organization, or its kind where each column has another of that kind; null: nobody is named. */
  giver: string | null;
  /** "OpenAI gives", "The cloud provider gives". */
  words: string;
  verdict: CompareVerdict;
  cells: readonly CompareCellView[];
};

export type FigureView = {
  measure: Measure;
  /** null: undetermined. */
  value: string | null;
  amount: string | null;
  currency: string | null;
  range: string | null;
  missing: string | null;
  formula: string | null;
  inputs: readonly TermView[];
};

export type TermFiguresView = { term: TermView; figures: readonly FigureView[] };

export type TotalView = {
  kind: string;
  label: string;
  payer: OrganizationRef | null;
  payee: OrganizationRef | null;
  currency: string;
  words: string;
  range: string;
  bands: readonly { binding: Binding; words: string }[];
  counted: readonly { term: TermView; share: string; formula: string }[];
  leftOut: readonly LeftOutView[];
  perYear: { words: string; leftOut: readonly LeftOutView[] } | null;
};

export type LeftOutView = { term: TermView; why: string };

export type ColumnFiguresView = { totals: readonly TotalView[]; terms: readonly TermFiguresView[] };

export type FatedTermView = {
  fate: Fate;
  label: string;
  /** That the label is one that somebody wrote in the reader's language, of a term that stands on neither side. */
  isTold?: boolean;
  before: TermView | null;
  after: TermView | null;
  direction: CompareDirection | null;
  by: DealRef | null;
  words: string;
};

export type ThenAndNowView = {
  subject: CompareSubject;
  from: Day;
  to: Day;
  terms: readonly FatedTermView[];
  counts: Readonly<Record<Fate, number>>;
  paragraph: string;
};

/** A column that was asked for and is not shown: what is wrong, and what to write instead. */
/** What is wrong, for pages in another language; what has none is told in English alone. */
export type ProblemFacts =
  | { is: "twice" | "too_many" | "none_shown" | "one_column" | "unread" }
  | { is: "several"; name: string; isOrganization: boolean; more: number; isOpen: boolean }
  | { is: "never"; name: string; hasNear: boolean }
  | { is: "not_yet"; name: string; known: Day; first: Day | null }
  | { is: "no_change_set"; asked: number; newest: number };

export type CompareProblem = {
  asked: string;
  /** In English. */
  message: string;
  facts?: ProblemFacts;
  /** It was published once, and taken out; or what told of it by the day asked about was. */
  withdrawn?: true;
  near: readonly Near[];
};

/** A column that was taken for one of several records: which, why, and what else it may mean. */
export type CompareTaken = {
  /** As it was typed. */
  asked: string;
  /** The column as the address has it. */
  column: string;
  /** In English. */
  message: string;
  /** What was typed, the record it was taken for, and whether that has the largest sum or the nearest name. */
  facts: { name: string; record: string; by: "sum" | "name" };
  near: readonly Near[];
};

/** A record that may be meant; `on`: the day that stood among the words typed. */
export type Near = { slug: string; label: string; kind?: "deal" | "partnership"; on?: Day | null };

export type CompareView = {
  columns: readonly CompareColumnView[];
  /** The rows that answer the filters. */
  rows: readonly CompareRowView[];
  /** Of all rows, filters or not. */
  counts: { rows: number; differing: number };
  /** Kinds and groups of all rows, for the filters. */
  choices: { groups: readonly string[]; kinds: readonly { slug: string; label: string }[] };
  /** One for each column, in their order. */
  figures: readonly ColumnFiguresView[];
  thenAndNow: readonly ThenAndNowView[];
  problems: readonly CompareProblem[];
  taken: readonly CompareTaken[];
  /** Number of the newest change set that was read, or the one the comparison is pinned to. */
  changeSet: number;
  /** The columns as addresses write them; what is not understood stays as it was typed. */
  c: readonly string[];
};

/** A comparison to begin with. */
/** `why` null: they are the partnerships with most deals. */
export type SuggestedSet = {
  title: string;
  why: string | null;
  c: readonly string[];
  kind?: readonly string[];
};
