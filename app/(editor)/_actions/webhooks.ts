"use server";

import { revalidatePath } from "next/cache";
import { addWebhookAs, disableWebhook, enableWebhook, retryDelivery } from "@/lib/db/follow/manage-webhooks";
import type { Said } from "@/lib/domain/text/said";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import { reachIssue } from "@/lib/runtime/public-address";
import { addWebhookSchema, deliverySchema, switchWebhookSchema } from "@/lib/schema/accounts/webhook";
import type { FormState } from "@/lib/views/editor/form-state";
import { actingOnForm } from "./form";

/** Who is told of every save: admins alone, since it makes this server call others. */
const MANAGING = {
  permission: "manage_accounts",
  after: (state: FormState) => {
    if (state?.ok) revalidatePath("/edit/webhooks");
  },
} as const;

const t = () => editorWords("admin");
const gone = (): FormState => ({ ok: false, message: t()("webhooks.gone") });

/** Told of every save from now on; the answer is the secret that signs what is sent, which is shown this once. */
export const addWebhookAction = actingOnForm(MANAGING, addWebhookSchema, async (actor, { url }) => {
  const notAdded = (issue: Said): FormState => ({
    ...{ ok: false, message: t()("webhooks.notAdded"), fields: { url: issue }, typed: { url } },
  });
  const issue = await reachIssue(url);
  if (issue !== null) return notAdded(said(issue));
  const secret = await addWebhookAs(actor, url);
  if (secret === null) return notAdded(t()("webhooks.toldAlready"));
  return { ok: true, message: t()("webhooks.isAdded"), secret };
});

export const switchWebhookAction = actingOnForm(
  MANAGING,
  switchWebhookSchema,
  async (actor, { id, action }) => {
    if (action === "disable")
      return (await disableWebhook(actor, id, now())) ? { ok: true, message: t()("webhooks.isOff") } : gone();
    return (await enableWebhook(actor, id)) ? { ok: true, message: t()("webhooks.isOn") } : gone();
  },
);

export const retryDeliveryAction = actingOnForm(MANAGING, deliverySchema, async (actor, { id }) =>
  (await retryDelivery(actor, id, now())) ? { ok: true, message: t()("webhooks.isSent") } : gone(),
);
