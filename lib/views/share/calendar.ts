/** What a calendar is made of. Types only. */
import type { Milestone } from "@/lib/domain/horizon/milestone";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";

export type CalendarRow = Omit<Milestone, "key" | "term"> & {
  deal: { shortId: string; title: string };
  partnership: string;
  binding: Binding;
  term: { key: string; label: string; standing: Standing | null; display: string } | null;
  earliest: string;
  latest: string;
  /** Why it does not come any more; null: it stands. */
  cancelled: { is: "deal_cancelled" | "deal_terminated" } | { is: "set_aside"; reason: string | null } | null;
  /** The deal's revision, and the instant of its save. */
  revision: number;
  savedAt: Date;
};

/** `title`: of the record that it is of; null for the whole record. */
export type CalendarView = { title: string | null; page: string; rows: readonly CalendarRow[] };
