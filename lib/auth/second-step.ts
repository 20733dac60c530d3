import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { auth } from "./auth";
import { hintSignedIn } from "./hint";

/** Setting up the second step of signing in: a code that a phone shows. Each change wants the password. */

export type SetUp =
  | { ok: true; address: string; secret: string; backupCodes: string[] }
  | { ok: false; message: string };

/** A new secret, to be put into an app. Nothing is asked for until a code of it was seen to fit. */
export async function beginSecondStep(password: string): Promise<SetUp> {
  const begun = await tried(async () =>
    auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: await headers() }),
  );
  if (begun === null || begun.method !== "totp")
    return { ok: false, message: "That is not your password, or two-step sign-in is on already." };
  const address = begun.totpURI;
  const secret = new URL(address).searchParams.get("secret") ?? "";
  return { ok: true, address, secret, backupCodes: begun.backupCodes };
}

/** Turns it on, when the code fits. */
export async function confirmSecondStep(code: string): Promise<boolean> {
  const body = { code: code.replace(/\s+/g, "") };
  const done = await tried(async () => auth().api.verifyTOTP({ body, headers: await headers() }));
  if (done !== null) await hintSignedIn();
  return done !== null;
}

/** Turns it off. */
export async function endSecondStep(password: string): Promise<boolean> {
  const done = await tried(async () =>
    auth().api.disableTwoFactor({ body: { password }, headers: await headers() }),
  );
  return done !== null;
}

/** Sets another password and signs out everywhere else; false when the present one was not given. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<boolean> {
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  const done = await tried(async () => auth().api.changePassword({ body, headers: await headers() }));
  return done !== null;
}

async function tried<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
