import { type SignIn, signIn, verifyCode } from "@/lib/auth/sign-in";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import type { SignInState } from "@/lib/views/editor/sign-in";

/** The two steps of signing in, and what the form is told of each. */

export async function tryPassword(email: string, password: string): Promise<SignInState> {
  if (email === "" || password === "")
    return { step: "password", error: editorWords("signIn")("bothWanted"), email };
  return toState("password", email, await signIn(email, password));
}

function toState(step: SignInState["step"], email: string, outcome: SignIn): SignInState {
  if (outcome.kind === "signed_in") return { step: "done", error: null, email };
  if (outcome.kind === "needs_code") return { step: "code", error: null, email };
  return { step, error: said(outcome.message), email };
}

export async function tryCode(email: string, code: string): Promise<SignInState> {
  const outcome = await verifyCode(code);
  const startAgain = outcome.kind === "refused" && outcome.startAgain;
  return toState(startAgain ? "password" : "code", email, outcome);
}
