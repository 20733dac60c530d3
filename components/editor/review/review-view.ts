import type { ChangeWords } from "@/lib/domain/records/change-words";
import type { Effect } from "@/lib/domain/terms/effect";
import type { DraftStatus } from "@/lib/drafts/outcomes";
import type { Section } from "@/lib/schema/bundle";
import type { Issue } from "@/lib/schema/explain";

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
  }[];
  /** What stands in its way by now. */
  issues: readonly Issue[];
  effect: Effect;
  /** Terms whose sentence readers would see change. */
  terms: readonly { key: string; label: string; before: string | null; after: string | null }[];
};
