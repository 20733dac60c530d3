import { type Actor, may } from "@/lib/domain/access/actor";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";
import type { DraftStatus } from "@/lib/drafts/outcomes";
import { citedSources, editsOfDraft } from "@/lib/drafts/to-edits";
import type { Transaction } from "../client";
import { loadBackground, loadValueTypes } from "../store/present-state";

/** A draft of a text as its way out finds it: held, and as the edits that it comes to. */

export type LockedDraft = {
  id: string;
  status: DraftStatus;
  version: number;
  authorId: string;
  recordId: string | null;
  baseRevision: number;
  publishedChangeSetId: string | null;
  document: DraftDocument;
};

/** The draft, held until the transaction ends; null when it is not there for this actor. */
export async function lockDraft(tx: Transaction, actor: Actor, id: string): Promise<LockedDraft | null> {
  await tx.$queryRaw`SELECT id FROM drafts WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.draft.findUnique({ where: { id, action: "edit" } });
  if (!row || (row.authorId !== actor.userId && !may(actor.role, "review"))) return null;
  const document = draftDocumentSchema.parse(row.document);
  return { ...row, baseRevision: row.baseRevision ?? 0, document };
}

type Text = Pick<LockedDraft, "document" | "recordId" | "baseRevision">;

export async function readEdits(tx: Transaction, { document, recordId, baseRevision }: Text) {
  return editsOfDraft(document, {
    recordId,
    baseRevision,
    types: await loadValueTypes(tx),
    background: await loadBackground(tx, citedSources(document)),
  });
}
