"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { type BulkOutcome, bulkSet } from "@/lib/db/drafts/bulk-set";
import { removeSharedView, renameSharedView, shareView } from "@/lib/db/shared-views/change-views";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import type { Result } from "@/lib/domain/text/result";
import { bulkFormSchema, viewFormSchema, viewIdFormSchema, viewNameFormSchema } from "@/lib/schema/bulk-form";
import { fieldsOf, readForm } from "@/lib/schema/form";
import { editHref, editorChangeHref, reviewHref } from "@/lib/url/record-href";
import { type FormState, toRefused } from "@/lib/views/editor/form-state";

/** Tables: facts of many deals in one save, and views that everybody is shown. */

const TYPED = ["message", "kind", "binding", "lifecycle", "name", "address"] as const;

async function answering(
  permission: Permission,
  form: FormData,
  work: (actor: Actor) => Promise<FormState>,
): Promise<FormState> {
  const done = await guarded(permission, work);
  const state = done.ok ? done.value : toRefused(done.error);
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
      const message = fields.deals ?? Object.values(fields)[0] ?? "Nothing was changed.";
      return { ok: false, message, fields };
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

function toBulkState({ changeSet, saved, proposed, same, refused }: BulkOutcome): FormState {
  const parts = [
    ...(saved.length > 0 ? [`${dealCount(saved.length)} set in one save.`] : []),
    ...(proposed.length > 0
      ? [`${dealCount(proposed.length)} sent to review; nothing is published yet.`]
      : []),
    ...(same.length > 0 ? [`${same.length} said so already.`] : []),
    ...(refused.length > 0 ? [`${dealCount(refused.length)} refused:`] : []),
  ];
  const links = [
    ...refused.map(({ slug, why }) => ({ href: editHref("deals", slug), label: `${slug}: ${why}` })),
    ...(changeSet === null
      ? []
      : [{ href: editorChangeHref(changeSet), label: `Save ${changeSet}: look at it, or undo it whole` }]),
    ...proposed.map(({ slug, draft }) => ({ href: reviewHref(draft), label: `Proposal for ${slug}` })),
  ];
  return { ok: saved.length + proposed.length > 0, message: parts.join(" "), links };
}

function dealCount(count: number): string {
  return count === 1 ? "1 deal was" : `${count} deals were`;
}

function toViewState(done: Result<null, { field: string; message: string }>, message: string): FormState {
  return done.ok
    ? { ok: true, message }
    : { ok: false, message: "Nothing was changed.", fields: { [done.error.field]: done.error.message } };
}

export async function shareViewAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("publish", form, async (actor) => {
    const read = readForm(viewFormSchema, form);
    if (!read.ok) return read;
    return toViewState(await shareView(actor, read.value), "Everybody is shown this view now.");
  });
}

export async function renameSharedViewAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("publish", form, async (actor) => {
    const read = readForm(viewNameFormSchema, form);
    if (!read.ok) return read;
    return toViewState(await renameSharedView(actor, read.value), "It has its new name.");
  });
}

export async function removeSharedViewAction(_state: FormState, form: FormData): Promise<FormState> {
  return answering("publish", form, async (actor) => {
    const read = readForm(viewIdFormSchema, form);
    if (!read.ok) return read;
    return toViewState(await removeSharedView(actor, read.value), "It is shown to nobody any more.");
  });
}
