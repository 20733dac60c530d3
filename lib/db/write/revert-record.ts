import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { SECTIONS, type Section } from "@/lib/schema/bundle";
import { parseWith } from "@/lib/schema/explain";
import { db, type Transaction } from "../client";
import { isDeletion } from "./deletion";
import type { PublishOutcome, RecordEdit } from "./edits";
import { type ProposeOutcome, proposeEdit } from "./propose-edit";
import { type PlannedSave, savePlanned } from "./publish";
import { requireDeed } from "./require-deed";
import { exhume } from "./restore-record";

/** Brings a record back to what it said in an earlier revision, as a new revision. A deleted record comes back with it. */

export type Reverting = {
  section: Section;
  id: string;
  /** The revision to go back to. */
  to: number;
  /** The revision that the editor saw as the newest. */
  baseRevision: number;
  message: string;
};

export async function revertRecord(actor: Actor, reverting: Reverting): Promise<PublishOutcome> {
  const authorId = requireDeed(actor, "publish");
  return savePlanned(authorId, (tx) => planReverting(tx, reverting));
}

/** Takes a tombstone away already: only for a transaction that saves, or leaves nothing. */
export async function planReverting(tx: Transaction, reverting: Reverting): Promise<PlannedSave> {
  const { section, id, to, message, baseRevision } = reverting;
  const revived = await exhume(tx, id, to + 1);
  if (revived) return { ok: true, kind: "revert", save: { edits: [], message, revived: [revived] } };
  const record = await stateOf(tx, reverting);
  if (record === null) return noState(to);
  const edit = { section, id, baseRevision, record } as RecordEdit;
  return { ok: true, kind: "revert", save: { edits: [edit], message } };
}

/** The same as a draft that waits for review; null where the record was deleted, which no draft of its text can hold. */
export async function proposeRevert(actor: Actor, reverting: Reverting): Promise<ProposeOutcome | null> {
  requireDeed(actor, "publish");
  const { section, id, to, baseRevision, message } = reverting;
  if ((await db().tombstone.count({ where: { recordId: id } })) > 0) return null;
  const record = await stateOf(db(), reverting);
  if (record === null) return noState(to);
  return proposeEdit(actor, { section, id, baseRevision, record } as RecordEdit, { message });
}

async function stateOf(tx: Transaction, { section, id, to }: Reverting) {
  const revision = await tx.revision.findUnique({
    where: { recordId_number: { recordId: id, number: to } },
    select: { state: true },
  });
  if (!revision || isDeletion(revision.state)) return null;
  const parsed = parseWith(SECTIONS[section], revision.state, "");
  return parsed.ok ? parsed.value : null;
}

function noState(to: number): Extract<PublishOutcome, { reason: "invalid" }> {
  const message = `there is no revision ${to} of this record that could be taken up again`;
  return { ok: false, reason: "invalid", flaws: [{ path: "to", message }] };
}
