/**
 * What the editor's pages are handed: a draft with everything that is needed to type on, and to show what readers will see.
 * Shapes only.
 */
import type { Day } from "@/lib/domain/dates/day";
import type { FiscalYear } from "@/lib/domain/dates/fiscal-years";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { Effect } from "@/lib/domain/terms/effect";
import type { TermKind } from "@/lib/domain/terms/term";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { DraftDocument } from "./document";
import type { DraftStatus, Present } from "./outcomes";

/** A record that can be chosen: what it is called, and one detail that tells it apart. */
export type RecordChoice = { slug: string; name: string; detail: string };

/** Names for the slugs that stand in a draft already. */
export type RecordNames = Readonly<Partial<Record<Section, readonly RecordChoice[]>>>;

export type EditorLookups = {
  termKinds: readonly TermKind[];
  /** The published sources that the draft cites. */
  sources: readonly ClaimSource[];
  /** Of every organization that has one on record. */
  fiscalYears: readonly FiscalYear[];
  names: RecordNames;
};

/** The draft on the server; null when nothing was saved yet. */
export type StoredDraft = {
  id: string;
  version: number;
  status: DraftStatus;
  note: string | null;
  message: string | null;
  /** Whose it is, when it is not one's own. */
  author: string | null;
};

export type EditorStart = {
  section: Section;
  /** Null for a record that does not exist yet. */
  recordId: string | null;
  slug: string | null;
  /** What the draft was begun from. */
  baseRevision: number;
  base: DraftDocument;
  /** What is published now. */
  present: Present | null;
  document: DraftDocument;
  stored: StoredDraft | null;
  lookups: EditorLookups;
  today: Day;
};

/** A draft in a list. */
export type DraftLine = {
  id: string;
  section: Section;
  title: string;
  /** Not a text, but something to be done, which its title says. */
  isPendingChange: boolean;
  isNew: boolean;
  status: DraftStatus;
  note: string | null;
  message: string | null;
  author: string;
  /** ISO 8601. */
  updatedAt: string;
};

/** A draft that waits for review, with what publishing it would change for readers. */
export type QueueLine = DraftLine & {
  version: number;
  submittedAt: string;
  /** The reader wrote it. */
  own: boolean;
  effect: Effect;
  /** Where it and what was published since cannot both be, in words. */
  conflicts: readonly string[];
};

/** A published claim that says what is being typed: the same words, or the same figure of the same source. */
export type SaidClaim = {
  by: "quote" | "figure";
  id: string;
  quote: string;
  /** In words. */
  value: string;
  term: { key: string; label: string };
  deal: { slug: string; title: string };
};
