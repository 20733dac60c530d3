import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import type { ProposedDeed } from "@/lib/drafts/pending-change";
import type { Section } from "@/lib/schema/bundle";
import { db, type Transaction } from "../client";
import type { PublishOutcome } from "../publish/edits";
import { touchedBy } from "../publish/undo-change-set";
import { canonicalJson } from "../store/canonical";
import { RECORD_KINDS } from "../store/changes";
import { requireDeed } from "../store/require-permission";
import { checkDeed, DEED_NEEDS, withoutSaving } from "./plan-pending-change";
import type { ProposeOutcome } from "./propose-edit";

/**
 * Where every change wants a second pair of eyes, what no draft of a text can hold (taking out, joining, bringing back,
 * going back, taking a save back) waits in the same queue, as the deed itself.
 * Decides that nothing waits that could not be done as things stand, and that one person asks for one thing once.
 */

export async function proposeDeed(
  actor: Actor,
  deed: ProposedDeed,
  message: string,
): Promise<ProposeOutcome> {
  const authorId = requireDeed(actor, DEED_NEEDS[deed.deed]);
  const checked = await withoutSaving((tx) => checkDeed(tx, deed, message));
  if (!checked.ok) return checked;
  return db().$transaction(async (tx): Promise<ProposeOutcome> => {
    const subject = await subjectOf(tx, deed);
    if (subject === null) return nothingToDo();
    await tx.$queryRaw`SELECT id FROM records WHERE id = ${subject.id}::uuid FOR UPDATE`;
    const proposal = { authorId, deed, subject, message: checked.message };
    return { ok: true, draft: await handIn(tx, proposal) };
  });
}

type Subject = { section: Section; id: string };

/** The record that the proposal stands under: of a whole save, the first that it touched. */
async function subjectOf(tx: Transaction, deed: ProposedDeed): Promise<Subject | null> {
  if (deed.deed === "undo") return (await touchedBy(tx, deed.changeSet))[0] ?? null;
  return { section: deed.section, id: deed.deed === "merge" ? deed.from : deed.id };
}

function nothingToDo(): Extract<PublishOutcome, { reason: "invalid" }> {
  return { ok: false, reason: "invalid", flaws: [{ path: "deed", message: "there is nothing to be done" }] };
}

type Proposal = { authorId: string; deed: ProposedDeed; subject: Subject; message: string };

/** What the same person asked for already, and what was sent back to them, is handed in anew instead of twice. */
async function handIn(tx: Transaction, { authorId, deed, subject, message }: Proposal): Promise<string> {
  const earlier = await tx.draft.findMany({
    where: {
      ...{ authorId, recordId: subject.id, deed: deed.deed },
      status: { in: ["submitted", "returned"] },
    },
    select: { id: true, status: true, document: true, message: true },
  });
  const twin = earlier.find(({ document }) => isSameAim(document, deed));
  if (twin?.status === "submitted" && twin.message === message && isSame(twin.document, deed)) return twin.id;
  const submitted = { status: "submitted", submittedAt: await nowOf(tx), message, document: deed } as const;
  if (twin) {
    const data = { ...submitted, note: null, reviewerId: null, version: { increment: 1 } };
    await tx.draft.update({ where: { id: twin.id }, data });
    return twin.id;
  }
  const id = randomUUID();
  const kind = RECORD_KINDS[subject.section];
  await tx.draft.create({
    data: { ...submitted, id, kind, recordId: subject.id, deed: deed.deed, authorId },
  });
  return id;
}

function isSame(stored: unknown, deed: ProposedDeed): boolean {
  return canonicalJson(stored) === canonicalJson(deed);
}

/** One save is taken back for itself; everything else is aimed at its record. */
function isSameAim(stored: unknown, deed: ProposedDeed): boolean {
  return deed.deed !== "undo" || (stored as Partial<typeof deed>).changeSet === deed.changeSet;
}

/** The database's clock, by which everything in the queue is told. */
async function nowOf(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  if (!row) throw new Error("the database told no time");
  return row.now;
}
