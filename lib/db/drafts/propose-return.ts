import type { Actor } from "@/lib/domain/access/actor";
import { db } from "../client";
import type { RecordEdit } from "../publish/edits";
import { noState, type Reverting, stateOf } from "../publish/revert-record";
import {
  changedSince,
  isCreation,
  noChangeSet,
  stepsOf,
  takenBack,
  type Undoing,
} from "../publish/undo-change-set";
import { isDeletion } from "../store/deletion";
import { requirePermission } from "../store/require-permission";
import { type ProposeOutcome, proposeEdit } from "./propose-edit";

/** Reverts and undos under four eyes: the same change as a draft that waits for review, where a draft can hold it. */

/** The same as a draft that waits for review; null where the record was deleted, which no draft of its text can hold. */
export async function proposeRevert(actor: Actor, reverting: Reverting): Promise<ProposeOutcome | null> {
  requirePermission(actor, "publish");
  const { section, id, to, baseRevision, message } = reverting;
  if ((await db().tombstone.count({ where: { recordId: id } })) > 0) return null;
  const record = await stateOf(db(), reverting);
  if (record === null) return noState(to);
  return proposeEdit(actor, { section, id, baseRevision, record } as RecordEdit, { message });
}

/**
 * The same as a draft that waits for review, where the save edited a single record; null where it did more, which no
 * draft of one text can hold.
 */
export async function proposeUndo(
  actor: Actor,
  { changeSet, message }: Undoing,
): Promise<ProposeOutcome | null> {
  requirePermission(actor, "publish");
  const steps = await stepsOf(db(), changeSet);
  if (steps.length === 0) return noChangeSet(changeSet);
  const [step] = steps;
  if (!step || steps.length > 1 || isCreation(step) || isDeletion(step.state)) return null;
  const outcome = await proposeEdit(actor, takenBack(step), { message });
  return outcome.ok || outcome.reason !== "stale" ? outcome : changedSince(outcome);
}
