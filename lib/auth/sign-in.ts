import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { countTry, forgiveTry } from "@/lib/db/write/sign-in-limit";
import { SIGN_IN_LIMIT } from "@/lib/domain/limit-tries";
import { now } from "@/lib/runtime/clock";
import { auth } from "./auth";
import { ADDRESS_HEADER } from "./auth";
import { hintSignedIn } from "./hint";

/**
 * Signing in with a password and, where it is set up, a code. Tries are limited by account and by address; an unknown
 * account, a wrong password, an account without one and a disabled account are all answered with the same words.
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
  const keys = [`account:${email.toLowerCase()}`, await addressKey()];
  return limited(keys, async () => {
    const outcome = await fits(async () =>
      auth().api.signInEmail({ body: { email, password }, headers: await headers() }),
    );
    if (outcome === null) return { kind: "refused", message: REFUSED };
    if ("twoFactorRedirect" in outcome) return { kind: "needs_code" };
    await hintSignedIn();
    return { kind: "signed_in" };
  });
}

const CODE = /^\d{6}$/;

/** The second step: a code of the moment, or one of the codes that were written down. */
export async function verifyCode(text: string): Promise<SignIn> {
  const code = text.replace(/\s+/g, "");
  return limited([`code:${await addressKey()}`], async () => {
    try {
      const step = { body: { code }, headers: await headers() };
      if (CODE.test(code)) await auth().api.verifyTOTP(step);
      else await auth().api.verifyBackupCode(step);
    } catch (error) {
      if (!isAPIError(error)) throw error;
      const startAgain = error.body?.code !== "INVALID_CODE" && error.body?.code !== "INVALID_BACKUP_CODE";
      return { kind: "refused", message: startAgain ? EXPIRED : WRONG_CODE, startAgain };
    }
    await hintSignedIn();
    return { kind: "signed_in" };
  });
}

/** What a try answers, or null when the library refuses it for whatever reason that whoever tries can cause. */
async function fits<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

/** Counts the try, and takes it back when it signed somebody in. */
async function limited(keys: string[], attempt: () => Promise<SignIn>): Promise<SignIn> {
  const at = now();
  const letIn = await countTry(keys, at, SIGN_IN_LIMIT);
  if (!letIn.ok) return { kind: "refused", message: tooMany(letIn.waitMs) };
  const outcome = await attempt();
  if (outcome.kind === "signed_in") await forgiveTry(keys, at);
  return outcome;
}

/** Said in tens of seconds: the exact moment would tell when others tried. */
function tooMany(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 10_000) * 10;
  return `Too many tries. Wait ${seconds} seconds, then try again.`;
}

async function addressKey(): Promise<string> {
  return `address:${(await headers()).get(ADDRESS_HEADER) ?? "unknown"}`;
}
