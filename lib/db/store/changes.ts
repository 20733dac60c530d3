import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { ChangeSetKind, RecordKind } from "../generated/enums";

/**
 * What a save is handed: validated records that are new or differ from what is stored.
 * Decides the shapes; import, and later every editor's save, make them.
 */

export type Change<S extends Section = Section> = {
  id: string;
  isNew: boolean;
  /** Number of the newest revision before this save; 0 for a new record. */
  headRevision: number;
  /** Place in the section's own order; 0 in sections ordered by slug. */
  position: number;
  /** Of deals; empty for others. */
  shortId: string;
  /** The slug it had until now, when that is another one. */
  previousSlug?: string;
  /** The state to be stored, which the revision keeps. */
  record: BundleRecords[S];
  contentHash: string;
};

/** A record taken out of what is published: why, and what took its place. */
export type Removal = {
  id: string;
  section: Section;
  slug: string;
  /** Of deals; empty for others. */
  shortId: string;
  /** Where it stood in its section's own order, for when it comes back. */
  position: number;
  headRevision: number;
  reason: string;
  successor: { id: string; slug: string } | null;
};

export type Changes = { [S in Section]: Change<S>[] };

/** Who saves what, in words; stands in the change set. */
export type ChangeNote = {
  kind: ChangeSetKind;
  message: string;
  authorId: string | null;
  /** Now, unless an old save is made again. */
  savedAt?: Date;
};

export const RECORD_KINDS: Readonly<Record<Section, RecordKind>> = {
  termKinds: "term_kind",
  organizations: "organization",
  sources: "source",
  partnerships: "partnership",
  deals: "deal",
  events: "event",
};

/** The section of a stored record's kind. */
export function sectionOf(kind: string): Section {
  return SECTION_NAMES.find((name) => RECORD_KINDS[name] === kind) ?? "deals";
}

/** The ids of records that exist already: only they have dependents, and rows to replace. */
export function storedIds(records: readonly { id: string; isNew?: boolean }[]): string[] {
  return records.flatMap(({ id, isNew }) => (isNew ? [] : [id]));
}

export function idsOf(changes: readonly { id: string }[]): string[] {
  return changes.map((change) => change.id);
}

/** A list in pieces of at most `size`. */
export function* chunksOf<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
