import { type Actor, may } from "@/lib/domain/access/actor";
import type { SubmitOutcome, SubmitRequest } from "@/lib/drafts/outcomes";
import { type PendingChange, pendingChangeSchema } from "@/lib/drafts/pending-change";
import { editorChangeHref, reviewHref } from "@/lib/url/record-href";
import type { Transaction } from "../../client";
import type { PublishOutcome } from "../../publish/edits";
import { saveEdits } from "../../publish/publish";
import { changedSince } from "../../publish/undo-change-set";
import { lockWriting } from "../../store/lock";
import { requirePermission } from "../../store/require-permission";
import { isBarred } from "../draft-authors";
import { movedOn, ownDraft } from "../draft-refusals";
import type { LockedDraft } from "../lock-draft";
import { pendingChangeIssues } from "./pending-change-issues";
import { PERMISSION_NEEDS, planPendingChange } from "./plan-pending-change";

/** A proposed action is done: by whoever approves it, in one transaction with its being marked as done. */

export type LockedPendingChange = Omit<LockedDraft, "document" | "recordId" | "baseRevision"> & {
  action: PendingChange;
};

/** The action, held until the transaction ends; null when the draft is one of a text, or not there for this actor. */
export async function lockPendingChange(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<LockedPendingChange | null> {
  if (!may(actor.role, "review")) return null;
  await tx.$queryRaw`SELECT id FROM drafts WHERE id = ${id}::uuid AND action <> 'edit' FOR UPDATE`;
  const row = await tx.draft.findUnique({ where: { id, action: { not: "edit" } } });
  return row && { ...row, action: pendingChangeSchema.parse(row.document) };
}

export async function publishPendingChange(
  tx: Transaction,
  actor: Actor,
  { locked, request }: { locked: LockedPendingChange; request: SubmitRequest },
): Promise<SubmitOutcome> {
  requirePermission(actor, PERMISSION_NEEDS[locked.action.action]);
  if (locked.status === "published") return doneAs(await numberOf(tx, locked.publishedChangeSetId));
  if (locked.status !== "submitted" || locked.version !== request.version)
    return movedOn(locked, request.version);
  if (await isBarred(tx, actor, locked.id)) return ownDraft();
  const outcome = await doIt(tx, actor, { locked, request });
  if (!outcome.ok) return { ok: false, reason: "invalid", issues: pendingChangeIssues(outcome) };
  const { changeSet } = outcome;
  await tx.draft.update({
    where: { id: locked.id },
    data: {
      ...{ status: "published", message: request.message, reviewerId: actor.userId },
      ...{ publishedChangeSetId: await changeSetId(tx, changeSet), version: { increment: 1 } },
    },
  });
  return doneAs(changeSet);
}

type Approved = { locked: LockedPendingChange; request: SubmitRequest };

async function doIt(tx: Transaction, actor: Actor, { locked, request }: Approved): Promise<PublishOutcome> {
  await lockWriting(tx);
  const planned = await planPendingChange(tx, locked.action, request.message);
  if (!planned.ok) return planned;
  const outcome = await saveEdits(tx, planned.save, { kind: planned.kind, authorId: actor.userId });
  return locked.action.action === "undo" && !outcome.ok && outcome.reason === "stale"
    ? changedSince(outcome)
    : outcome;
}

/** The id of the save that a draft came to; null when the record said so already. */
export async function changeSetId(tx: Transaction, number: number | null): Promise<string | null> {
  const set =
    number === null ? null : await tx.changeSet.findUnique({ where: { number }, select: { id: true } });
  return set?.id ?? null;
}

/** The number of that save. */
export async function numberOf(tx: Transaction, id: string | null): Promise<number | null> {
  const set = id && (await tx.changeSet.findUnique({ where: { id }, select: { number: true } }));
  return set ? set.number : null;
}

/** Where the save can be read, and taken back. */
function doneAs(changeSet: number | null): SubmitOutcome {
  const href = changeSet === null ? reviewHref() : editorChangeHref(changeSet);
  return { ok: true, href, changeSet, merged: false };
}
