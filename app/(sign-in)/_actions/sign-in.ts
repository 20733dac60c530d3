"use server";

import { redirect } from "next/navigation";
import { afterLogin } from "@/lib/auth/login-href";
import { inThisLanguage } from "@/lib/language/current";
import { codeSchema, signInSchema } from "@/lib/schema/accounts/sign-in";
import { fieldsOf } from "@/lib/schema/form";
import type { SignInState } from "@/lib/views/editor/sign-in";
import { tryCode, tryPassword } from "./sign-in-steps";

/** The form of /login: on to where one came from, or to the second step. */
export async function signInAction(_state: SignInState, form: FormData): Promise<SignInState> {
  const { email, password, next } = signInSchema.parse(fieldsOf(form));
  const state = await tryPassword(email, password);
  const onward = afterLogin(next, inThisLanguage("/edit"));
  if (state.step === "done") redirect(onward);
  if (state.step === "code") redirect(inThisLanguage(`/login/code?next=${encodeURIComponent(onward)}`));
  return state;
}

/** The form of /login/code. */
export async function verifyCodeAction(_state: SignInState, form: FormData): Promise<SignInState> {
  const { code, next } = codeSchema.parse(fieldsOf(form));
  const state = await tryCode("", code);
  if (state.step === "done") redirect(afterLogin(next, inThisLanguage("/edit")));
  return { ...state, step: "code" };
}
