/**
 * What pages of history receive: the revisions of a record, the difference of two, and the saves that made them.
 * Types only.
 */

import type { ChangeWords } from "@/lib/domain/records/change-words";
import type { Langs } from "@/lib/domain/text/translations";
import type { RevisionFacts } from "./pinned-deal";
import type { PinnedRecord } from "./pinned-record";

/** What a save was. */
export type SaveKind = "import" | "edit" | "revert" | "delete" | "merge";

/** Names of the records whose history is kept, as they stand in addresses. */
export type HistoryNoun = "deals" | "partnerships" | "organizations" | "sources" | "events" | "term-kinds";

/** What a record is called, and in which language where that is not English: an editor wrote it so, or it is a source's own headline. */
export type HistoryTitle = { title: string; titleLang?: string };

/** The record whose history is shown. */
export type HistorySubject = HistoryTitle & {
  noun: HistoryNoun;
  /** The slug it has now, or had last. */
  slug: string;
  /** Number of the newest revision. */
  newest: number;
  /** Why it was deleted; null while it is published. */
  deleted: string | null;
};

/** What the record of a subject said on a day: a revision, or nothing yet. */
export type SaidAnswer =
  | { kind: "found"; subject: HistorySubject; number: number }
  /** ISO day of its first revision, which came later. */
  | { kind: "before"; subject: HistorySubject; firstOn: string }
  | { kind: "absent" };

export type RevisionRow = RevisionFacts & {
  kind: SaveKind;
  /** What changed, in words; for the first revision nothing. */
  changes: readonly string[];
  /** Why the record was deleted by this revision; null otherwise. */
  deleted: string | null;
};

export type RevisionListView = {
  subject: HistorySubject;
  revisions: readonly RevisionRow[];
  /** The number before which the next page begins. */
  next: number | null;
  previous: boolean;
};

export type RevisionView = {
  subject: HistorySubject;
  revision: RevisionRow;
  /** What it said; null where the record was deleted. */
  record: PinnedRecord | null;
};

/** A term before and after, as the sentences that readers saw. */
export type TermChange = {
  key: string;
  label: string;
  before: string | null;
  after: string | null;
} & Langs<"label">;

export type RevisionDifference = {
  subject: HistorySubject;
  from: RevisionFacts;
  to: RevisionFacts;
  changes: readonly ChangeWords[];
  /** Of deals: the terms whose sentence is another one. */
  terms: readonly TermChange[];
};

export type TouchedRecord = HistoryTitle & {
  noun: HistoryNoun;
  slug: string;
  revision: number;
  /** The record came into being by this save. */
  created: boolean;
  deleted: string | null;
  changes: readonly string[];
};

export type ChangeSetRow = {
  id: string;
  number: number;
  kind: SaveKind;
  /** ISO instant. */
  savedAt: string;
  author: string | null;
  /** Who let it through without having written in it; null when nobody did. */
  reviewer: string | null;
  message: string;
  /** How many records it touched. */
  records: number;
  /** The first of them. */
  touched: readonly Pick<TouchedRecord, "noun" | "slug" | "title" | "titleLang" | "revision">[];
};

/** A record that was taken out of what is published. */
export type WithdrawnRow = {
  noun: HistoryNoun;
  slug: string;
  title: string;
  reason: string;
  /** What took its place, if anything did. */
  successor: { noun: HistoryNoun; slug: string } | null;
  /** ISO instant. */
  deletedAt: string;
  changeSet: number;
};

export type ChangeSetListView = {
  changeSets: readonly ChangeSetRow[];
  next: number | null;
  previous: boolean;
};

export type ChangeSetView = Omit<ChangeSetRow, "touched"> & {
  hash: string;
  touched: readonly TouchedRecord[];
  /** The place after which the next page of touched records begins. */
  next: number | null;
};
