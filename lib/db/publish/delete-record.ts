import type { Actor } from "@/lib/domain/access/actor";
import type { Section } from "@/lib/schema/bundle/bundle";
import { type Issue, parseWith } from "@/lib/schema/explain";
import { proseSchema } from "@/lib/schema/text";
import type { Transaction } from "../client";
import type { Removal } from "../store/changes";
import { requirePermission } from "../store/require-permission";
import { readStored, type Stored } from "../store/stored";
import type { PublishOutcome, RecordName } from "./edits";
import { type PlannedSave, savePlanned } from "./publish";

/**
 * Takes one record out of what is published, with the reason that will stand in its place.
 * Refuses while others name it, and says which.
 */

export type Deleting = {
  section: Section;
  id: string;
  /** The revision that the editor saw. */
  baseRevision: number;
  /** Shown to whoever asks for the record from now on. */
  reason: string;
  /** What took its place, if anything did. */
  successor: RecordName | null;
};

export async function deleteRecord(actor: Actor, deleting: Deleting): Promise<PublishOutcome> {
  const authorId = requirePermission(actor, "remove");
  return savePlanned(authorId, (tx) => planDeletion(tx, deleting));
}

export async function planDeletion(tx: Transaction, deleting: Deleting): Promise<PlannedSave> {
  const [stored] = await readStored(tx, deleting.section, { id: { in: [deleting.id] } });
  const issue = deletingIssue(stored, deleting);
  if (!stored || issue) return { ok: false, reason: "invalid", issues: issue ? [issue] : [] };
  if (stored.headRevision !== deleting.baseRevision) return movedSince(stored, deleting.section);
  const successor = await successorOf(tx, deleting.successor);
  if (successor === undefined)
    return invalid("successor", `there is no such record; name one that is published`);
  const reason = deleting.reason.trim();
  const removals = [removalOf(stored, { ...deleting, reason, successor })];
  return { ok: true, kind: "delete", save: { edits: [], message: deleting.reason, removals } };
}

function deletingIssue(stored: Stored | undefined, { reason }: Deleting): Issue | null {
  if (!stored) return { path: ["id"], message: "there is no such record any more" };
  if (reason.trim() === "") return { path: ["reason"], message: "is missing; say why it is taken out" };
  const read = parseWith(proseSchema, reason, ["reason"]);
  return read.ok ? null : (read.issues[0] ?? null);
}

function invalid(field: string, message: string): PlannedSave {
  return { ok: false, reason: "invalid", issues: [{ path: [field], message }] };
}

/** Someone saved it meanwhile: nothing to merge, but the editor should look again. */
export function movedSince(stored: Stored, section: Section): PlannedSave {
  const { id, headRevision: revision, record } = stored;
  const present = { edit: 0, section, id, revision, record, merged: record, mine: record, base: null };
  return { ok: false, reason: "stale", conflicts: [], present: [present] };
}

/** undefined: named, but not there. */
async function successorOf(
  tx: Transaction,
  name: RecordName | null,
): Promise<{ id: string; slug: string } | null | undefined> {
  if (name === null) return null;
  const [stored] = await readStored(tx, name.section, { slug: { in: [name.slug] } });
  return stored && { id: stored.id, slug: name.slug };
}

export function removalOf(
  { id, headRevision, shortId, position, record }: Stored,
  { section, reason, successor }: Pick<Removal, "section" | "reason" | "successor">,
): Removal {
  return { id, section, slug: record.slug, shortId, position, headRevision, reason, successor };
}
