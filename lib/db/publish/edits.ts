import type { Conflict } from "@/lib/domain/records/merge-records";
import { type BundleRecords, SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { type Issue, parseWith } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import { proseSchema } from "@/lib/schema/text";
import type { Stored } from "../store/stored";

/**
 * What an editor's save asks for and what comes of it.
 * Decides the shapes, and whether each record is whole; whether it fits the rest of the record is for publish.
 */

/** One record as the editor wants it. `id` null: a new record. `baseRevision`: the one that the editor saw; 0 when new. */
export type RecordEdit<S extends Section = Section> = {
  [K in S]: { section: K; id: string | null; baseRevision: number; record: BundleRecords[K] };
}[S];

/** A stored record made to say something else. */
export function editOf(section: Section, { id, headRevision }: Stored, record: object): RecordEdit {
  return { section, id, baseRevision: headRevision, record } as RecordEdit;
}

export type Save = {
  edits: readonly RecordEdit[];
  message: string;
  /** A stale base is refused, even when nothing overlaps: for writers that asked for exactly that. */
  strict?: boolean;
  /** Sources that were entered twice where they come from, and come as they are: one address may be several of these. */
  twins?: ReadonlySet<string>;
};

export type SavedRevision = { section: Section; slug: string; id: string; revision: number };

/** A conflict, and the place of its edit in the save. */
export type EditConflict = Conflict & { edit: number };

/**
 * What stands in the record now where an edit was stale; `merged` holds both sides' changes: mine where they conflict, and what
 * one took out while the other changed it. Every claim in it has its id.
 */
export type Present = {
  edit: number;
  section: Section;
  id: string;
  revision: number;
  record: BundleRecords[Section];
  merged: BundleRecords[Section];
  /** What the edit says, and what it began from; that is null where the record was deleted then. */
  mine: BundleRecords[Section];
  base: BundleRecords[Section] | null;
};

export type PublishOutcome =
  | {
      ok: true;
      /** null when the record said all of it already, and nothing was written. */
      changeSet: number | null;
      /** One for each edit, in their order. */
      revisions: SavedRevision[];
      /** An edit was made from an older revision, and its changes went together with the newer ones. */
      merged: boolean;
    }
  | { ok: false; reason: "stale"; conflicts: EditConflict[]; present: Present[] }
  /** Paths begin with `edits`, 0 or 1 …, or are `message`. */
  | { ok: false; reason: "invalid"; issues: Issue[] }
  /** What was to be taken out is still named by these. */
  | { ok: false; reason: "referenced"; by: RecordName[] }
  /** What was to be undone was changed again since, in these. */
  | { ok: false; reason: "changed_since"; by: RecordName[] }
  /** Every change wants somebody who did not write it: only a draft in review can be published. */
  | { ok: false; reason: "four_eyes" };

export type RecordName = { section: Section; slug: string };

/** An edit whose record is stored, or is to be. */
export type Planned = {
  /** Where it stands, for issues. */
  at: Path;
  section: Section;
  /** null for a new record. */
  before: Stored | null;
  /** What a deleted record kept, when it comes back. */
  revived?: Tombstone;
  record: BundleRecords[Section];
};

/** What stays of a deleted record. */
export type Tombstone = {
  id: string;
  headRevision: number;
  shortId: string;
  /** null where it was not kept: then it comes last. */
  position: number | null;
};

/** Which edit of a save a path leads into, and where in it; null: it is about the save. */
export function withinEdit([list, edit, ...rest]: Path): { edit: number; rest: Path } | null {
  return list === "edits" && typeof edit === "number" ? { edit, rest } : null;
}

/** Every record parsed again, whatever the types say: what arrives from a browser may be anything. */
export function parseSave(save: Save): { ok: true; save: Save } | { ok: false; issues: Issue[] } {
  const issues: Issue[] = [];
  const message = parseWith(proseSchema, save.message, ["message"]);
  if (!message.ok) issues.push(...message.issues);
  const edits = save.edits.flatMap((edit, index): RecordEdit[] => {
    const parsed = parseWith(SECTIONS[edit.section], edit.record, ["edits", index]);
    if (parsed.ok) return [{ ...edit, record: parsed.value } as RecordEdit];
    issues.push(...parsed.issues);
    return [];
  });
  issues.push(...repeatedIds(save.edits));
  if (!message.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, save: { edits, message: message.value } };
}

function repeatedIds(edits: readonly RecordEdit[]): Issue[] {
  const seen = new Set<string>();
  return edits.flatMap(({ id }, index) => {
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [{ path: ["edits", index, "id"], message: "is edited twice in one save; join the two edits" }];
  });
}
