import { type Actor, may } from "@/lib/domain/access/actor";
import { draftDocumentSchema } from "@/lib/drafts/document";
import { DRAFT_STATUSES, type SaveOutcome, type SaveRequest } from "@/lib/drafts/outcomes";
import { db, type Transaction } from "../client";
import { RECORD_KINDS } from "../store/changes";
import { requirePermission } from "../store/require-permission";

/**
 * Saves a draft as it is being typed. A save names the version it was made from; one made from an older version is
 * refused with what stands there now, so that two tabs never overwrite each other.
 */

/** What may still be typed into. */
const WRITABLE = ["open", "returned"] as const;

/** `tx`: as part of a larger transaction. */
export async function saveDraft(
  actor: Actor,
  request: SaveRequest,
  tx: Transaction = db(),
): Promise<SaveOutcome> {
  requirePermission(actor, "draft");
  if (request.version === 0 && (await created(tx, actor, request))) return { ok: true, version: 1 };
  const { id, version, document, baseRevision } = request;
  const { count } = await tx.draft.updateMany({
    where: {
      id,
      version,
      action: "edit",
      status: { in: [...WRITABLE] },
      kind: RECORD_KINDS[document.section],
      recordId: request.recordId,
      ...(may(actor.role, "review") ? {} : { authorId: actor.userId }),
    },
    data: { document, baseRevision, typedById: actor.userId, version: { increment: 1 } },
  });
  return count === 1 ? { ok: true, version: version + 1 } : whyNot(tx, actor, request);
}

/** The first save. The id was made in the browser, so that a repeated first save is not a second draft. */
async function created(tx: Transaction, actor: Actor, request: SaveRequest): Promise<boolean> {
  const { id, document, recordId, baseRevision } = request;
  const kind = RECORD_KINDS[document.section];
  if (
    recordId !== null &&
    !(await tx.record.findFirst({ where: { id: recordId, kind }, select: { id: true } }))
  )
    return false;
  const { count } = await tx.draft.createMany({
    data: { id, kind, recordId, baseRevision, document, authorId: actor.userId },
    skipDuplicates: true,
  });
  return count === 1;
}

async function whyNot(tx: Transaction, actor: Actor, { id, recordId }: SaveRequest): Promise<SaveOutcome> {
  const row = await tx.draft.findUnique({
    where: { id, action: "edit" },
    select: { version: true, status: true, document: true, authorId: true, recordId: true },
  });
  const isTheirs = row !== null && (row.authorId === actor.userId || may(actor.role, "review"));
  if (!isTheirs || row.recordId !== recordId)
    return {
      ok: false,
      reason: "gone",
      message: "This draft is not there any more. What you typed is kept in this browser.",
    };
  if (!WRITABLE.some((status) => status === row.status)) {
    const message = `This draft is ${DRAFT_STATUSES[row.status].toLowerCase()} and can no longer be changed here.`;
    return { ok: false, reason: "closed", status: row.status, message };
  }
  const document = draftDocumentSchema.parse(row.document);
  return { ok: false, reason: "stale", version: row.version, document };
}

/** Throws a draft away that was never submitted. An action that nobody has answered is taken back so, as it cannot be typed on. */
export async function discardDraft(actor: Actor, id: string): Promise<boolean> {
  requirePermission(actor, "draft");
  const { count } = await db().draft.deleteMany({
    where: {
      ...{ id, authorId: actor.userId },
      OR: [
        { action: "edit", status: { in: [...WRITABLE] } },
        { action: { not: "edit" }, status: { in: ["returned", "submitted"] } },
      ],
    },
  });
  return count === 1;
}
