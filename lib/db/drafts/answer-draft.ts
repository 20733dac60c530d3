import type { Actor } from "@/lib/domain/access/actor";
import {
  type AnswerOutcome,
  type AnswerRequest,
  DRAFT_STATUSES,
  type DraftRequest,
  type DraftStatus,
} from "@/lib/drafts/outcomes";
import { db, type Transaction } from "../client";
import { requirePermission } from "../store/require-permission";
import { isBarred } from "./draft-authors";
import { noteRound } from "./review/review-notes";

/** What happens to a draft in review but for its publication: sent back, rejected, or taken back by its author. */

/** Back to its author, who reads the note and may submit it again. */
export function returnDraft(actor: Actor, request: AnswerRequest): Promise<AnswerOutcome> {
  return answer(actor, request, "returned");
}

/** Closed for good, with the reason. It stays readable for its author. */
export function rejectDraft(actor: Actor, request: AnswerRequest): Promise<AnswerOutcome> {
  return answer(actor, request, "rejected");
}

/** The author takes back what was submitted and not yet answered. */
export async function withdrawDraft(actor: Actor, { id, version }: DraftRequest): Promise<AnswerOutcome> {
  requirePermission(actor, "draft");
  const { count } = await db().draft.updateMany({
    where: { id, version, action: "edit", authorId: actor.userId, status: "submitted" },
    data: { status: "open", version: { increment: 1 } },
  });
  return count === 1 ? { ok: true } : whyNot(db(), id, version);
}

async function answer(
  actor: Actor,
  { id, version, note }: AnswerRequest,
  status: "returned" | "rejected",
): Promise<AnswerOutcome> {
  requirePermission(actor, "review");
  return db().$transaction(async (tx): Promise<AnswerOutcome> => {
    if (await isBarred(tx, actor, id))
      return {
        ok: false,
        reason: "forbidden",
        message: "Someone who did not write in it must answer this draft.",
      };
    const { count } = await tx.draft.updateMany({
      where: { id, version, status: "submitted" },
      data: { status, note, reviewerId: actor.userId, version: { increment: 1 } },
    });
    if (count !== 1) return whyNot(tx, id, version);
    if (status === "returned") await noteRound(tx, actor, { draftId: id, note });
    return { ok: true };
  });
}

async function whyNot(tx: Transaction, id: string, version: number): Promise<AnswerOutcome> {
  const row = await tx.draft.findUnique({ where: { id }, select: { status: true, version: true } });
  if (row === null) return { ok: false, reason: "gone", message: "This draft is not there any more." };
  if (row.status === "submitted" && row.version !== version)
    return { ok: false, reason: "stale", message: "This draft has changed meanwhile. Load it again." };
  const word = DRAFT_STATUSES[row.status as DraftStatus].toLowerCase();
  return { ok: false, reason: "closed", message: `This draft is ${word} by now. Load it again.` };
}
