import type { Permission } from "@/lib/domain/access/actor";
import type { PendingAction, PendingChange } from "@/lib/drafts/pending-change";
import type { Transaction } from "../../client";
import { planDeletion } from "../../publish/delete-record";
import { planMerging } from "../../publish/merge-into";
import { checkEdits, type PlannedSave } from "../../publish/publish";
import { planRestoring } from "../../publish/restore-record";
import { planReverting } from "../../publish/revert-record";
import { changedSince, planUndoing } from "../../publish/undo-change-set";

/** An action that was proposed → the save that it would be, and what stands in its way. */

/** What somebody must be allowed to do, to propose it and to approve it. */
export const PERMISSION_NEEDS: Readonly<Record<PendingAction, Permission>> = {
  delete: "remove",
  merge: "remove",
  restore: "remove",
  revert: "publish",
  undo: "publish",
};

/** Only for a transaction that saves, or leaves nothing: planning takes tombstones away. */
export async function planPendingChange(
  tx: Transaction,
  action: PendingChange,
  message: string,
): Promise<PlannedSave> {
  switch (action.action) {
    case "delete":
      return planDeletion(tx, { ...action, reason: message });
    case "merge":
      return planMerging(tx, { ...action, message });
    case "restore":
      return planRestoring(tx, { ...action, message });
    case "revert":
      return planReverting(tx, { ...action, message });
    case "undo":
      return planUndoing(tx, { ...action, message });
  }
}

/** What the action would write as things stand, or why it cannot be done. */
export async function checkPendingChange(tx: Transaction, action: PendingChange, message: string) {
  const planned = await planPendingChange(tx, action, message);
  if (!planned.ok) return planned;
  const checked = await checkEdits(tx, planned.save);
  if (checked.ok) return { ...checked, removals: planned.save.removals ?? [] };
  return action.action === "undo" && checked.reason === "stale" ? changedSince(checked) : checked;
}
