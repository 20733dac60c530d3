import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { blankDocument } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import { draftOfRecord } from "@/lib/drafts/from-record";
import { SECTION_NAMES, SECTIONS } from "@/lib/schema/bundle/bundle";
import type { Path } from "@/lib/schema/path";
import type { Transaction } from "../client";
import type { PublishOutcome, RecordEdit, Save } from "../publish/edits";
import { checkEdits } from "../publish/publish";
import type { Change } from "../store/changes";
import { loadValueTypes } from "../store/present-state";
import { requirePermission } from "../store/require-permission";
import { transact } from "../store/transact";
import { saveDraft } from "./save-draft";
import { submitWithin } from "./submit-draft";

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
  const authorId = requirePermission(actor, "draft");
  return transact(async (tx) => {
    const checked = await checkEdits(tx, { ...proposing, edits: [edit] });
    if (!checked.ok) return checked;
    const { changes } = checked.plan;
    if (SECTION_NAMES.every((section) => changes[section].length === 0)) return { ok: true, draft: null };
    const planned: readonly Change[] = changes[edit.section];
    const record = planned.find((change) => change.record.slug === edit.record.slug)?.record ?? edit.record;
    const document = await documentOf(tx, { ...edit, record } as RecordEdit);
    const twin = await submittedTwin(tx, { authorId, edit, document });
    if (twin !== null) return { ok: true, draft: twin };
    return submitEdit(tx, actor, { edit, document, message: proposing.message });
  });
}

/** The record as it would be saved: its claims have their ids. */
async function documentOf(tx: Transaction, { section, record }: RecordEdit): Promise<DraftDocument> {
  const parsed = SECTIONS[section].parse(record);
  const draft = draftOfRecord(section, parsed as never, await loadValueTypes(tx));
  return { ...blankDocument(section), record: draft } as DraftDocument;
}

/** The same edit, sent again: it waits already. */
type Submitted = { authorId: string; edit: RecordEdit; document: DraftDocument };

async function submittedTwin(tx: Transaction, { authorId, edit, document }: Submitted) {
  const twin = await tx.draft.findFirst({
    where: {
      authorId,
      action: "edit",
      status: "submitted",
      recordId: edit.id,
      baseRevision: edit.baseRevision,
      document: { equals: document },
    },
    select: { id: true },
  });
  return twin?.id ?? null;
}

type Drafting = { edit: RecordEdit; document: DraftDocument; message: string };

async function submitEdit(
  tx: Transaction,
  actor: Actor,
  { edit, document, message }: Drafting,
): Promise<ProposeOutcome> {
  const { id: recordId, baseRevision } = edit;
  const id = randomUUID();
  await saveDraft(actor, { id, recordId, baseRevision, version: 0, document }, tx);
  const outcome = await submitWithin(tx, actor, { id, version: 1, message });
  if (outcome.ok) return { ok: true, draft: id };
  const issues =
    outcome.reason === "invalid"
      ? outcome.issues.map(({ path, message }) => ({ path: inFirstEdit(path), message }))
      : [{ path: ["message"], message: "could not be submitted; try again" }];
  return { ok: false, reason: "invalid", issues };
}

/** A save of one record has that record for its first edit. */
function inFirstEdit([first, ...rest]: Path): Path {
  return first === "record" ? ["edits", 0, ...rest] : first === undefined ? [] : [first, ...rest];
}
