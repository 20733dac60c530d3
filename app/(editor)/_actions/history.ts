"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { guarded } from "@/lib/auth/guarded";
import { proposeChange } from "@/lib/db/drafts/propose-change";
import type { ProposeOutcome } from "@/lib/db/drafts/propose-edit";
import { proposeRevert, proposeUndo } from "@/lib/db/drafts/propose-return";
import { findRecord } from "@/lib/db/history/find-record";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import type { PublishOutcome } from "@/lib/db/publish/edits";
import { mergeInto } from "@/lib/db/publish/merge-into";
import { restoreRecord } from "@/lib/db/publish/restore-record";
import { revertRecord } from "@/lib/db/publish/revert-record";
import { undoChangeSet } from "@/lib/db/publish/undo-change-set";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import { AppError } from "@/lib/runtime/app-error";
import type { Section } from "@/lib/schema/bundle";
import { fieldsOf, readForm } from "@/lib/schema/form";
import {
  deleteFormSchema,
  mergeFormSchema,
  restoreFormSchema,
  revertFormSchema,
  undoFormSchema,
} from "@/lib/schema/history-forms";
import { editorChangeHref, editorHistoryHref, reviewHref, withdrawnHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/form-state";
import { toRefused } from "@/lib/views/form-state";
import { SAYS_SO_ALREADY, toFormState } from "./saved-or-refused";

const TYPED = ["message", "reason", "successor", "into"] as const;

/** Where to go when it was saved, or what to say when it was not. */
type Ending = string | FormState;

/** Who is it, may they; then the work, and the page that shows what was done. */
async function saving(
  permission: Permission,
  form: FormData,
  work: (actor: Actor) => Promise<Ending>,
): Promise<FormState> {
  const done = await guarded(permission, work);
  if (!done.ok) return told(toRefused(done.error), form);
  if (typeof done.value !== "string") return told(done.value, form);
  revalidatePath("/edit", "layout");
  redirect(done.value);
}

/** With what was typed, which a refusal must not lose. */
function told(state: FormState, form: FormData): FormState {
  const fields = fieldsOf(form);
  const typed = Object.fromEntries(TYPED.map((name) => [name, String(fields[name] ?? "")]));
  return state && { ...state, typed };
}

function ended(outcome: PublishOutcome, hrefOf: (changeSet: number) => string): Ending {
  return outcome.ok && outcome.changeSet !== null ? hrefOf(outcome.changeSet) : toFormState(outcome, TYPED);
}

type Otherwise = {
  propose: () => Promise<ProposeOutcome | null>;
  hrefOf: (changeSet: number) => string;
};

/** Where one person is not enough it is submitted for review. */
async function orProposed(outcome: PublishOutcome, { propose, hrefOf }: Otherwise): Promise<Ending> {
  if (outcome.ok || outcome.reason !== "four_eyes") return ended(outcome, hrefOf);
  const proposed = await propose();
  if (proposed === null) return toFormState(outcome, TYPED);
  if (!proposed.ok) return toFormState(proposed, TYPED);
  return proposed.draft === null ? SAYS_SO_ALREADY : reviewHref(proposed.draft);
}

async function idOf(section: Section, slug: string): Promise<string> {
  const found = await findRecord(section, slug);
  if (found === null) throw new AppError("not_found", "There is no such record. Nothing was changed.");
  return found.id;
}

/** Takes an earlier revision up again, as a new one. */
export async function revertRecordAction(_state: FormState, form: FormData): Promise<FormState> {
  return saving("publish", form, async (actor) => {
    const read = readForm(revertFormSchema, form);
    if (!read.ok) return read;
    const { section, slug, to, base: baseRevision, message } = read.value;
    const id = await idOf(section, slug);
    const reverting = { section, id, to, baseRevision, message };
    const outcome = await revertRecord(actor, reverting);
    const hrefOf = () => editorHistoryHref(section, slugAfter(outcome) ?? slug);
    return orProposed(outcome, {
      propose: async () =>
        (await proposeRevert(actor, reverting)) ??
        proposeChange(actor, { action: "revert", ...reverting }, message),
      hrefOf,
    });
  });
}

/** Reverting may bring an old slug back. */
function slugAfter(outcome: PublishOutcome): string | undefined {
  return outcome.ok ? outcome.revisions[0]?.slug : undefined;
}

/** Takes a record out, with the reason that stands in its place. */
export async function deleteRecordAction(_state: FormState, form: FormData): Promise<FormState> {
  return saving("remove", form, async (actor) => {
    const read = readForm(deleteFormSchema, form);
    if (!read.ok) return read;
    const { section, slug, base: baseRevision, reason, successor } = read.value;
    const deleting = {
      ...{ section, id: await idOf(section, slug), baseRevision },
      successor: successor === "" ? null : { section, slug: successor },
    };
    const outcome = await deleteRecord(actor, { ...deleting, reason });
    const propose = () => proposeChange(actor, { action: "delete", ...deleting }, reason);
    return orProposed(outcome, { propose, hrefOf: withdrawnHref });
  });
}

/** Brings a record back that was taken out. */
export async function restoreRecordAction(_state: FormState, form: FormData): Promise<FormState> {
  return saving("remove", form, async (actor) => {
    const read = readForm(restoreFormSchema, form);
    if (!read.ok) return read;
    const { section, slug, message } = read.value;
    const id = await idOf(section, slug);
    const outcome = await restoreRecord(actor, { id, message });
    const propose = () => proposeChange(actor, { action: "restore", section, id }, message);
    return orProposed(outcome, { propose, hrefOf: () => editorHistoryHref(section, slug) });
  });
}

/** Takes a whole save back. */
export async function undoChangeSetAction(_state: FormState, form: FormData): Promise<FormState> {
  return saving("publish", form, async (actor) => {
    const read = readForm(undoFormSchema, form);
    if (!read.ok) return read;
    const undoing = { changeSet: read.value.number, message: read.value.message };
    const outcome = await undoChangeSet(actor, undoing);
    const { changeSet, message } = undoing;
    const propose = async () =>
      (await proposeUndo(actor, undoing)) ?? proposeChange(actor, { action: "undo", changeSet }, message);
    return orProposed(outcome, { propose, hrefOf: editorChangeHref });
  });
}

/** Joins a record to another of its kind, which stays. */
export async function mergeIntoAction(_state: FormState, form: FormData): Promise<FormState> {
  return saving("remove", form, async (actor) => {
    const read = readForm(mergeFormSchema, form);
    if (!read.ok) return read;
    const { section, slug, into, message } = read.value;
    const [gone, kept] = [await findRecord(section, slug), await findRecord(section, into)];
    if (gone === null || kept === null || kept.id === gone.id)
      return { ok: false, message: "Nothing was changed.", fields: { into: NOT_ANOTHER } };
    const pair = { section, from: gone.id, into: kept.id };
    const seen = { from: gone.subject.newest, into: kept.subject.newest };
    const outcome = await mergeInto(actor, { ...pair, message });
    const propose = () => proposeChange(actor, { action: "merge", ...pair, seen }, message);
    return orProposed(outcome, { propose, hrefOf: editorChangeHref });
  });
}

const NOT_ANOTHER = "Choose another published record of this kind from the list.";
