import "server-only";
import { type Actor, may } from "@/lib/domain/access/actor";
import type { HandInOutcome, HandInRequest } from "@/lib/drafts/outcomes";
import { type ProposedDeed, proposedDeedSchema } from "@/lib/drafts/pending-change";
import { deskChangeHref, reviewHref } from "@/lib/url/record-href";
import type { Transaction } from "../client";
import type { PublishOutcome } from "../publish/edits";
import { saveEdits } from "../publish/publish";
import { changedSince } from "../publish/undo-change-set";
import { hasFourEyes } from "../store/four-eyes";
import { lockWriting } from "../store/lock";
import { requireDeed } from "../store/require-permission";
import { movedOn, ownDraft, Refused } from "./draft-refusals";
import type { LockedDraft } from "./lock-draft";
import { deedFlaws } from "./pending-change-issues";
import { DEED_NEEDS, planDeed } from "./plan-pending-change";

/** A proposed deed is done: by whoever approves it, in one transaction with its being marked as done. */

export type LockedDeed = Omit<LockedDraft, "document" | "recordId" | "baseRevision"> & { deed: ProposedDeed };

/** The deed, held until the transaction ends; null when the draft is one of a text, or not there for this actor. */
export async function lockDeed(tx: Transaction, actor: Actor, id: string): Promise<LockedDeed | null> {
  if (!may(actor.role, "review")) return null;
  await tx.$queryRaw`SELECT id FROM drafts WHERE id = ${id}::uuid AND deed <> 'edit' FOR UPDATE`;
  const row = await tx.draft.findUnique({ where: { id, deed: { not: "edit" } } });
  return row && { ...row, deed: proposedDeedSchema.parse(row.document) };
}

export async function publishDeed(
  tx: Transaction,
  actor: Actor,
  { locked, request }: { locked: LockedDeed; request: HandInRequest },
): Promise<HandInOutcome> {
  requireDeed(actor, DEED_NEEDS[locked.deed.deed]);
  if (locked.status === "published") return doneAs(await numberOf(tx, locked.publishedChangeSetId));
  if (locked.status !== "submitted" || locked.version !== request.version)
    return movedOn(locked, request.version);
  if (locked.authorId === actor.userId && (await hasFourEyes(tx))) return ownDraft();
  const outcome = await doIt(tx, actor, { locked, request });
  if (!outcome.ok) throw new Refused({ ok: false, reason: "invalid", flaws: deedFlaws(outcome) });
  const { changeSet } = outcome;
  const set =
    changeSet === null
      ? null
      : await tx.changeSet.findUnique({ where: { number: changeSet }, select: { id: true } });
  await tx.draft.update({
    where: { id: locked.id },
    data: {
      ...{ status: "published", message: request.message, reviewerId: actor.userId },
      ...{ publishedChangeSetId: set?.id ?? null, version: { increment: 1 } },
    },
  });
  return doneAs(changeSet);
}

type Approved = { locked: LockedDeed; request: HandInRequest };

async function doIt(tx: Transaction, actor: Actor, { locked, request }: Approved): Promise<PublishOutcome> {
  await lockWriting(tx);
  const planned = await planDeed(tx, locked.deed, request.message);
  if (!planned.ok) return planned;
  const outcome = await saveEdits(tx, planned.save, { kind: planned.kind, authorId: actor.userId });
  return locked.deed.deed === "undo" && !outcome.ok && outcome.reason === "stale"
    ? changedSince(outcome)
    : outcome;
}

async function numberOf(tx: Transaction, id: string | null): Promise<number | null> {
  const set = id && (await tx.changeSet.findUnique({ where: { id }, select: { number: true } }));
  return set ? set.number : null;
}

/** Where the save can be read, and taken back. */
function doneAs(changeSet: number | null): HandInOutcome {
  const href = changeSet === null ? reviewHref() : deskChangeHref(changeSet);
  return { ok: true, href, changeSet, merged: false };
}
