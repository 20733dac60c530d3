"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { addReviewNote, settleReviewNote } from "@/lib/db/drafts/review/review-notes";
import { answerReaderNote } from "@/lib/db/notes/reader-notes";
import { noteRequestSchema, settleRequestSchema } from "@/lib/drafts/in-place/review";
import { now } from "@/lib/runtime/clock";
import { fieldsOf, readForm } from "@/lib/schema/form";
import { noteAnswerSchema } from "@/lib/schema/report";
import { type FormState, toRefused } from "@/lib/views/editor/form-state";

/** Notes on drafts, and the answers to what readers report. Plain forms: they work without scripts. */

const ANSWERED = { done: "Marked as done.", not_an_error: "Marked as not an error." } as const;

export async function answerReaderNoteAction(_state: FormState, form: FormData): Promise<FormState> {
  const done = await guarded("review", async (actor): Promise<FormState> => {
    const read = readForm(noteAnswerSchema, form);
    if (!read.ok) return read;
    const { status } = read.value;
    const isFirst = await answerReaderNote(actor, { ...read.value, at: now() });
    revalidatePath("/edit", "layout");
    return isFirst
      ? { ok: true, message: ANSWERED[status] }
      : { ok: false, message: "Somebody has answered this note already." };
  });
  return done.ok ? done.value : toRefused(done.error);
}

export async function addReviewNoteAction(_state: FormState, form: FormData): Promise<FormState> {
  const done = await guarded("draft", async (actor): Promise<FormState> => {
    const read = readForm(noteRequestSchema, form);
    if (!read.ok)
      return { ...read, message: read.fields.text ?? "This note could not be kept.", typed: typedIn(form) };
    const outcome = await addReviewNote(actor, read.value);
    if (!outcome.ok) return { ok: false, message: outcome.message, typed: typedIn(form) };
    revalidatePath("/edit", "layout");
    return { ok: true, message: "Noted." };
  });
  const refused = done.ok ? null : toRefused(done.error);
  return done.ok ? done.value : refused && { ...refused, typed: typedIn(form) };
}

export async function settleReviewNoteAction(_state: FormState, form: FormData): Promise<FormState> {
  const done = await guarded("draft", async (actor): Promise<FormState> => {
    const read = readForm(settleRequestSchema, form);
    if (!read.ok) return read;
    const outcome = await settleReviewNote(actor, { ...read.value, at: now() });
    if (!outcome.ok) return { ok: false, message: outcome.message };
    revalidatePath("/edit", "layout");
    return { ok: true, message: "Settled." };
  });
  return done.ok ? done.value : toRefused(done.error);
}

function typedIn(form: FormData): Record<string, string> {
  return { text: String(fieldsOf(form).text ?? "") };
}
