/**
 * What is compared, and what a comparison amounts to.
 * Decides the shapes alone; a column is a deal or a partnership at two clocks, with every term it ever had.
 */

import type { Day } from "../dates/day";
import type { DealTerm, RedlineChange } from "../redline/redline-types";
import type { Position } from "../standing/assessment";
import type { Claim } from "../standing/claim";
import type { InForce, TermKind } from "../terms/term";
import type { OtherLang } from "../text/language";
import type { Standing, TermState } from "../vocabulary/vocabulary";

export type CompareSubject = {
  kind: "deal" | "partnership";
  slug: string;
  name: string;
  /** Where the name is not English: that in which it was read. */
  nameLang?: OtherLang;
};

/** As much of a term as it takes to say whether it differs from another, and no words. */
export type WeighedTerm = {
  reading: {
    term: { kind: TermKind; from: { slug: string } | null; to: { slug: string } | null };
    inForce: InForce;
    reading: {
      standing: Standing;
      state: TermState;
      best: Pick<Claim, "stance" | "value"> | null;
      sides: readonly Pick<Position, "stance" | "value" | "contested">[];
    };
  };
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
export type CompareCell<T extends WeighedTerm = CompareTerm> = {
  state: TermState;
  /** In force on the column's day, certainly or possibly. */
  terms: readonly T[];
  /** Ended before that day, or yet to begin. */
  others: readonly T[];
};

/** same: nothing differs in meaning. compatible: both can be true ("more than 10", "more than 13"). */
export type CompareVerdict = "same" | "compatible" | "differs";

/** How a row changes from one column of a subject to the next. */
export type CompareDirection = RedlineChange | "raised" | "lowered";

/** What is decided of a row before anything is said of it. */
export type WeighedRow<T extends WeighedTerm> = {
  kind: TermKind;
  verdict: CompareVerdict;
  /** Whether any two cells say different things; the order of columns never matters. */
  differs: boolean;
  cells: readonly CompareCell<T>[];
};

export type CompareRow = WeighedRow<CompareTerm> & {
  /** Only where all columns are one subject at several dates. */
  direction: CompareDirection | null;
  sentence: string;
};
