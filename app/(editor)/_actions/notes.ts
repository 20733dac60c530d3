"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { addReviewNote, settleReviewNote } from "@/lib/db/drafts/review/review-notes";
import { answerReaderNote } from "@/lib/db/notes/reader-notes";
import { noteRequestSchema, settleRequestSchema } from "@/lib/drafts/in-place/review";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import { fieldsOf } from "@/lib/schema/form";
import { noteAnswerSchema } from "@/lib/schema/report";
import type { FormState } from "@/lib/views/editor/form-state";
import { actingOnForm, readForm, refused } from "./form";

/** Notes on drafts, and the answers to what readers report. Plain forms: they work without scripts. */

export const answerReaderNoteAction = actingOnForm(
  { permission: "review" },
  noteAnswerSchema,
  async (actor, answer) => {
    const t = editorWords("home");
    const isFirst = await answerReaderNote(actor, { ...answer, at: now() });
    revalidatePath("/edit", "layout");
    return isFirst
      ? { ok: true, message: answer.status === "done" ? t("reader.markedDone") : t("reader.markedNotError") }
      : { ok: false, message: t("reader.answered") };
  },
);

export async function addReviewNoteAction(_state: FormState, form: FormData): Promise<FormState> {
  const done = await guarded("draft", async (actor): Promise<FormState> => {
    const read = readForm(noteRequestSchema, form);
    if (!read.ok)
      return {
        ...read,
        message: read.fields.text ?? editorWords("review")("note.failed"),
        typed: typedIn(form),
      };
    const outcome = await addReviewNote(actor, read.value);
    if (!outcome.ok) return { ok: false, message: said(outcome.message), typed: typedIn(form) };
    revalidatePath("/edit", "layout");
    return { ok: true, message: editorWords("review")("note.noted") };
  });
  const state = done.ok ? null : refused(done.error);
  return done.ok ? done.value : state && { ...state, typed: typedIn(form) };
}

export const settleReviewNoteAction = actingOnForm(
  { permission: "draft" },
  settleRequestSchema,
  async (actor, settled) => {
    const outcome = await settleReviewNote(actor, { ...settled, at: now() });
    if (!outcome.ok) return { ok: false, message: said(outcome.message) };
    revalidatePath("/edit", "layout");
    return { ok: true, message: editorWords("review")("note.settled") };
  },
);

function typedIn(form: FormData): Record<string, string> {
  return { text: String(fieldsOf(form).text ?? "") };
}
