"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { addWebhookAs, disableWebhook, enableWebhook, retryDelivery } from "@/lib/db/follow/manage-webhooks";
import type { Actor } from "@/lib/domain/access/actor";
import type { Said } from "@/lib/domain/text/said";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import { reachIssue } from "@/lib/runtime/public-address";
import { addWebhookSchema, deliverySchema, switchWebhookSchema } from "@/lib/schema/accounts/webhook";
import type { FormState } from "@/lib/views/editor/form-state";
import { readForm, refused } from "./form";

/** Who is told of every save: admins alone, since it makes this server call others. */
async function managing(work: (actor: Actor) => Promise<FormState>): Promise<FormState> {
  const done = await guarded("manage_accounts", work);
  if (!done.ok) return refused(done.error);
  if (done.value?.ok) revalidatePath("/edit/webhooks");
  return done.value;
}

const t = () => editorWords("admin");
const gone = (): FormState => ({ ok: false, message: t()("webhooks.gone") });

/** Told of every save from now on; the answer is the secret that signs what is sent, which is shown this once. */
export async function addWebhookAction(_state: FormState, form: FormData): Promise<FormState> {
  return managing(async (actor): Promise<FormState> => {
    const read = readForm(addWebhookSchema, form);
    if (!read.ok) return read;
    const { url } = read.value;
    const notAdded = (issue: Said): FormState => ({
      ...{ ok: false, message: t()("webhooks.notAdded"), fields: { url: issue }, typed: { url } },
    });
    const issue = await reachIssue(url);
    if (issue !== null) return notAdded(said(issue));
    const secret = await addWebhookAs(actor, url);
    if (secret === null) return notAdded(t()("webhooks.toldAlready"));
    return { ok: true, message: t()("webhooks.isAdded"), secret };
  });
}

export async function switchWebhookAction(_state: FormState, form: FormData): Promise<FormState> {
  return managing(async (actor) => {
    const read = readForm(switchWebhookSchema, form);
    if (!read.ok) return read;
    const { id, action } = read.value;
    if (action === "disable")
      return (await disableWebhook(actor, id, now())) ? { ok: true, message: t()("webhooks.isOff") } : gone();
    return (await enableWebhook(actor, id)) ? { ok: true, message: t()("webhooks.isOn") } : gone();
  });
}

export async function retryDeliveryAction(_state: FormState, form: FormData): Promise<FormState> {
  return managing(async (actor) => {
    const read = readForm(deliverySchema, form);
    if (!read.ok) return read;
    return (await retryDelivery(actor, read.value.id, now()))
      ? { ok: true, message: t()("webhooks.isSent") }
      : gone();
  });
}
