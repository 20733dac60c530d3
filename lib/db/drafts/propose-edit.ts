import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { blankDocument } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import { draftOfRecord } from "@/lib/drafts/from-record";
import { SECTION_NAMES, SECTIONS } from "@/lib/schema/bundle";
import { db } from "../client";
import type { PublishOutcome, RecordEdit, Save } from "../publish/edits";
import { checkEdits } from "../publish/publish";
import type { Change } from "../store/changes";
import { loadValueTypes } from "../store/present-state";
import { requirePermission } from "../store/require-permission";
import { discardDraft, saveDraft } from "./save-draft";
import { submitDraft } from "./submit-draft";

/**
 * Where every change wants a second pair of eyes, an edit that comes without a draft is submitted as one.
 * Decides that nothing is submitted that could not be published as things stand.
 */

export type ProposeOutcome =
  /** null: the record says so already. */
  { ok: true; draft: string | null } | Exclude<PublishOutcome, { ok: true }>;

type Proposing = Pick<Save, "message" | "strict">;

export async function proposeEdit(
  actor: Actor,
  edit: RecordEdit,
  proposing: Proposing,
): Promise<ProposeOutcome> {
  const authorId = requirePermission(actor, "publish");
  const checked = await checkEdits(db(), { ...proposing, edits: [edit] });
  if (!checked.ok) return checked;
  const { changes } = checked.plan;
  if (SECTION_NAMES.every((section) => changes[section].length === 0)) return { ok: true, draft: null };
  const planned: readonly Change[] = changes[edit.section];
  const record = planned.find((change) => change.record.slug === edit.record.slug)?.record ?? edit.record;
  const document = await documentOf({ ...edit, record } as RecordEdit);
  const twin = await submittedTwin(authorId, edit, document);
  return twin === null
    ? submitEdit(actor, { edit, document, message: proposing.message })
    : { ok: true, draft: twin };
}

/** The record as it would be saved: its claims have their ids. */
async function documentOf({ section, record }: RecordEdit): Promise<DraftDocument> {
  const parsed = SECTIONS[section].parse(record);
  const draft = draftOfRecord(section, parsed as never, await loadValueTypes(db()));
  return { ...blankDocument(section), record: draft } as DraftDocument;
}

/** The same edit, sent again: it waits already. */
async function submittedTwin(authorId: string, { id, baseRevision }: RecordEdit, document: DraftDocument) {
  const twin = await db().draft.findFirst({
    where: {
      authorId,
      action: "edit",
      status: "submitted",
      recordId: id,
      baseRevision,
      document: { equals: document },
    },
    select: { id: true },
  });
  return twin?.id ?? null;
}

type Drafting = { edit: RecordEdit; document: DraftDocument; message: string };

async function submitEdit(actor: Actor, { edit, document, message }: Drafting): Promise<ProposeOutcome> {
  const { id: recordId, baseRevision } = edit;
  const id = randomUUID();
  await saveDraft(actor, { id, recordId, baseRevision, version: 0, document });
  const outcome = await submitDraft(actor, { id, version: 1, message });
  if (outcome.ok) return { ok: true, draft: id };
  await discardDraft(actor, id);
  const issues =
    outcome.reason === "invalid"
      ? outcome.issues.map(({ path, message }) => ({ path: path.replace(/^record/, "edits[0]"), message }))
      : [{ path: "message", message: "could not be submitted; try again" }];
  return { ok: false, reason: "invalid", issues };
}
