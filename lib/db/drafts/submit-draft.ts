import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import type { HandInOutcome, HandInRequest } from "@/lib/drafts/outcomes";
import { db } from "../client";
import { requireDeed } from "../store/require-permission";
import { gone, isWritable, movedOn } from "./draft-refusals";
import { lockDraft, readEdits } from "./lock-draft";

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
