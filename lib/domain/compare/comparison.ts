/**
 * What is compared, and what a comparison amounts to.
 * Decides the shapes alone; a column is a deal or a partnership at two clocks, with every term it ever had.
 */

import type { Day } from "../dates/day";
import type { DealTerm, RedlineChange } from "../redline/redline-types";
import type { TermKind } from "../terms/term";
import type { OtherLang } from "../text/language";
import type { TermState } from "../vocabulary/vocabulary";

export type CompareSubject = {
  kind: "deal" | "partnership";
  slug: string;
  name: string;
  /** Where the name is not English: that in which it was read. */
  nameLang?: OtherLang;
};

/** A term as it is read, with its deal and how firm that is. */
export type CompareTerm = DealTerm & {
  /** Slugs of the deals that its deal amends; absent: none. */
  amends?: readonly string[];
  /** EDTF: its deal's stated end. */
  endsOn?: string | null;
};

export type CompareColumn = {
  subject: CompareSubject;
  on: Day;
  known: Day | null;
  /** In force or not, in the order of the record. */
  terms: readonly CompareTerm[];
};

/** What one column has of one kind. */
export type CompareCell = {
  state: TermState;
  /** In force on the column's day, certainly or possibly. */
  terms: readonly CompareTerm[];
  /** Ended before that day, or yet to begin. */
  others: readonly CompareTerm[];
};

/** same: nothing differs in meaning. compatible: both can be true ("more than 10", "more than 13"). */
export type CompareVerdict = "same" | "compatible" | "differs";

/** How a row changes from one column of a subject to the next. */
export type CompareDirection = RedlineChange | "raised" | "lowered";

export type CompareRow = {
  kind: TermKind;
  verdict: CompareVerdict;
  /** Whether any two cells say different things; the order of columns never matters. */
  differs: boolean;
  /** Only where all columns are one subject at several dates. */
  direction: CompareDirection | null;
  sentence: string;
  cells: readonly CompareCell[];
};
