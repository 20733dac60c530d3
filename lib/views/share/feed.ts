/** What a feed is made of: changes of the record, the newest first, as facts; who sends it words them. Types only. */
import type { Value } from "@/lib/domain/values/value";
import type { Rank, Stance } from "@/lib/domain/vocabulary/vocabulary";

/** What an entry tells of. */
export type FeedSubject =
  | { is: "record"; became: "new" | "changed" | "withdrawn"; title: string }
  | { is: "save"; number: number; message: string }
  | { is: "ruling"; deal: string; term: string; ranks: readonly Rank[] };

/** One thing that changed: a sentence in the language of the feed, so many more, or a claim's new rank. */
export type FeedLine =
  | string
  | { is: "more"; count: number }
  | { is: "ranked"; rank: Rank; publisher: string; stance: Stance; value: Value; reason: string | null };

export type FeedEntry = {
  /** A URN or an address from the root; the same for ever. */
  id: string;
  /** Where it is read, from the root. */
  href: string;
  subject: FeedSubject;
  /** ISO instant of the save. */
  savedAt: string;
  /** Name only; null for what was imported, or by someone unnamed. */
  author: string | null;
  /** Why, in the words of whoever saved. */
  message: string;
  lines: readonly FeedLine[];
};

export type FeedView = {
  /** What it follows: one record, a view of the deals, every save, the rulings. */
  of:
    | { is: "record"; noun: "deals" | "partnerships" | "organizations" | "sources"; title: string }
    | { is: "view" | "changes" | "rulings" };
  /** The page that it follows, from the root. */
  page: string;
  entries: readonly FeedEntry[];
};
