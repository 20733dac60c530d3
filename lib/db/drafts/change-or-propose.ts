import { type Actor, mayDo } from "@/lib/domain/access/actor";
import type { PendingChange } from "@/lib/drafts/pending-change";
import { deleteRecord } from "../publish/delete-record";
import type { PublishOutcome, RecordEdit, Save } from "../publish/edits";
import { mergeInto } from "../publish/merge-into";
import { publish } from "../publish/publish";
import { restoreRecord } from "../publish/restore-record";
import { revertRecord } from "../publish/revert-record";
import { undoChangeSet } from "../publish/undo-change-set";
import { proposeChange } from "./pending/propose-change";
import { type ProposeOutcome, proposeEdit } from "./propose-edit";
import { proposeRevert, proposeUndo } from "./propose-return";

/** What is asked for is done at once or, where one person is not enough or may not alone, waits for another. */

/** Saved, or waiting as a draft (null: the record says so already), or neither. */
export type ChangeOutcome = PublishOutcome | ProposeOutcome;

export async function publishOrPropose(
  actor: Actor,
  edit: RecordEdit,
  save: Omit<Save, "edits">,
): Promise<ChangeOutcome> {
  if (!mayDo(actor, "publish")) return proposeEdit(actor, edit, save);
  const outcome = await publish(actor, { ...save, edits: [edit] });
  return wantsAnother(outcome) ? proposeEdit(actor, edit, save) : outcome;
}

export async function changeOrPropose(
  actor: Actor,
  change: PendingChange,
  message: string,
): Promise<ChangeOutcome> {
  const outcome = await changed(actor, change, message);
  if (!wantsAnother(outcome)) return outcome;
  return (await proposeAsDraft(actor, change, message)) ?? proposeChange(actor, change, message);
}

function wantsAnother(outcome: PublishOutcome): boolean {
  return !outcome.ok && outcome.reason === "four_eyes";
}

function changed(actor: Actor, change: PendingChange, message: string): Promise<PublishOutcome> {
  switch (change.action) {
    case "delete":
      return deleteRecord(actor, { ...change, reason: message });
    case "merge":
      return mergeInto(actor, { ...change, message });
    case "restore":
      return restoreRecord(actor, { ...change, message });
    case "revert":
      return revertRecord(actor, { ...change, message });
    case "undo":
      return undoChangeSet(actor, { ...change, message });
  }
}

/** The same as a draft of a text, where one can hold it; else null. */
async function proposeAsDraft(
  actor: Actor,
  change: PendingChange,
  message: string,
): Promise<ProposeOutcome | null> {
  if (change.action === "revert") return proposeRevert(actor, { ...change, message });
  return change.action === "undo" ? proposeUndo(actor, { ...change, message }) : null;
}
