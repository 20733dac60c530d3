"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { addWebhookAs, disableWebhook, enableWebhook, retryDelivery } from "@/lib/db/follow/manage-webhooks";
import type { Actor } from "@/lib/domain/access/actor";
import { now } from "@/lib/runtime/clock";
import { reachIssue } from "@/lib/runtime/public-address";
import { addWebhookSchema, deliverySchema, switchWebhookSchema } from "@/lib/schema/accounts/webhook";
import { readForm } from "@/lib/schema/form";
import { type FormState, toRefused } from "@/lib/views/editor/form-state";

/** Who is told of every save: admins alone, since it makes this server call others. */
async function managing(work: (actor: Actor) => Promise<FormState>): Promise<FormState> {
  const done = await guarded("manage_accounts", work);
  if (!done.ok) return toRefused(done.error);
  if (done.value?.ok) revalidatePath("/edit/webhooks");
  return done.value;
}

const GONE: FormState = {
  ok: false,
  message: "It is not as this page shows it any more. Reload it; nothing was changed.",
};

/** Told of every save from now on; the answer is the secret that signs what is sent, which is shown this once. */
export async function addWebhookAction(_state: FormState, form: FormData): Promise<FormState> {
  return managing(async (actor): Promise<FormState> => {
    const read = readForm(addWebhookSchema, form);
    if (!read.ok) return read;
    const { url } = read.value;
    const refused = (issue: string): FormState => ({
      ...{ ok: false, message: "Nothing was added.", fields: { url: issue }, typed: { url } },
    });
    const issue = await reachIssue(url);
    if (issue !== null) return refused(issue);
    const secret = await addWebhookAs(actor, url);
    if (secret === null) return refused("This address is told already.");
    const message =
      "It is told of every save from now on. Its messages are signed with this secret, shown once.";
    return { ok: true, message, secret };
  });
}

export async function switchWebhookAction(_state: FormState, form: FormData): Promise<FormState> {
  return managing(async (actor) => {
    const read = readForm(switchWebhookSchema, form);
    if (!read.ok) return read;
    const { id, action } = read.value;
    if (action === "disable")
      return (await disableWebhook(actor, id, now()))
        ? { ok: true, message: "It is not told any more." }
        : GONE;
    return (await enableWebhook(actor, id))
      ? { ok: true, message: "It is told of every save from now on." }
      : GONE;
  });
}

export async function retryDeliveryAction(_state: FormState, form: FormData): Promise<FormState> {
  return managing(async (actor) => {
    const read = readForm(deliverySchema, form);
    if (!read.ok) return read;
    return (await retryDelivery(actor, read.value.id, now()))
      ? { ok: true, message: "It is sent again within a minute." }
      : GONE;
  });
}
