import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import type { PendingChange } from "@/lib/drafts/pending-change";
import type { Section } from "@/lib/schema/bundle/bundle";
import { db, type Transaction } from "../../client";
import type { PublishOutcome } from "../../publish/edits";
import { touchedBy } from "../../publish/undo-change-set";
import { canonicalJson } from "../../store/canonical";
import { RECORD_KINDS } from "../../store/changes";
import { requirePermission } from "../../store/require-permission";
import { withoutSaving } from "../../store/transact";
import type { ProposeOutcome } from "../propose-edit";
import { checkPendingChange, PERMISSION_NEEDS } from "./plan-pending-change";

/**
 * Where every change wants a second pair of eyes, what no draft of a text can hold (taking out, joining, bringing back,
 * going back, taking a save back) waits in the same queue, as the action itself.
 * Decides that nothing waits that could not be done as things stand, and that one person asks for one thing once.
 */

export async function proposeChange(
  actor: Actor,
  action: PendingChange,
  message: string,
): Promise<ProposeOutcome> {
  const authorId = requirePermission(actor, PERMISSION_NEEDS[action.action]);
  const checked = await withoutSaving((tx) => checkPendingChange(tx, action, message));
  if (!checked.ok) return checked;
  return db().$transaction(async (tx): Promise<ProposeOutcome> => {
    const subject = await subjectOf(tx, action);
    if (subject === null) return nothingToDo();
    await tx.$queryRaw`SELECT id FROM records WHERE id = ${subject.id}::uuid FOR UPDATE`;
    const proposal = { authorId, action, subject, message: checked.message };
    return { ok: true, draft: await submitDraft(tx, proposal) };
  });
}

type Subject = { section: Section; id: string };

/** The record that the proposal stands under: of a whole save, the first that it touched. */
async function subjectOf(tx: Transaction, action: PendingChange): Promise<Subject | null> {
  if (action.action === "undo") return (await touchedBy(tx, action.changeSet))[0] ?? null;
  return { section: action.section, id: action.action === "merge" ? action.from : action.id };
}

function nothingToDo(): Extract<PublishOutcome, { reason: "invalid" }> {
  return {
    ok: false,
    reason: "invalid",
    issues: [{ path: ["action"], message: "there is nothing to be done" }],
  };
}

type Proposal = { authorId: string; action: PendingChange; subject: Subject; message: string };

/** What the same person asked for already, and what was sent back to them, is submitted anew instead of twice. */
async function submitDraft(
  tx: Transaction,
  { authorId, action, subject, message }: Proposal,
): Promise<string> {
  const earlier = await tx.draft.findMany({
    where: {
      ...{ authorId, recordId: subject.id, action: action.action },
      status: { in: ["submitted", "returned"] },
    },
    select: { id: true, status: true, document: true, message: true },
  });
  const twin = earlier.find(({ document }) => isSameAim(document, action));
  if (twin?.status === "submitted" && twin.message === message && isSame(twin.document, action))
    return twin.id;
  const submitted = { status: "submitted", submittedAt: await nowOf(tx), message, document: action } as const;
  if (twin) {
    const data = { ...submitted, note: null, reviewerId: null, version: { increment: 1 } };
    await tx.draft.update({ where: { id: twin.id }, data });
    return twin.id;
  }
  const id = randomUUID();
  const kind = RECORD_KINDS[subject.section];
  await tx.draft.create({
    data: { ...submitted, id, kind, recordId: subject.id, action: action.action, authorId },
  });
  return id;
}

function isSame(stored: unknown, action: PendingChange): boolean {
  return canonicalJson(stored) === canonicalJson(action);
}

/** One save is taken back for itself; everything else is aimed at its record. */
function isSameAim(stored: unknown, action: PendingChange): boolean {
  return action.action !== "undo" || (stored as Partial<typeof action>).changeSet === action.changeSet;
}

/** The database's clock, by which everything in the queue is told. */
async function nowOf(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  if (!row) throw new Error("the database told no time");
  return row.now;
}
