"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import {
  addAccount,
  type Changed,
  changeRole,
  disableAccount,
  enableAccount,
  endAllSessions,
  resetAccount,
} from "@/lib/db/accounts/accounts";
import { linkAddress } from "@/lib/db/accounts/one-time-links";
import type { Actor } from "@/lib/domain/access/actor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import { addAccountSchema, manageAccountSchema } from "@/lib/schema/accounts/account";
import type { FormState } from "@/lib/views/editor/form-state";
import { actingOnForm } from "./form";

const MANAGING = { permission: "manage_accounts", after: () => revalidatePath("/edit/accounts") } as const;
const ADDING = {
  permission: "manage_accounts",
  after: (state: FormState) => {
    if (state?.ok) revalidatePath("/edit/accounts");
  },
} as const;

/** Makes an account; the answer is its one-time link, which is shown this once. */
export const addAccountAction = actingOnForm(ADDING, addAccountSchema, async (actor, account) => {
  const added = await addAccount(actor, account, now());
  if (!added.ok)
    return {
      ok: false,
      message: editorWords("frame")("unchanged"),
      fields: { email: editorWords("account")("accounts.taken") },
    };
  const message = editorWords("account")("accounts.added", { name: account.name });
  return { ok: true, message, secret: linkAddress(added.link) };
});

/** One change of one account. */
export const manageAccountAction = actingOnForm(MANAGING, manageAccountSchema, manage);

type Management = z.infer<typeof manageAccountSchema>;

async function manage(actor: Actor, { userId, action, role }: Management): Promise<FormState> {
  const t = editorWords("account");
  switch (action) {
    case "role":
      return told(await changeRole(actor, userId, role), t("accounts.roleChanged"));
    case "disable":
      return told(await disableAccount(actor, userId, now()), t("accounts.disabled"));
    case "enable":
      return told(await enableAccount(actor, userId), t("accounts.enabled"));
    case "end_sessions":
      await endAllSessions(actor, userId, now());
      return { ok: true, message: t("accounts.endedSessions") };
    case "reset":
      return reset(actor, userId);
  }
}

async function reset(actor: Actor, userId: string): Promise<FormState> {
  const t = editorWords("account");
  const link = await resetAccount(actor, userId, now());
  if (link === null) return { ok: false, message: t("accounts.disabledFirst") };
  return { ok: true, message: t("accounts.reset"), secret: linkAddress(link) };
}

function told(changed: Changed, done: string): FormState {
  if (changed.ok) return { ok: true, message: done };
  const t = editorWords("account");
  const message = changed.reason === "last_admin" ? t("accounts.lastAdmin") : t("accounts.gone");
  return { ok: false, message };
}
