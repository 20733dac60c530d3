import type { Actor } from "@/lib/domain/access/actor";
import type { Conflict } from "@/lib/domain/records/merge-records";
import { toSentence } from "@/lib/drafts/advice";
import type { SubmitOutcome, SubmitRequest } from "@/lib/drafts/outcomes";
import { type BehindRecord, takenIn } from "@/lib/drafts/taken-in";
import type { DraftEdit } from "@/lib/drafts/to-edits";
import type { Issue } from "@/lib/schema/explain";
import { recordHref } from "@/lib/url/record-href";
import type { Transaction } from "../client";
import { type PublishOutcome, type RecordEdit, withinEdit } from "../publish/edits";
import { publishWithin } from "../publish/publish";
import { hasFourEyes } from "../store/four-eyes";
import { loadValueTypes, presentState } from "../store/present-state";
import { requirePermission } from "../store/require-permission";
import { transactWriting } from "../store/transact";
import { wroteIn } from "./draft-authors";
import { gone, movedOn, notSubmitted, ownDraft } from "./draft-refusals";
import { type LockedDraft, lockDraft, readEdits } from "./lock-draft";
import {
  changeSetId,
  lockPendingChange,
  numberOf,
  publishPendingChange,
} from "./pending/publish-pending-change";

/**
 * Publishes a draft. Publishing and marking it published are one transaction, so that
 * a second press of the button finds it done.
 */

export async function publishDraft(actor: Actor, request: SubmitRequest): Promise<SubmitOutcome> {
  requirePermission(actor, "publish");
  return transactWriting((tx) => publishLocked(tx, actor, request));
}

async function publishLocked(tx: Transaction, actor: Actor, request: SubmitRequest): Promise<SubmitOutcome> {
  const locked = await lockPendingChange(tx, actor, request.id);
  if (locked) return publishPendingChange(tx, actor, { locked, request });
  const draft = await lockDraft(tx, actor, request.id);
  if (draft === null) return gone();
  if (draft.status === "published") return publishedBefore(tx, draft);
  if (draft.status === "rejected" || draft.version !== request.version)
    return movedOn(draft, request.version);
  const refused = await refuseByFourEyes(tx, actor, draft);
  if (refused) return refused;
  const edits = await readEdits(tx, draft);
  if (!edits.ok) return { ok: false, reason: "invalid", issues: edits.error };
  const save = { edits: edits.value.map(toRecordEdit), message: request.message };
  const outcome = await publishWithin(tx, actor, save);
  if (!outcome.ok) return notPublished(tx, draft, { outcome, edits: edits.value });
  const slug = slugOfMain(outcome, edits.value);
  await markPublished(tx, { draft, outcome, slug }, { actor, message: request.message });
  const href = recordHref(draft.document.section, slug);
  return { ok: true, href, changeSet: outcome.changeSet, merged: outcome.merged };
}

async function refuseByFourEyes(
  tx: Transaction,
  actor: Actor,
  { id, status }: LockedDraft,
): Promise<SubmitOutcome | null> {
  if (!(await hasFourEyes(tx))) return null;
  if (await wroteIn(tx, actor, id)) return ownDraft();
  return status === "submitted" ? null : notSubmitted();
}

type Published = { draft: LockedDraft; outcome: Extract<PublishOutcome, { ok: true }>; slug: string };

async function markPublished(
  tx: Transaction,
  { draft, outcome, slug }: Published,
  { actor, message }: { actor: Actor; message: string },
): Promise<void> {
  const set = await changeSetId(tx, outcome.changeSet);
  const recordId = outcome.revisions.find((revision) => revision.slug === slug)?.id ?? draft.recordId;
  await tx.draft.update({
    where: { id: draft.id },
    data: {
      ...{ status: "published", message, recordId, publishedChangeSetId: set },
      reviewerId: actor.userId,
      version: { increment: 1 },
    },
  });
}

function toRecordEdit({ section, id, baseRevision, record }: DraftEdit): RecordEdit {
  return { section, id, baseRevision, record } as RecordEdit;
}

type Failed = { outcome: Exclude<PublishOutcome, { ok: true }>; edits: readonly DraftEdit[] };

async function notPublished(tx: Transaction, draft: LockedDraft, failed: Failed): Promise<SubmitOutcome> {
  const { outcome, edits } = failed;
  if (outcome.reason === "invalid")
    return { ok: false, reason: "invalid", issues: outcome.issues.map((issue) => placed(issue, edits)) };
  if (outcome.reason !== "stale") return gone();
  return takeInStale(tx, draft, { outcome, edits });
}

type Stale = { outcome: Extract<PublishOutcome, { reason: "stale" }>; edits: readonly DraftEdit[] };

/** The save's own merge and conflicts, in the places of the draft. */
async function takeInStale(
  tx: Transaction,
  draft: LockedDraft,
  { outcome, edits }: Stale,
): Promise<SubmitOutcome> {
  const types = await loadValueTypes(tx);
  let { document } = draft;
  let revision = draft.baseRevision;
  const conflicts: Conflict[] = [];
  for (const { edit, record: theirs, base, ...present } of outcome.present) {
    const place = placeOf(edits[edit]);
    const found = outcome.conflicts.filter((conflict) => conflict.edit === edit);
    const behind = { ...present, place, base: base ?? theirs, theirs, conflicts: found };
    const taken = takenIn(document, behind, types);
    document = taken.document;
    conflicts.push(...taken.conflicts);
    if (place.at === "record") revision = present.revision;
  }
  return { ok: false, reason: "behind", revision, document, conflicts };
}

/** New sources are never behind. */
function placeOf(edit: DraftEdit | undefined): BehindRecord["place"] {
  const [list, index] = edit?.place ?? [];
  return list === "events" && typeof index === "number" ? { at: "event", index } : { at: "record" };
}

/** A issue of the save at its place in the draft. */
function placed({ path, message }: Issue, edits: readonly DraftEdit[]): Issue {
  const within = withinEdit(path);
  const edit = within && edits[within.edit];
  return { path: edit ? [...edit.place, ...within.rest] : path, message: toSentence(message) };
}

function slugOfMain(outcome: Extract<PublishOutcome, { ok: true }>, edits: readonly DraftEdit[]): string {
  const at = edits.findIndex((edit) => edit.place[0] === "record");
  return outcome.revisions[at]?.slug ?? edits[at]?.record.slug ?? "";
}

async function publishedBefore(tx: Transaction, draft: LockedDraft): Promise<SubmitOutcome> {
  const { section } = draft.document;
  const present = draft.recordId && (await presentState(tx, { section, id: draft.recordId }));
  if (!present) return gone();
  const changeSet = await numberOf(tx, draft.publishedChangeSetId);
  return { ok: true, href: recordHref(section, present.slug), changeSet, merged: false };
}
