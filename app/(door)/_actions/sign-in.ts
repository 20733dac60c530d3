"use server";

import { redirect } from "next/navigation";
import { afterLogin } from "@/lib/auth/login-href";
import { type SignIn, signIn, verifyCode } from "@/lib/auth/sign-in";
import { codeSchema, signInSchema } from "@/lib/schema/sign-in";
import type { SignInState } from "@/lib/views/sign-in";

/** The form of /login: on to where one came from, or to the second step. */
export async function signInAction(_state: SignInState, form: FormData): Promise<SignInState> {
  const { email, password, next } = signInSchema.parse(Object.fromEntries(form));
  const state = await tryPassword(email, password);
  if (state.step === "done") redirect(afterLogin(next));
  if (state.step === "code") redirect(`/login/code?next=${encodeURIComponent(afterLogin(next))}`);
  return state;
}

/** The form of /login/code. */
export async function verifyCodeAction(_state: SignInState, form: FormData): Promise<SignInState> {
  const { code, next } = codeSchema.parse(Object.fromEntries(form));
  const outcome = await verifyCode(code);
  if (outcome.kind === "signed_in") redirect(afterLogin(next));
  return toState("code", "", outcome);
}

/** Signing in again in the middle of an edit: the page stays, so each step is told instead of gone to. */
export async function signInHereAction(state: SignInState, form: FormData): Promise<SignInState> {
  const fields = Object.fromEntries(form);
  if (state.step === "password") {
    const { email, password } = signInSchema.parse(fields);
    return tryPassword(email, password);
  }
  const { code, email } = codeSchema.parse(fields);
  const outcome = await verifyCode(code);
  return toState(outcome.kind === "refused" && outcome.startAgain ? "password" : "code", email, outcome);
}

async function tryPassword(email: string, password: string): Promise<SignInState> {
  if (email === "" || password === "")
    return { step: "password", error: "Give your e-mail address and your password.", email };
  return toState("password", email, await signIn(email, password));
}

function toState(step: SignInState["step"], email: string, outcome: SignIn): SignInState {
  if (outcome.kind === "signed_in") return { step: "done", error: null, email };
  if (outcome.kind === "needs_code") return { step: "code", error: null, email };
  return { step, error: outcome.message, email };
}
