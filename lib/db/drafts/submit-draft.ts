import type { Actor } from "@/lib/domain/access/actor";
import type { SubmitOutcome, SubmitRequest } from "@/lib/drafts/outcomes";
import type { Transaction } from "../client";
import { requirePermission } from "../store/require-permission";
import { transact } from "../store/transact";
import { noteAuthor } from "./draft-authors";
import { gone, isWritable, movedOn } from "./draft-refusals";
import { lockDraft, readEdits } from "./lock-draft";
import { mergedWithPresent } from "./review/draft-conflicts";

/**
 * Submits a draft for review, whole: what could not be published is not submitted either. From then on its text is
 * fixed, and whoever submitted it is one of its authors. What cannot be put together with what was published since is
 * chosen by its author first: a reviewer could only send it back.
 */
export async function submitDraft(actor: Actor, request: SubmitRequest): Promise<SubmitOutcome> {
  return transact((tx) => submitWithin(tx, actor, request));
}

/** The same as part of a larger transaction. */
export async function submitWithin(
  tx: Transaction,
  actor: Actor,
  request: SubmitRequest,
): Promise<SubmitOutcome> {
  requirePermission(actor, "draft");
  const draft = await lockDraft(tx, actor, request.id);
  if (draft === null) return gone();
  const done: SubmitOutcome = { ok: true, href: "/edit", changeSet: null, merged: false };
  if (draft.status === "submitted") return done;
  if (!isWritable(draft.status) || draft.version !== request.version) return movedOn(draft, request.version);
  const edits = await readEdits(tx, draft);
  if (!edits.ok) return { ok: false, reason: "invalid", issues: edits.error };
  const merged = await mergedWithPresent(tx, draft);
  if (merged && merged.conflicts.length > 0) {
    const { revision, document, conflicts } = merged;
    return { ok: false, reason: "behind", revision, document, conflicts };
  }
  await noteAuthor(tx, actor, draft.id);
  await tx.$executeRaw`
    UPDATE drafts SET status = 'submitted', submitted_at = now(), updated_at = now(), message = ${request.message},
      note = NULL, version = version + 1 WHERE id = ${draft.id}::uuid`;
  return done;
}
