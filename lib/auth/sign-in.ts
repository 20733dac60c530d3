import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { auth } from "./auth";
import { knownBrowser, pendingSignIn, rememberBrowser } from "./browser";
import { hintSignedIn } from "./hint";
import { limited } from "./limit";
import { tried } from "./tried";

/**
 * Signing in with a password and, where it is set up, a code. An unknown account, a wrong password, an account without
 * one and a disabled account are all answered with the same words, after the same work.
 */

export type SignIn =
  | { kind: "signed_in" }
  | { kind: "needs_code" }
  | { kind: "refused"; message: string; startAgain?: boolean };

const REFUSED = "That e-mail address and password do not fit together.";
const WRONG_CODE = "That code does not fit. Codes change every 30 seconds; type the one shown now.";
const EXPIRED = "Too much time has passed, or too many codes did not fit. Sign in again.";

/** Tries the password; when it fits, the answer carries the cookie of a session, or of the wait for a code. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const browser = await knownBrowser(email);
  // Strangers who guess at an account do not keep out whoever signed in with this browser before.
  const what = browser === null ? `account:${email.toLowerCase()}` : `browser:${browser}`;
  const answer = await limitedSignIn(what, async () => {
    const outcome = await tried(async () =>
      auth().api.signInEmail({ body: { email, password }, headers: await headers() }),
    );
    if (outcome === null) return { kind: "refused", message: REFUSED };
    return "twoFactorRedirect" in outcome ? { kind: "needs_code" } : { kind: "signed_in" };
  });
  if (answer.kind !== "refused" && browser === null) await rememberBrowser(email);
  return answer;
}

const CODE = /^\d{6}$/;

/** The second step: a code of the moment, or one of the codes that were written down. */
export async function verifyCode(text: string): Promise<SignIn> {
  const code = text.replace(/\s+/g, "");
  const pending = await pendingSignIn();
  // Without a sign-in that waits no code fits, and nobody is kept out but the address that tries.
  return limitedSignIn(pending === null ? null : `code:${pending}`, async () => {
    const step = { body: { code }, headers: await headers() };
    try {
      await (CODE.test(code) ? auth().api.verifyTOTP(step) : auth().api.verifyBackupCode(step));
    } catch (error) {
      if (!isAPIError(error) || error.statusCode >= 500) throw error;
      const startAgain = !/^INVALID_(BACKUP_)?CODE$/.test(error.body?.code ?? "");
      return { kind: "refused", message: startAgain ? EXPIRED : WRONG_CODE, startAgain };
    }
    return { kind: "signed_in" };
  });
}

async function limitedSignIn(what: string | null, attempt: () => Promise<SignIn>): Promise<SignIn> {
  const answer = await limited(what, attempt, ({ kind }) => kind === "signed_in");
  if ("tooMany" in answer) return { kind: "refused", message: answer.tooMany };
  if (answer.outcome.kind === "signed_in") await hintSignedIn();
  return answer.outcome;
}
