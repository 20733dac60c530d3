"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { guarded } from "@/lib/auth/guarded";
import { changeOrPropose } from "@/lib/db/drafts/change-or-propose";
import { findRecord } from "@/lib/db/history/find-record";
import type { PublishOutcome } from "@/lib/db/publish/edits";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import type { PendingChange } from "@/lib/drafts/pending-change";
import { inThisLanguage } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { AppError } from "@/lib/runtime/app-error";
import type { Section } from "@/lib/schema/bundle/bundle";
import {
  deleteFormSchema,
  mergeFormSchema,
  restoreFormSchema,
  revertFormSchema,
  undoFormSchema,
} from "@/lib/schema/bundle/history-forms";
import { fieldsOf, readForm } from "@/lib/schema/form";
import { editorChangeHref, editorHistoryHref, reviewHref, withdrawnHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import { refused } from "./form";
import { saysSoAlready, toRefusal } from "./saved-or-refused";

const TYPED = ["message", "reason", "successor", "into"] as const;

/** Where to go when it was saved, or what to say when it was not. */
type Ending = string | FormState;

/** The action of a form: who is it, may they; what was typed; then the work, and the page that shows what was done. */
function saving<T>(
  permission: Permission,
  schema: z.ZodType<T>,
  work: (actor: Actor, typed: T) => Promise<Ending>,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    const done = await guarded(permission, async (actor): Promise<Ending> => {
      const read = readForm(schema, form);
      return read.ok ? work(actor, read.value) : read;
    });
    if (!done.ok) return told(refused(done.error), form);
    if (typeof done.value !== "string") return told(done.value, form);
    revalidatePath("/edit", "layout");
    redirect(inThisLanguage(done.value));
  };
}

/** With what was typed, which a refusal must not lose. */
function told(state: FormState, form: FormData): FormState {
  const fields = fieldsOf(form);
  const typed = Object.fromEntries(TYPED.map((name) => [name, String(fields[name] ?? "")]));
  return state && { ...state, typed };
}

/** Done at once, or submitted for review where one person is not enough. */
async function changing(
  actor: Actor,
  { change, message }: { change: PendingChange; message: string },
  hrefOf: (changeSet: number, outcome: PublishOutcome & { ok: true }) => string,
): Promise<Ending> {
  const outcome = await changeOrPropose(actor, change, message);
  if (!outcome.ok) return toRefusal(outcome, TYPED);
  if ("draft" in outcome) return outcome.draft === null ? saysSoAlready() : reviewHref(outcome.draft);
  return outcome.changeSet === null ? saysSoAlready() : hrefOf(outcome.changeSet, outcome);
}

async function idOf(section: Section, slug: string): Promise<string> {
  const found = await findRecord(section, slug);
  if (found === null) throw new AppError("not_found", "There is no such record. Nothing was changed.");
  return found.id;
}

/** Takes an earlier revision up again, as a new one. */
export const revertRecordAction = saving("publish", revertFormSchema, async (actor, typed) => {
  const { section, slug, to, base: baseRevision, message } = typed;
  const id = await idOf(section, slug);
  // Reverting may bring an old slug back.
  return changing(
    actor,
    { change: { action: "revert", section, id, to, baseRevision }, message },
    (_, { revisions }) => editorHistoryHref(section, revisions[0]?.slug ?? slug),
  );
});

/** Takes a record out, with the reason that stands in its place. */
export const deleteRecordAction = saving("remove", deleteFormSchema, async (actor, typed) => {
  const { section, slug, base: baseRevision, reason: message, ...named } = typed;
  const successor = named.successor === "" ? null : { section, slug: named.successor };
  const id = await idOf(section, slug);
  const change = { action: "delete", section, id, baseRevision, successor } as const;
  return changing(actor, { change, message }, withdrawnHref);
});

/** Brings a record back that was taken out. */
export const restoreRecordAction = saving(
  "remove",
  restoreFormSchema,
  async (actor, { section, slug, message }) => {
    const change = { action: "restore", section, id: await idOf(section, slug) } as const;
    return changing(actor, { change, message }, () => editorHistoryHref(section, slug));
  },
);

/** Takes a whole save back. */
export const undoChangeSetAction = saving(
  "publish",
  undoFormSchema,
  (actor, { number: changeSet, message }) =>
    changing(actor, { change: { action: "undo", changeSet }, message }, (number) => editorChangeHref(number)),
);

/** Joins a record to another of its kind, which stays. */
export const mergeIntoAction = saving("remove", mergeFormSchema, async (actor, typed) => {
  const { section, slug, into, message } = typed;
  const [gone, kept] = [await findRecord(section, slug), await findRecord(section, into)];
  if (gone === null || kept === null || kept.id === gone.id)
    return {
      ok: false,
      message: editorWords("frame")("unchanged"),
      fields: { into: editorWords("changes")("remove.notAnother") },
    };
  const seen = { from: gone.subject.newest, into: kept.subject.newest };
  const change = { action: "merge", section, from: gone.id, into: kept.id, seen } as const;
  return changing(actor, { change, message }, (number) => editorChangeHref(number));
});
