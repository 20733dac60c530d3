"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { changePassword } from "@/lib/auth/second-step";
import { makeApiToken, revokeApiToken } from "@/lib/db/accounts/api-tokens";
import { endSession, renameSelf } from "@/lib/db/accounts/own-account";
import { removePasskey } from "@/lib/db/accounts/passkeys";
import type { Actor } from "@/lib/domain/access/actor";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import {
  changePasswordSchema,
  makeTokenSchema,
  renameSchema,
  rowSchema,
  scopesIn,
  tokenRowSchema,
} from "@/lib/schema/accounts/account";
import type { FormState } from "@/lib/views/editor/form-state";
import { readForm, refused } from "./form";

const t = () => editorWords("account");

/** Everyone may do with their own account what is here; the writes touch no other. */
async function own(work: (actor: Actor) => Promise<FormState>): Promise<FormState> {
  const done = await guarded("draft", work);
  if (!done.ok) return refused(done.error);
  revalidatePath("/edit", "layout");
  return done.value;
}

export async function renameAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(renameSchema, form);
    if (!read.ok) return read;
    await renameSelf(actor, read.value.name);
    return { ok: true, message: t()("name.done") };
  });
}

export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(changePasswordSchema, form);
    if (!read.ok) return read;
    const done = await changePassword(actor, read.value.present, read.value.password);
    return done.ok
      ? { ok: true, message: t()("password.done") }
      : { ok: false, message: editorWords("frame")("unchanged"), fields: { present: said(done.error) } };
  });
}

export async function endSessionAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(rowSchema, form);
    if (!read.ok) return read;
    await endSession(actor, read.value.id);
    return { ok: true, message: t()("sessions.ended") };
  });
}

export async function makeTokenAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(makeTokenSchema, form);
    if (!read.ok) return read;
    const scopes = scopesIn(read.value);
    if (scopes.length === 0) return { ok: false, message: t()("tokens.chooseScope") };
    const made = await makeApiToken(actor, read.value.name, scopes);
    return made.ok
      ? { ok: true, message: t()("tokens.keep"), secret: made.token }
      : { ok: false, message: t()("tokens.most") };
  });
}

export async function revokeTokenAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(tokenRowSchema, form);
    if (!read.ok) return read;
    await revokeApiToken(actor, read.value.id, now());
    return { ok: true, message: t()("tokens.revoked") };
  });
}

export async function removePasskeyAction(_state: FormState, form: FormData): Promise<FormState> {
  return own(async (actor) => {
    const read = readForm(rowSchema, form);
    if (!read.ok) return read;
    await removePasskey(actor, read.value.id);
    return { ok: true, message: t()("passkeys.removed") };
  });
}
