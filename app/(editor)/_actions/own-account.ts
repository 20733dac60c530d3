"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { changePassword } from "@/lib/auth/second-step";
import { makeApiToken, revokeApiToken } from "@/lib/db/accounts/api-tokens";
import { endSession, renameSelf } from "@/lib/db/accounts/own-account";
import { removePasskey } from "@/lib/db/accounts/passkeys";
import type { Actor } from "@/lib/domain/access/actor";
import { now } from "@/lib/runtime/clock";
import {
  changePasswordSchema,
  makeTokenSchema,
  renameSchema,
  rowSchema,
  scopesIn,
  tokenRowSchema,
} from "@/lib/schema/accounts/account";
import { readForm } from "@/lib/schema/form";
import { type FormState, toRefused } from "@/lib/views/editor/form-state";

/** Everyone may do with their own account what is here; the writes touch no other. */
async function own(work: (actor: Actor) => Promise<FormState>): Promise<FormState> {
  const done = await guarded("draft", work);
  if (!done.ok) return toRefused(done.error);
  revalidatePath("/edit", "layout");
  return done.value;
}

export async function renameAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(renameSchema, form);
    if (!read.ok) return read;
    await renameSelf(actor, read.value.name);
    return { ok: true, message: "History shows this name beside what you save." };
  });
}

export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(changePasswordSchema, form);
    if (!read.ok) return read;
    const done = await changePassword(actor, read.value.present, read.value.password);
    return done.ok
      ? { ok: true, message: "The new password holds. Everywhere else you are signed out." }
      : { ok: false, message: "Nothing was changed.", fields: { present: done.error } };
  });
}

export async function endSessionAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(rowSchema, form);
    if (!read.ok) return read;
    await endSession(actor, read.value.id);
    return { ok: true, message: "That browser is signed out." };
  });
}

export async function makeTokenAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(makeTokenSchema, form);
    if (!read.ok) return read;
    const scopes = scopesIn(read.value);
    if (scopes.length === 0) return { ok: false, message: "Nothing was made: choose what it may do." };
    const made = await makeApiToken(actor, read.value.name, scopes);
    return made.ok
      ? { ok: true, message: "Keep this token now: it is not shown again.", secret: made.token }
      : { ok: false, message: "You have 20 tokens, which is the most. Revoke one first." };
  });
}

export async function revokeTokenAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(tokenRowSchema, form);
    if (!read.ok) return read;
    await revokeApiToken(actor, read.value.id, now());
    return { ok: true, message: "The token no longer works." };
  });
}

export async function removePasskeyAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(rowSchema, form);
    if (!read.ok) return read;
    await removePasskey(actor, read.value.id);
    return { ok: true, message: "Nobody signs in with that passkey any more." };
  });
}
