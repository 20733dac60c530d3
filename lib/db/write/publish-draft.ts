import "server-only";
import { type Actor, may } from "@/lib/domain/actor";
import { toSentence } from "@/lib/schema/draft/advice";
import { type DraftDocument, draftDocumentSchema } from "@/lib/schema/draft/document";
import {
  DRAFT_STATUSES,
  type DraftStatus,
  type HandInOutcome,
  type HandInRequest,
} from "@/lib/schema/draft/outcomes";
import { type DraftEdit, editsOfDraft } from "@/lib/schema/draft/to-edits";
import type { Flaw } from "@/lib/schema/explain";
import { recordHref } from "@/lib/url/record-href";
import { db, type Transaction } from "../client";
import { hasFourEyes } from "../read-drafts/four-eyes";
import { loadValueTypes, presentState, stateAt } from "../read-drafts/present-state";
import type { PublishOutcome, RecordEdit } from "./edits";
import { publishWithin } from "./publish";
import { requireDeed } from "./require-deed";

/**
 * A draft's way out: published, or handed in for review. Publishing and marking it published are one transaction, so that
 * a second press of the button finds it done.
 */

/** Waiting for an import to end may take a while. */
const TIMEOUT_MS = 5 * 60 * 1000;

export async function publishDraft(actor: Actor, request: HandInRequest): Promise<HandInOutcome> {
  requireDeed(actor, "publish");
  try {
    return await db().$transaction((tx) => publishLocked(tx, actor, request), {
      timeout: TIMEOUT_MS,
      maxWait: 60_000,
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

/** Carries a refusal out of the transaction, of which nothing must stay. */
class Refused extends Error {
  constructor(readonly outcome: HandInOutcome) {
    super("refused");
  }
}

async function publishLocked(tx: Transaction, actor: Actor, request: HandInRequest): Promise<HandInOutcome> {
  const draft = await lockDraft(tx, actor, request.id);
  if (draft === null) return gone();
  if (draft.status === "published") return publishedBefore(tx, draft);
  if (draft.status === "rejected" || draft.version !== request.version)
    return movedOn(draft, request.version);
  if (draft.authorId === actor.userId && (await hasFourEyes(tx))) return ownDraft();
  const edits = await readEdits(tx, draft);
  if (!edits.ok) return { ok: false, reason: "invalid", flaws: edits.error };
  const save = { edits: edits.value.map(toRecordEdit), message: request.message };
  const outcome = await publishWithin(tx, actor, save);
  if (!outcome.ok) throw new Refused(await notPublished(tx, draft, { outcome, edits: edits.value }));
  const slug = slugOfMain(outcome, edits.value);
  await markPublished(tx, { draft, outcome, slug }, { actor, message: request.message });
  const href = recordHref(draft.document.section, slug);
  return { ok: true, href, changeSet: outcome.changeSet, merged: outcome.merged };
}

type Published = { draft: LockedDraft; outcome: Extract<PublishOutcome, { ok: true }>; slug: string };

async function markPublished(
  tx: Transaction,
  { draft, outcome, slug }: Published,
  { actor, message }: { actor: Actor; message: string },
): Promise<void> {
  const set = outcome.changeSet === null ? null : await changeSetId(tx, outcome.changeSet);
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

/** Hands a draft in for review, whole: what could not be published is not handed in either. */
export async function submitDraft(actor: Actor, request: HandInRequest): Promise<HandInOutcome> {
  requireDeed(actor, "draft");
  return db().$transaction(async (tx): Promise<HandInOutcome> => {
    const draft = await lockDraft(tx, actor, request.id);
    if (draft === null) return gone();
    const done: HandInOutcome = { ok: true, href: "/edit", changeSet: null, merged: false };
    if (draft.status === "submitted") return done;
    if (!isWritable(draft.status) || draft.version !== request.version)
      return movedOn(draft, request.version);
    const edits = await readEdits(tx, draft);
    if (!edits.ok) return { ok: false, reason: "invalid", flaws: edits.error };
    await tx.$executeRaw`
      UPDATE drafts SET status = 'submitted', submitted_at = now(), updated_at = now(), message = ${request.message},
        note = NULL, version = version + 1 WHERE id = ${draft.id}::uuid`;
    return done;
  });
}

type LockedDraft = {
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
async function lockDraft(tx: Transaction, actor: Actor, id: string): Promise<LockedDraft | null> {
  await tx.$queryRaw`SELECT id FROM drafts WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.draft.findUnique({ where: { id } });
  if (!row || (row.authorId !== actor.userId && !may(actor.role, "review"))) return null;
  const document = draftDocumentSchema.parse(row.document);
  return { ...row, baseRevision: row.baseRevision ?? 0, document };
}

async function readEdits(tx: Transaction, { document, recordId, baseRevision }: LockedDraft) {
  return editsOfDraft(document, { recordId, baseRevision, types: await loadValueTypes(tx) });
}

function toRecordEdit({ section, id, baseRevision, record }: DraftEdit): RecordEdit {
  return { section, id, baseRevision, record } as RecordEdit;
}

type Failed = { outcome: Exclude<PublishOutcome, { ok: true }>; edits: readonly DraftEdit[] };

async function notPublished(tx: Transaction, draft: LockedDraft, failed: Failed): Promise<HandInOutcome> {
  const { outcome, edits } = failed;
  if (outcome.reason === "invalid")
    return { ok: false, reason: "invalid", flaws: outcome.flaws.map((flaw) => placed(flaw, edits)) };
  const { document, recordId, baseRevision } = draft;
  const present = recordId && (await presentState(tx, { section: document.section, id: recordId }));
  if (!present) return gone();
  const at = { section: document.section, recordId: present.recordId, revision: baseRevision };
  const base = await stateAt(tx, { ...at, events: document.events });
  const { revision } = present;
  return {
    ok: false,
    reason: "behind",
    base: base ?? present.document,
    present: { revision, document: present.document },
  };
}

/** A flaw of the save at its place in the draft. */
function placed({ path, message }: Flaw, edits: readonly DraftEdit[]): Flaw {
  const match = /^edits\[(\d+)\](.*)$/s.exec(path);
  const edit = edits[Number(match?.[1])];
  return { path: edit ? `${edit.place}${match?.[2] ?? ""}` : path, message: toSentence(message) };
}

function slugOfMain(outcome: Extract<PublishOutcome, { ok: true }>, edits: readonly DraftEdit[]): string {
  const at = edits.findIndex((edit) => edit.place === "record");
  return outcome.revisions[at]?.slug ?? edits[at]?.record.slug ?? "";
}

async function changeSetId(tx: Transaction, number: number): Promise<string | null> {
  const set = await tx.changeSet.findUnique({ where: { number }, select: { id: true } });
  return set?.id ?? null;
}

async function publishedBefore(tx: Transaction, draft: LockedDraft): Promise<HandInOutcome> {
  const { section } = draft.document;
  const present = draft.recordId && (await presentState(tx, { section, id: draft.recordId }));
  if (!present) return gone();
  const set = draft.publishedChangeSetId;
  const number = set && (await tx.changeSet.findUnique({ where: { id: set }, select: { number: true } }));
  const changeSet = number ? number.number : null;
  return { ok: true, href: recordHref(section, present.slug), changeSet, merged: false };
}

export function isWritable(status: DraftStatus): boolean {
  return status === "open" || status === "returned";
}

function gone(): HandInOutcome {
  return {
    ok: false,
    reason: "gone",
    message: "This draft, or the record it changes, is not there any more.",
  };
}

function ownDraft(): HandInOutcome {
  const message = "Someone who did not write it must publish this draft. Hand it in for review.";
  return { ok: false, reason: "forbidden", message };
}

function movedOn({ status, version }: LockedDraft, seen: number): HandInOutcome {
  if (version !== seen && isWritable(status))
    return {
      ok: false,
      reason: "stale",
      message: "This draft was saved elsewhere meanwhile. Load it again.",
    };
  const word = DRAFT_STATUSES[status].toLowerCase();
  return { ok: false, reason: "closed", message: `This draft is ${word} by now. Load it again.` };
}
