"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { guarded } from "@/lib/auth/guarded";
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
import { now } from "@/lib/runtime/clock";
import { addAccountSchema, manageAccountSchema } from "@/lib/schema/accounts/account";
import { readForm } from "@/lib/schema/form";
import { type FormState, toRefused } from "@/lib/views/editor/form-state";

/** Makes an account; the answer is its one-time link, which is shown this once. */
export async function addAccountAction(_state: FormState, form: FormData): Promise<FormState> {
  const done = await guarded("manage_accounts", async (actor): Promise<FormState> => {
    const read = readForm(addAccountSchema, form);
    if (!read.ok) return read;
    const added = await addAccount(actor, read.value, now());
    if (!added.ok)
      return {
        ok: false,
        message: "Nothing was changed.",
        fields: { email: "This address has an account." },
      };
    const message = `${read.value.name} can set a password with this link, once, within three days. It is not shown again.`;
    return { ok: true, message, secret: linkAddress(added.link) };
  });
  if (!done.ok) return toRefused(done.error);
  if (done.value?.ok) revalidatePath("/edit/accounts");
  return done.value;
}

/** One change of one account. */
export async function manageAccountAction(_state: FormState, form: FormData): Promise<FormState> {
  const done = await guarded("manage_accounts", async (actor): Promise<FormState> => {
    const read = readForm(manageAccountSchema, form);
    return read.ok ? manage(actor, read.value) : read;
  });
  if (!done.ok) return toRefused(done.error);
  revalidatePath("/edit/accounts");
  return done.value;
}

type Management = z.infer<typeof manageAccountSchema>;

async function manage(actor: Actor, { userId, action, role }: Management): Promise<FormState> {
  switch (action) {
    case "role":
      return told(await changeRole(actor, userId, role), "The role is changed, and holds at once.");
    case "disable":
      return told(
        await disableAccount(actor, userId, now()),
        "Disabled: signed out everywhere, tokens no longer work.",
      );
    case "enable":
      return told(await enableAccount(actor, userId), "The account can sign in again.");
    case "end_sessions":
      await endAllSessions(actor, userId, now());
      return { ok: true, message: "Signed out everywhere; tokens no longer work." };
    case "reset":
      return reset(actor, userId);
  }
}

async function reset(actor: Actor, userId: string): Promise<FormState> {
  const link = await resetAccount(actor, userId, now());
  if (link === null) return { ok: false, message: "This account is disabled; enable it first." };
  const message =
    "This link sets a new password, once, within three days, and ends two-step sign-in and all tokens. It is not shown again.";
  return { ok: true, message, secret: linkAddress(link) };
}

function told(changed: Changed, message: string): FormState {
  if (changed.ok) return { ok: true, message };
  return changed.reason === "last_admin"
    ? {
        ok: false,
        message: "This is the last admin who can sign in. Make another first; nothing was changed.",
      }
    : { ok: false, message: "There is no such account any more." };
}
