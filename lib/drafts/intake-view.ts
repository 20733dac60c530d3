/**
 * What the intake page is handed: an article with its proposals, where each belongs, and what accepting it would change.
 * Shapes only.
 */
import type { Effect } from "@/lib/domain/terms/effect";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { Candidate } from "@/lib/intake/match/match-proposals";
import type { Dropped } from "@/lib/intake/second/check-claims";
import type { ReadBy } from "@/lib/intake/second/compare-readings";
import type { Proposal } from "@/lib/intake/shapes/proposal";
import type { IntakeAnswers, IntakeSource } from "@/lib/schema/intake";
import type { AcceptedClaims } from "./accepted-claims";

/** A term as readers see it; null: there is none, or nothing is claimed. */
export type Seen = { standing: Standing; display: string } | null;
/** What one claim, or all that were accepted, would change of a term. */
export type TermChange = {
  /** Key of the term; of a new one, the id of its first proposal. */
  term: string;
  label: string;
  before: Seen;
  after: Seen;
  dispute: "opens" | "settles" | null;
};

export type IntakeProposal = {
  proposal: Proposal;
  candidates: readonly Candidate[];
  /** The term that says exactly this by this source already. */
  known: { deal: string; term: string } | null;
  /** The source of the record whose word it passes on, where the record has one of that publisher for it. */
  repeats: string;
  /** What accepting it alone where it is put would change; null where it is put to no stored deal. */
  change: TermChange | null;
  /** Which readers propose it; null where only our own was asked. */
  readBy: ReadBy | null;
};

/** A second reader that was asked; how many of its claims did not stand up to checking, and why. */
export type SecondAsked = {
  host: string;
  model: string;
  /** EDTF. */
  askedOn: string;
  dropped: Readonly<Record<Dropped, number>>;
};

export type IntakeDeal = {
  slug: string;
  title: string;
  partnership: string;
  terms: readonly { key: string; kind: string; label: string }[];
};

export type IntakeView = {
  id: string;
  name: string;
  text: string;
  status: "waiting" | "done" | "dismissed";
  source: IntakeSource;
  notes: readonly string[];
  proposals: readonly IntakeProposal[];
  answers: IntakeAnswers;
  second: SecondAsked | null;
  deals: readonly IntakeDeal[];
  /** Those that hold most organizations of the article first. */
  partnerships: readonly { slug: string; name: string; parties: readonly string[] }[];
  organizations: readonly { slug: string; name: string }[];
  kinds: readonly { slug: string; label: string }[];
  /** The draft that was made last; null when none was. */
  draft: string | null;
};

/** Articles side by side, and how publishers are called in the record. */
export type IntakeTable = { views: readonly IntakeView[]; publishers: readonly string[] };

/** What everything accepted so far would change, deal by deal. */
export type IntakeWeight = {
  changes: readonly TermChange[];
  /** What each alone would change, by `claimKey`. */
  alone: Readonly<Record<string, TermChange>>;
  /** What all of it moves together. */
  effect: Effect;
  /** What stands in the way of a draft: an edited value that cannot be read, a quotation that is not in the text. */
  issues: AcceptedClaims["issues"];
};

export type IntakeLine = {
  id: string;
  title: string;
  publisher: string;
  proposals: number;
  status: IntakeView["status"];
  /** ISO 8601. */
  createdAt: string;
  /** Claims of its source whose quotation is not in the kept text. */
  misquoted: number;
};
