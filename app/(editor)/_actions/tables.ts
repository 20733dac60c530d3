"use server";

import { revalidatePath } from "next/cache";
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

function toViewState(done: Result<null, { field: string; message: string }>, message: string): FormState {
  return done.ok
    ? { ok: true, message }
    : {
        ok: false,
        message: editorWords("frame")("unchanged"),
        fields: { [done.error.field]: said(done.error.message) },
      };
}

export async function shareViewAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("publish", form, async (actor) => {
    const read = readForm(viewFormSchema, form);
    if (!read.ok) return read;
    return toViewState(await shareView(actor, read.value), editorWords("changes")("views.shared"));
  });
}

export async function renameSharedViewAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("publish", form, async (actor) => {
    const read = readForm(viewNameFormSchema, form);
    if (!read.ok) return read;
    return toViewState(await renameSharedView(actor, read.value), editorWords("changes")("views.renamed"));
  });
}

export async function removeSharedViewAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("publish", form, async (actor) => {
    const read = readForm(viewIdFormSchema, form);
    if (!read.ok) return read;
    return toViewState(await removeSharedView(actor, read.value), editorWords("changes")("views.removed"));
  });
}
