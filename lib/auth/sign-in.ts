import "server-only";
import { isAPIError } from "better-auth/api";
import { cookies, headers } from "next/headers";
import { ADDRESS_HEADER, auth } from "./auth";
import { hintSignedIn } from "./hint";
import { limited } from "./limit";
import { networkOf } from "./network";
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
  return limitedSignIn(`account:${email.toLowerCase()}`, async () => {
    const outcome = await tried(async () =>
      auth().api.signInEmail({ body: { email, password }, headers: await headers() }),
    );
    if (outcome === null) return { kind: "refused", message: REFUSED };
    return "twoFactorRedirect" in outcome ? { kind: "needs_code" } : { kind: "signed_in" };
  });
}

const CODE = /^\d{6}$/;

/** The second step: a code of the moment, or one of the codes that were written down. */
export async function verifyCode(text: string): Promise<SignIn> {
  const code = text.replace(/\s+/g, "");
  return limitedSignIn(`code:${await pendingSignIn()}`, async () => {
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

/**
 * Which sign-in waits for its code: the cookie that the password gave. Without one no code fits, and nobody is kept out but
 * the address that tries.
 */
async function pendingSignIn(): Promise<string> {
  const pending = (await cookies()).getAll().find(({ name }) => name.endsWith("two_factor"));
  return pending?.value ?? networkOf((await headers()).get(ADDRESS_HEADER) ?? "unknown");
}

async function limitedSignIn(what: string, attempt: () => Promise<SignIn>): Promise<SignIn> {
  const answer = await limited(what, attempt, ({ kind }) => kind === "signed_in");
  if ("tooMany" in answer) return { kind: "refused", message: answer.tooMany };
  if (answer.outcome.kind === "signed_in") await hintSignedIn();
  return answer.outcome;
}
