import "server-only";
import type { Deed } from "@/lib/domain/access/actor";
import type { DeedKind, ProposedDeed } from "@/lib/drafts/pending-change";
import { db, type Transaction } from "../client";
import { planDeletion } from "../publish/delete-record";
import { planMerging } from "../publish/merge-into";
import { checkEdits, type PlannedSave } from "../publish/publish";
import { planRestoring } from "../publish/restore-record";
import { planReverting } from "../publish/revert-record";
import { changedSince, planUndoing } from "../publish/undo-change-set";

/** A deed that was proposed → the save that it would be, and what stands in its way. */

/** What somebody must be allowed to do, to propose it and to approve it. */
export const DEED_NEEDS: Readonly<Record<DeedKind, Deed>> = {
  delete: "remove",
  merge: "remove",
  restore: "remove",
  revert: "publish",
  undo: "publish",
};

/** Only for a transaction that saves, or leaves nothing: planning takes tombstones away. */
export async function planDeed(tx: Transaction, deed: ProposedDeed, message: string): Promise<PlannedSave> {
  switch (deed.deed) {
    case "delete":
      return planDeletion(tx, { ...deed, reason: message });
    case "merge":
      return planMerging(tx, { ...deed, message });
    case "restore":
      return planRestoring(tx, { ...deed, message });
    case "revert":
      return planReverting(tx, { ...deed, message });
    case "undo":
      return planUndoing(tx, { ...deed, message });
  }
}

/** What the deed would write as things stand, or why it cannot be done. */
export async function checkDeed(tx: Transaction, deed: ProposedDeed, message: string) {
  const planned = await planDeed(tx, deed, message);
  if (!planned.ok) return planned;
  const checked = await checkEdits(tx, planned.save);
  if (checked.ok) return { ...checked, removals: planned.save.removals ?? [] };
  return deed.deed === "undo" && checked.reason === "stale" ? changedSince(checked) : checked;
}

/** Carries what was found out of a transaction that must leave nothing. */
class Found extends Error {
  constructor(readonly value: unknown) {
    super("found");
  }
}

/** Does the work in a transaction that is always taken back: for finding out what something would do. */
export async function withoutSaving<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await db().$transaction(
      async (tx): Promise<T> => {
        throw new Found(await work(tx));
      },
      { timeout: 60_000 },
    );
  } catch (error) {
    if (error instanceof Found) return error.value as T;
    throw error;
  }
}
