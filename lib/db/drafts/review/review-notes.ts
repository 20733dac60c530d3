import { randomUUID } from "node:crypto";
import { type Actor, may } from "@/lib/domain/access/actor";
import type { NoteOutcome, ReviewNoteLine } from "@/lib/drafts/in-place/review";
import { db, type Transaction } from "../../client";
import { requirePermission } from "../../store/require-permission";

/**
 * Remarks on single fields of a draft. They stay through all rounds of its review until somebody calls them settled.
 * Decides that they are for those to whom the draft exists: its author and whoever reviews.
 */

const MOST = 500;

export async function listReviewNotes(actor: Actor, draftId: string): Promise<ReviewNoteLine[]> {
  requirePermission(actor, "draft");
  if (!(await isTheirs(db(), actor, draftId))) return [];
  const rows = await db().reviewNote.findMany({
    where: { draftId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { author: { select: { name: true } }, settledBy: { select: { name: true } } },
    take: MOST,
  });
  return rows.map(({ id, place, text, author, createdAt, settledBy }) => ({
    ...{ id, place, text, author: author.name, settledBy: settledBy?.name ?? null },
    createdAt: createdAt.toISOString(),
  }));
}

type Adding = { draftId: string; place: string; text: string };

export async function addReviewNote(actor: Actor, { draftId, place, text }: Adding): Promise<NoteOutcome> {
  const authorId = requirePermission(actor, "draft");
  if (!(await isTheirs(db(), actor, draftId))) return gone();
  if ((await db().reviewNote.count({ where: { draftId } })) >= MOST)
    return {
      ok: false,
      reason: "bad_request",
      message: `A draft has at most ${MOST} notes. Write one for all.`,
    };
  await db().reviewNote.create({ data: { id: randomUUID(), draftId, place, text, authorId } });
  return { ok: true };
}

type Settling = { draftId: string; id: string; at: Date };

/** Settled by whoever wrote the draft or reviews it. Twice is once. */
export async function settleReviewNote(actor: Actor, { draftId, id, at }: Settling): Promise<NoteOutcome> {
  const settledById = requirePermission(actor, "draft");
  if (!(await isTheirs(db(), actor, draftId))) return gone();
  await db().reviewNote.updateMany({
    where: { id, draftId, settledAt: null },
    data: { settledById, settledAt: at },
  });
  return { ok: true };
}

async function isTheirs(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
  const own = may(actor.role, "review") ? {} : { authorId: actor.userId };
  return (await tx.draft.count({ where: { id, ...own } })) === 1;
}

function gone(): NoteOutcome {
  return { ok: false, reason: "gone", message: "This draft is not there any more." };
}

/** What the draft says as its reviewer sends it back. Within the transaction that does. */
export async function noteRound(
  tx: Transaction,
  actor: Actor,
  { draftId, note }: { draftId: string; note: string },
): Promise<void> {
  const { document } = await tx.draft.findUniqueOrThrow({
    where: { id: draftId },
    select: { document: true },
  });
  const number = (await tx.reviewRound.count({ where: { draftId } })) + 1;
  await tx.reviewRound.create({
    data: { draftId, number, document: document ?? {}, note, reviewerId: actor.userId },
  });
}

/** The rounds before this one, the first first; `document` is as it was sent back. */
export async function listRounds(tx: Transaction, draftId: string) {
  const rows = await tx.reviewRound.findMany({
    where: { draftId },
    orderBy: { number: "asc" },
    include: { reviewer: { select: { name: true } } },
    take: MOST,
  });
  return rows.map(({ number, document, note, reviewer, createdAt, reviewerId }) => ({
    ...{ number, document, note, reviewerId, reviewer: reviewer.name, at: createdAt.toISOString() },
  }));
}
