"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { guarded } from "@/lib/auth/guarded";
import { type BulkOutcome, bulkSet } from "@/lib/db/drafts/bulk-set";
import { removeSharedView, renameSharedView, shareView } from "@/lib/db/shared-views/change-views";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import type { Result } from "@/lib/domain/text/result";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { bulkFormSchema, viewFormSchema, viewIdFormSchema, viewNameFormSchema } from "@/lib/schema/bulk-form";
import { fieldsOf } from "@/lib/schema/form";
import { editHref, editorChangeHref, reviewHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import { readForm, refused, saidEach } from "./form";

/** Tables: facts of many deals in one save, and views that everybody is shown. */

const TYPED = ["message", "kind", "binding", "lifecycle", "name", "address"] as const;

async function answering(
  permission: Permission,
  form: FormData,
  work: (actor: Actor) => Promise<FormState>,
): Promise<FormState> {
  const done = await guarded(permission, work);
  const state = done.ok ? done.value : refused(done.error);
  if (state?.ok) {
    revalidatePath("/edit", "layout");
    return state;
  }
  const fields = fieldsOf(form);
  const typed = Object.fromEntries(TYPED.map((name) => [name, String(fields[name] ?? "")]));
  return state && { ...state, typed };
}

/** Sets facts of the chosen deals: one save, or a proposal each; says of each that was refused why. */
export async function bulkSetAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("draft", form, async (actor) => {
    const parsed = bulkFormSchema.safeParse({ ...fieldsOf(form), deals: chosenIn(form) });
    if (!parsed.success) {
      const fields: Record<string, string> = {};
      for (const { path, message } of parsed.error.issues) fields[String(path[0] ?? "")] ??= message;
      const told = saidEach(fields);
      const message = told.deals ?? Object.values(told)[0] ?? editorWords("frame")("unchanged");
      return { ok: false, message, fields: told };
    }
    const { deals, message, kind, binding, lifecycle } = parsed.data;
    const facts = { ...(kind && { kind }), ...(binding && { binding }), ...(lifecycle && { lifecycle }) };
    return toBulkState(await bulkSet(actor, { deals, facts, message }));
  });
}

/** What is sent without the form of a page may be anything; then it chooses nothing. */
function chosenIn(form: unknown): FormDataEntryValue[] {
  return form instanceof FormData ? form.getAll("deals") : [];
}

function toBulkState({ changeSet, saved, proposed, same, refused: not }: BulkOutcome): FormState {
  const t = editorWords("changes");
  const parts = [
    ...(saved.length > 0 ? [t("bulk.saved", { count: saved.length })] : []),
    ...(proposed.length > 0 ? [t("bulk.proposed", { count: proposed.length })] : []),
    ...(same.length > 0 ? [t("bulk.same", { count: same.length })] : []),
    ...(not.length > 0 ? [t("bulk.refused", { count: not.length })] : []),
  ];
  const links = [
    ...not.map(({ slug, why }) => ({ href: editHref("deals", slug), label: said(`${slug}: ${why}`) })),
    ...(changeSet === null
      ? []
      : [{ href: editorChangeHref(changeSet), label: t("bulk.look", { number: String(changeSet) }) }]),
    ...proposed.map(({ slug, draft }) => ({ href: reviewHref(draft), label: t("bulk.proposal", { slug }) })),
  ];
  return { ok: saved.length + proposed.length > 0, message: parts.join(" "), links };
}

type ViewChange<T> = (actor: Actor, typed: T) => Promise<Result<null, { field: string; message: string }>>;

/** The action of a form that changes the views that everybody is shown. */
function viewAction<T>(schema: z.ZodType<T>, change: ViewChange<T>, done: "shared" | "renamed" | "removed") {
  return (_state: FormState, form: FormData): Promise<FormState> =>
    answering("publish", form, async (actor) => {
      const read = readForm(schema, form);
      if (!read.ok) return read;
      const changed = await change(actor, read.value);
      if (changed.ok) return { ok: true, message: editorWords("changes")(`views.${done}`) };
      const { field, message } = changed.error;
      return { ok: false, message: editorWords("frame")("unchanged"), fields: { [field]: said(message) } };
    });
}

export const shareViewAction = viewAction(viewFormSchema, shareView, "shared");
export const renameSharedViewAction = viewAction(viewNameFormSchema, renameSharedView, "renamed");
export const removeSharedViewAction = viewAction(viewIdFormSchema, removeSharedView, "removed");
