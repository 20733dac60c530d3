import "server-only";
import { headers } from "next/headers";
import { env, publicOrigin } from "@/lib/runtime/env";
import { auth, OIDC_PROVIDER } from "./auth";
import { hintSignedIn } from "./hint";

/** Signing in with the organization's own accounts (OpenID Connect), when the environment names where they are. */

export function canSignInElsewhere(): boolean {
  return Boolean(env().ENTENTE_OIDC_ISSUER);
}

/** The address to go to; the answer carries the cookie by which the way back is known. */
export async function startElsewhere(next: string): Promise<string | null> {
  const { url } = await auth().api.signInSocial({
    body: {
      provider: OIDC_PROVIDER,
      callbackURL: publicOrigin(env()) + next,
      errorCallbackURL: `${publicOrigin(env())}/login`,
      disableRedirect: true,
    },
    headers: await headers(),
  });
  return url ?? null;
}

/** The way back: whoever the issuer vouches for, and who has an account here, is signed in. */
export async function finishElsewhere(request: Request): Promise<Response> {
  const response = await auth().handler(request);
  if (response.headers.getSetCookie().some((cookie) => /session_token=[^;]/.test(cookie)))
    await hintSignedIn();
  return response;
}
