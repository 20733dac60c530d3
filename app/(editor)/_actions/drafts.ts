"use server";

import { rejectDraft, returnDraft, withdrawDraft } from "@/lib/db/drafts/answer-draft";
import { publishDraft } from "@/lib/db/drafts/publish-draft";
import { discardDraft, saveDraft } from "@/lib/db/drafts/save-draft";
import { submitDraft } from "@/lib/db/drafts/submit-draft";
import {
  answerRequestSchema,
  draftIdSchema,
  draftRequestSchema,
  type Refusal,
  saveRequestSchema,
  submitRequestSchema,
} from "@/lib/drafts/outcomes";
import { acting } from "./answer";

export const saveDraftAction = acting("draft", saveRequestSchema, saveDraft);
export const publishDraftAction = acting("publish", submitRequestSchema, publishDraft);
export const submitDraftAction = acting("draft", submitRequestSchema, submitDraft);
export const withdrawDraftAction = acting("draft", draftRequestSchema, withdrawDraft);
export const returnDraftAction = acting("review", answerRequestSchema, returnDraft);
export const rejectDraftAction = acting("review", answerRequestSchema, rejectDraft);

export const discardDraftAction = acting(
  "draft",
  draftIdSchema,
  async (actor, id): Promise<{ ok: true } | Refusal> =>
    (await discardDraft(actor, id))
      ? { ok: true }
      : { ok: false, reason: "gone", message: "This draft can no longer be thrown away." },
);
