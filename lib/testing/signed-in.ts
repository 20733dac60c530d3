import { hashPassword } from "better-auth/crypto";
import { auth } from "@/lib/auth/auth";
import { setPasswordByLink } from "@/lib/db/accounts/set-password";
import { now } from "@/lib/runtime/clock";

/** Sessions for tests: made by the sign-in library itself, with a password. */

export const PASSWORD = "correct horse battery";

let hashed: Promise<string> | undefined;

/** A good hash of it takes long: made once in a process, where hashing is not what is tested. */
export function hashOfPassword(): Promise<string> {
  hashed ??= hashPassword(PASSWORD);
  return hashed;
}

/** Uses the one-time link of a new account up. */
export async function setPassword(userId: string, secret: string): Promise<void> {
  const passwordHash = await hashOfPassword();
  await setPasswordByLink({ secret, userId, passwordHash, now: now() });
}

/** The cookies that a browser sends after signing in. */
export async function sessionCookie(email: string): Promise<string> {
  const response = await auth().handler(
    new Request("http://localhost:3000/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000" },
      body: JSON.stringify({ email, password: PASSWORD }),
    }),
  );
  return response.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0] ?? "")
    .filter((one) => !one.endsWith("="))
    .join("; ");
}
