"use server";

import { revalidatePath } from "next/cache";
import { changePassword } from "@/lib/auth/second-step";
import { makeApiToken, revokeApiToken } from "@/lib/db/accounts/api-tokens";
import { endSession, renameSelf } from "@/lib/db/accounts/own-account";
import { removePasskey } from "@/lib/db/accounts/passkeys";
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
import { actingOnForm } from "./form";

const t = () => editorWords("account");

/** Everyone may do with their own account what is here; the writes touch no other. */
const OWN = { permission: "draft", after: () => revalidatePath("/edit", "layout") } as const;

export const renameAction = actingOnForm(OWN, renameSchema, async (actor, { name }) => {
  await renameSelf(actor, name);
  return { ok: true, message: t()("name.done") };
});

export const changePasswordAction = actingOnForm(OWN, changePasswordSchema, async (actor, typed) => {
  const done = await changePassword(actor, typed.present, typed.password);
  return done.ok
    ? { ok: true, message: t()("password.done") }
    : { ok: false, message: editorWords("frame")("unchanged"), fields: { present: said(done.error) } };
});

export const endSessionAction = actingOnForm(OWN, rowSchema, async (actor, { id }) => {
  await endSession(actor, id);
  return { ok: true, message: t()("sessions.ended") };
});

export const makeTokenAction = actingOnForm(OWN, makeTokenSchema, async (actor, typed) => {
  const scopes = scopesIn(typed);
  if (scopes.length === 0) return { ok: false, message: t()("tokens.chooseScope") };
  const made = await makeApiToken(actor, typed.name, scopes);
  return made.ok
    ? { ok: true, message: t()("tokens.keep"), secret: made.token }
    : { ok: false, message: t()("tokens.most") };
});

export const revokeTokenAction = actingOnForm(OWN, tokenRowSchema, async (actor, { id }) => {
  await revokeApiToken(actor, id, now());
  return { ok: true, message: t()("tokens.revoked") };
});

export const removePasskeyAction = actingOnForm(OWN, rowSchema, async (actor, { id }) => {
  await removePasskey(actor, id);
  return { ok: true, message: t()("passkeys.removed") };
});
