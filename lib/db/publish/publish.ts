import type { Actor } from "@/lib/domain/access/actor";
import type { Transaction } from "../client";
import type { ChangeNote, Removal } from "../store/changes";
import { hasFourEyes } from "../store/four-eyes";
import { lockWriting } from "../store/lock";
import { requirePermission } from "../store/require-permission";
import { transactWriting } from "../store/transact";
import { type Planned, type PublishOutcome, parseSave, type Save } from "./edits";
import { planSave } from "./plan-save";
import { rebaseEdits } from "./rebase";
import { saveRecords } from "./save-records";

/**
 * An editor's save: any number of records in one transaction and one change set, or nothing.
 * Decides who may, which bases are stale, and what is answered; the rules of the record are the schema's.
 */

export async function publish(actor: Actor, save: Save): Promise<PublishOutcome> {
  return inSave((tx) => publishWithin(tx, actor, save));
}

/**
 * Runs a save in a transaction of its own. Its author is its only reader, which is not enough where the rule is four eyes.
 */
function inSave(work: (tx: Transaction) => Promise<PublishOutcome>): Promise<PublishOutcome> {
  return transactWriting(async (tx) =>
    (await hasFourEyes(tx)) ? { ok: false, reason: "four_eyes" } : work(tx),
  );
}

/** The same as part of a larger transaction: so that a draft is published and marked as published, or neither. */
export async function publishWithin(tx: Transaction, actor: Actor, save: Save): Promise<PublishOutcome> {
  const authorId = requirePermission(actor, "publish");
  await lockWriting(tx);
  return saveEdits(tx, save, { kind: "edit", authorId });
}

/** What a save may do beside edits: bring deleted records back, and take records out. */
export type Besides = { revived?: readonly Planned[]; removals?: readonly Removal[] };

/** A save of several parts that was thought through but not made: what it would write, or why it cannot be. */
export type PlannedSave =
  | { ok: true; kind: ChangeNote["kind"]; save: Save & Besides }
  | Exclude<PublishOutcome, { ok: true }>;

/** Plans with writing locked, and saves what was planned, in a transaction of its own. */
export async function savePlanned(
  authorId: string,
  plan: (tx: Transaction) => Promise<PlannedSave>,
): Promise<PublishOutcome> {
  return inSave(async (tx) => {
    await lockWriting(tx);
    const planned = await plan(tx);
    return planned.ok ? saveEdits(tx, planned.save, { kind: planned.kind, authorId }) : planned;
  });
}

/** Saves edits under a note of another kind: reverting, deleting and merging are saves too. Call it with writing locked. */
export async function saveEdits(
  tx: Transaction,
  save: Save & Besides,
  note: Omit<ChangeNote, "message">,
): Promise<PublishOutcome> {
  const checked = await checkEdits(tx, save);
  if (!checked.ok) return checked;
  const { plan, message, merged } = checked;
  const removals = save.removals ?? [];
  const changeSet = await saveRecords(tx, plan.changes, { note: { ...note, message }, removals });
  return { ok: true, changeSet, revisions: plan.revisions, merged: merged && changeSet !== null };
}

type Checked =
  | {
      ok: true;
      plan: Extract<Awaited<ReturnType<typeof planSave>>, { ok: true }>;
      message: string;
      merged: boolean;
    }
  | Exclude<PublishOutcome, { ok: true }>;

/** What a save would write, or why it cannot be saved. Writes nothing. */
export async function checkEdits(tx: Transaction, save: Save & Besides): Promise<Checked> {
  const parsed = parseSave(save);
  if (!parsed.ok) return { ok: false, reason: "invalid", issues: parsed.issues };
  const { planned, issues, conflicts, present, merged } = await rebaseEdits(
    tx,
    parsed.save.edits,
    save.strict,
  );
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  if (present.length > 0) return { ok: false, reason: "stale", conflicts, present };
  const { removals = [], twins = new Set<string>() } = save;
  const plan = await planSave(tx, [...planned, ...(save.revived ?? [])], { removals, twins });
  if (!plan.ok) return plan;
  return { ok: true, plan, message: parsed.save.message, merged };
}
