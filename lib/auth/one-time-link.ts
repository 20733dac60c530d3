import "server-only";
import { hashPassword } from "better-auth/crypto";
import { headers } from "next/headers";
import { readLink } from "@/lib/db/accounts/one-time-links";
import { makeFirstAdmin, setPasswordByLink } from "@/lib/db/accounts/set-password";
import { now } from "@/lib/runtime/clock";
import { auth } from "./auth";
import { hintSignedIn } from "./hint";

/** Using a one-time link: the password is hashed, the link used up, and whoever held it is signed in. */

type FirstAdmin = { name: string; email: string };

/** False when the link no longer holds. `first` is who the first admin is; for a link of an account it is not read. */
export async function redeemLink(
  secret: string,
  password: string,
  first: FirstAdmin | null,
): Promise<boolean> {
  const link = await readLink(secret, now());
  if (link === null) return false;
  const passwordHash = await hashPassword(password);
  if (link.purpose === "set_password") {
    const { userId, email } = link;
    const done = await setPasswordByLink({ secret, userId, passwordHash, now: now() });
    return done && enter(email, password);
  }
  if (first === null) return false;
  const done = await makeFirstAdmin({ ...first, secret, passwordHash, now: now() });
  return done && enter(first.email, password);
}

async function enter(email: string, password: string): Promise<true> {
  await auth().api.signInEmail({ body: { email, password }, headers: await headers() });
  await hintSignedIn();
  return true;
}
