import type { ChangeWords } from "@/lib/domain/records/change-words";
import type { MarkedRecord } from "@/lib/domain/records/marked-record";
import type { Effect } from "@/lib/domain/terms/effect";
import type { ReviewNoteLine, ReviewRoundLine } from "@/lib/drafts/in-place/review";
import type { DraftStatus } from "@/lib/drafts/outcomes";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { Issue } from "@/lib/schema/explain";
import type { CitedSource } from "./marking";

/** A draft as its reviewer reads it. */
export type Review = {
  id: string;
  section: Section;
  version: number;
  status: DraftStatus;
  message: string | null;
  own: boolean;
  /** Not a text, but something to be done: taking out, merging, bringing back. */
  isPendingChange: boolean;
  /** Where the rule is four eyes, nobody answers what they wrote. */
  mayAnswer: boolean;
  /** What the reviewer said when sending it back. */
  note: string | null;
  records: readonly {
    section: Section;
    slug: string;
    fate: "new" | "changed" | "back" | "gone";
    changes: readonly ChangeWords[];
    /** The record with its changes marked; null for what is no text. */
    marked: MarkedRecord | null;
    /** The record that the draft is of. */
    isMain: boolean;
  }[];
  /** What stands in its way by now. */
  issues: readonly Issue[];
  /** Where it and what was published since cannot both be, in words. */
  conflicts: readonly string[];
  /** Places that say otherwise than when it was last sent back; null: it never was, or that cannot be told. */
  changedSince: readonly string[] | null;
  notes: readonly ReviewNoteLine[];
  rounds: readonly ReviewRoundLine[];
  sources: readonly CitedSource[];
  effect: Effect;
  /** What readers see of each term, and what they would see. */
  sentences: readonly { key: string; before: string | null; after: string | null }[];
};
