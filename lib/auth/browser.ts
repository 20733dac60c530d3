import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies, headers } from "next/headers";
import { env, publicOrigin } from "@/lib/runtime/env";

/**
 * What a browser shows before anybody is signed in with it: that this account signed in here before, and which sign-in
 * waits for its code. Decides only whose tries are counted together; it opens nothing.
 */

const NAME = "entente_known";
const KEPT_SECONDS = 365 * 86_400;

/** The mark of a browser that this account signed in with; null for any other. A stranger cannot make one. */
export async function knownBrowser(email: string): Promise<string | null> {
  const shown = await cookieNamed((name) => name === NAME);
  const [id = "", mac = ""] = shown?.split(".", 2) ?? [];
  const [given, right] = [Buffer.from(mac), Buffer.from(sign(id, email))];
  const isOurs = given.length === right.length && timingSafeEqual(given, right);
  return isOurs ? id : null;
}

/** Only in an action or a route. */
export async function rememberBrowser(email: string): Promise<void> {
  const id = randomBytes(16).toString("base64url");
  (await cookies()).set(NAME, `${id}.${sign(id, email)}`, {
    // Signing in has an address in each language.
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: publicOrigin(env()).startsWith("https:"),
    maxAge: KEPT_SECONDS,
  });
}

/** The cookie that a right password gave while a code is still wanted; null where none was. */
export function pendingSignIn(): Promise<string | null> {
  return cookieNamed((name) => name.endsWith("two_factor"));
}

function sign(id: string, email: string): string {
  const secret = env().ENTENTE_SECRET ?? "";
  return createHmac("sha256", secret)
    .update(`known browser ${id} ${email.toLowerCase()}`)
    .digest("base64url");
}

async function cookieNamed(isWanted: (name: string) => boolean): Promise<string | null> {
  for (const part of ((await headers()).get("cookie") ?? "").split(/;\s*/)) {
    const at = part.indexOf("=");
    if (at > 0 && isWanted(part.slice(0, at))) return part.slice(at + 1);
  }
  return null;
}
