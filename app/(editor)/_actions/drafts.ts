"use server";

import { authorize } from "@/lib/auth/require-actor";
import { rejectDraft, returnDraft, withdrawDraft } from "@/lib/db/drafts/answer-draft";
import { publishDraft } from "@/lib/db/drafts/publish-draft";
import { discardDraft, saveDraft } from "@/lib/db/drafts/save-draft";
import { submitDraft } from "@/lib/db/drafts/submit-draft";
import {
  type AnswerOutcome,
  answerRequestSchema,
  draftIdSchema,
  draftRequestSchema,
  type Refusal,
  type SaveOutcome,
  type SubmitOutcome,
  saveRequestSchema,
  submitRequestSchema,
} from "@/lib/drafts/outcomes";
import { answered, parsed } from "./answer";

export async function saveDraftAction(input: unknown): Promise<SaveOutcome> {
  return answered(async () => {
    const actor = await authorize("draft");
    return saveDraft(actor, parsed(saveRequestSchema, input));
  });
}

export async function publishDraftAction(input: unknown): Promise<SubmitOutcome> {
  return answered(async () => {
    const actor = await authorize("publish");
    return publishDraft(actor, parsed(submitRequestSchema, input));
  });
}

export async function submitDraftAction(input: unknown): Promise<SubmitOutcome> {
  return answered(async () => {
    const actor = await authorize("draft");
    return submitDraft(actor, parsed(submitRequestSchema, input));
  });
}

export async function withdrawDraftAction(input: unknown): Promise<AnswerOutcome> {
  return answered(async () => {
    const actor = await authorize("draft");
    return withdrawDraft(actor, parsed(draftRequestSchema, input));
  });
}

export async function returnDraftAction(input: unknown): Promise<AnswerOutcome> {
  return answered(async () => {
    const actor = await authorize("review");
    return returnDraft(actor, parsed(answerRequestSchema, input));
  });
}

export async function rejectDraftAction(input: unknown): Promise<AnswerOutcome> {
  return answered(async () => {
    const actor = await authorize("review");
    return rejectDraft(actor, parsed(answerRequestSchema, input));
  });
}

export async function discardDraftAction(input: unknown): Promise<{ ok: true } | Refusal> {
  return answered(async () => {
    const actor = await authorize("draft");
    const isGone = await discardDraft(actor, parsed(draftIdSchema, input));
    return isGone
      ? { ok: true as const }
      : { ok: false as const, reason: "gone" as const, message: "This draft can no longer be thrown away." };
  });
}
