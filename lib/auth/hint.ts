import "server-only";
import { cookies } from "next/headers";
import { env, publicOrigin } from "@/lib/runtime/env";

/**
 * A cookie that says no more than that somebody is signed in, for scripts of public pages, which are the same for
 * everyone, to offer the way to the editor. It proves nothing and opens nothing.
 */

const NAME = "entente_signed_in";
/** As long as a session. */
const KEPT_SECONDS = 7 * 86_400;

const attributes = () => ({
  path: "/",
  sameSite: "lax" as const,
  secure: publicOrigin(env()).startsWith("https:"),
});

/** Only in an action or a route. */
export async function hintSignedIn(): Promise<void> {
  (await cookies()).set(NAME, "1", { ...attributes(), maxAge: KEPT_SECONDS });
}

/** Only in an action or a route. */
export async function forgetSignedIn(): Promise<void> {
  (await cookies()).set(NAME, "", { ...attributes(), maxAge: 0 });
}
