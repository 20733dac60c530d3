import "server-only";
import { type Actor, may } from "@/lib/domain/actor";
import { AppError } from "@/lib/runtime/app-error";
import { db, type Transaction } from "../client";
import type { ChangeNote } from "./changes";
import { type PublishOutcome, parseSave, type Save } from "./edits";
import { lockWriting } from "./lock";
import { planSave } from "./plan-save";
import { rebaseEdits } from "./rebase";
import { saveRecords } from "./save-records";

/**
 * An editor's save: any number of records in one transaction and one change set, or nothing.
 * Decides who may, which bases are stale, and what is answered; the rules of the record are the schema's.
 */

/** Waiting for an import to end may take a while. */
const TIMEOUT_MS = 5 * 60 * 1000;

export async function publish(actor: Actor, save: Save): Promise<PublishOutcome> {
  return db().$transaction((tx) => publishWithin(tx, actor, save), {
    timeout: TIMEOUT_MS,
    maxWait: 60_000,
  });
}

/** The same as part of a larger transaction: so that a draft is published and marked as published, or neither. */
export async function publishWithin(tx: Transaction, actor: Actor, save: Save): Promise<PublishOutcome> {
  return saveEdits(tx, save, { kind: "edit", authorId: requirePublisher(actor) });
}

/** Whoever saves must be allowed to; the answer is who it is. */
export function requirePublisher(actor: Actor): string {
  if (!may(actor.role, "publish"))
    throw new AppError("forbidden", "Only editors publish. Send your draft to review instead.");
  return actor.userId;
}

/** Saves edits under a note of another kind: reverting and merging are edits too. */
export async function saveEdits(
  tx: Transaction,
  save: Save,
  note: Omit<ChangeNote, "message">,
): Promise<PublishOutcome> {
  const parsed = parseSave(save);
  if (!parsed.ok) return { ok: false, reason: "invalid", flaws: parsed.flaws };
  await lockWriting(tx);
  const { planned, flaws, conflicts, present, merged } = await rebaseEdits(tx, parsed.save.edits);
  if (flaws.length > 0) return { ok: false, reason: "invalid", flaws };
  if (present.length > 0) return { ok: false, reason: "stale", conflicts, present };
  const plan = await planSave(tx, planned);
  if (!plan.ok) return { ok: false, reason: "invalid", flaws: plan.flaws };
  const changeSet = await saveRecords(tx, plan.changes, {
    note: { ...note, message: parsed.save.message },
  });
  return { ok: true, changeSet, revisions: plan.revisions, merged: merged && changeSet !== null };
}
