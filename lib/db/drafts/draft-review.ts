import type { ChangeWords } from "@/lib/domain/records/change-words";
import type { MarkedRecord } from "@/lib/domain/records/marked-record";
import type { Effect } from "@/lib/domain/terms/effect";
import type { ReviewNoteLine, ReviewRoundLine } from "@/lib/drafts/in-place/review";
import type { DraftStatus } from "@/lib/drafts/outcomes";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { Issue } from "@/lib/schema/explain";

/** What a reviewer gets to see of a draft: the shapes. */

export type DraftReview = {
  id: string;
  section: Section;
  /** What it would make of the record, or do to it. */
  title: string;
  slug: string | null;
  /** Not a text, but something to be done. */
  isPendingChange: boolean;
  /** Where the rule is four eyes, nobody answers what they wrote in. */
  mayAnswer: boolean;
  note: string | null;
  version: number;
  status: DraftStatus;
  message: string | null;
  author: string;
  /** Who else typed in it or submitted it. */
  coAuthors: readonly string[];
  own: boolean;
  submittedAt: string | null;
  /** For each record that publishing would save. */
  records: ReviewedRecord[];
  /** What stands in its way by now. */
  issues: Issue[];
  /** Where it and what was published since cannot both be, in words. */
  conflicts: string[];
  /** Places that say otherwise than when it was last sent back; null: it never was, or that cannot be told. */
  changedSince: string[] | null;
  /** Remarks on its fields, of this round and of those before. */
  notes: readonly ReviewNoteLine[];
  rounds: readonly ReviewRoundLine[];
  /** What its claims cite. */
  sources: ReviewedSource[];
  effect: Effect;
  /** Terms whose sentence would change for readers. */
  terms: ReviewedSentence[];
  /** What readers see of every term, and what they would see. */
  sentences: ReviewedSentence[];
};

type ReviewedSentence = { key: string; label: string; before: string | null; after: string | null };

export type ReviewedRecord = {
  section: Section;
  slug: string;
  fate: "new" | "changed" | "back" | "gone";
  changes: ChangeWords[];
  /** The whole record with its changes marked; null for what is done to a record and is no text. */
  marked: MarkedRecord | null;
  /** The record that the draft is of, not one that comes along. */
  isMain: boolean;
};

export type ReviewedSource = {
  slug: string;
  title: string;
  publisher: string;
  url: string | null;
  language: string;
  /** The draft brings it along. */
  isNew: boolean;
};

export type Difference = Pick<
  DraftReview,
  | "title"
  | "slug"
  | "records"
  | "issues"
  | "effect"
  | "terms"
  | "sentences"
  | "conflicts"
  | "changedSince"
  | "sources"
>;
