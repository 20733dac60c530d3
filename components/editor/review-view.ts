import type { ChangeWords } from "@/lib/domain/change-words";
import type { Effect } from "@/lib/domain/effect";
import type { Section } from "@/lib/schema/bundle";
import type { DraftStatus } from "@/lib/schema/draft/outcomes";
import type { Flaw } from "@/lib/schema/explain";

/** A draft as its reviewer reads it. */
export type Review = {
  id: string;
  section: Section;
  version: number;
  status: DraftStatus;
  message: string | null;
  own: boolean;
  records: readonly { section: Section; slug: string; isNew: boolean; changes: readonly ChangeWords[] }[];
  /** What stands in its way by now. */
  flaws: readonly Flaw[];
  effect: Effect;
  /** Terms whose sentence readers would see change. */
  terms: readonly { key: string; label: string; before: string | null; after: string | null }[];
};
