import "server-only";
import { headers } from "next/headers";
import { getSignInWays } from "@/lib/db/accounts/list-accounts";
import {
  forgetOldQuestions,
  listPasskeys,
  MOST_PASSKEYS,
  notePasskeyAdded,
} from "@/lib/db/accounts/passkeys";
import type { Actor } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { now } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { auth } from "./auth";
import { hintSignedIn } from "./hint";
import { limited, limitQuestions } from "./limit";
import { tried } from "./tried";

/**
 * Signing in with a passkey, beside password and code: what the browser asks its owner's device, and what the device
 * answers. Both are the browser's own JSON; the library makes the one and checks the other.
 */

/** A question to a device, as `PublicKeyCredential.parse…OptionsFromJSON` takes it. */
export type Question = Record<string, unknown>;

const OLD_SESSION =
  "You signed in more than a day ago. Sign out, sign in again, and then add the passkey: so nobody else adds one at a screen that you left.";
const NOT_ADDED =
  "That passkey was not added: the device did not say who holds it, or too much time has passed. Try again.";
const NOT_KNOWN =
  "That passkey opens no account here. Sign in with your password; on “Your account” you can add one.";

/** Browsers have passkeys for names that only their owner can serve: over https, and on the machine itself. */
export function hasPasskeys(): boolean {
  const { protocol, hostname } = new URL(publicOrigin(env()));
  const isNumber = /^[\d.]+$|:/.test(hostname);
  return (protocol === "https:" && !isNumber) || hostname === "localhost";
}

/** Whether a page of the public address sent this, where alone a passkey is made and holds. */
export function isOurPage(asked: Headers): boolean {
  return asked.get("origin") === publicOrigin(env());
}

/** The question by which a device makes a passkey for the actor. Wants the present password, where there is one. */
export async function beginPasskey(actor: Actor, present: string): Promise<Result<Question>> {
  const asked = await headers();
  const { hasPassword } = await getSignInWays(actor);
  if (hasPassword) {
    const checked = await limited(
      `own:${actor.userId}`,
      () => tried(() => auth().api.verifyPassword({ body: { password: present }, headers: asked })),
      (outcome) => outcome !== null,
    );
    if ("tooMany" in checked) return err(checked.tooMany);
    if (checked.outcome === null) return err("That is not your present password.");
  }
  if ((await listPasskeys(actor)).length >= MOST_PASSKEYS)
    return err(`You have ${MOST_PASSKEYS} passkeys, which is the most. Remove one first.`);
  const question = await tried(() => auth().api.generatePasskeyRegistrationOptions({ headers: asked }));
  return question === null ? err(OLD_SESSION) : ok({ ...question });
}

/** Keeps the passkey that the device made. */
export async function addPasskey(actor: Actor, name: string, response: unknown): Promise<Result<null>> {
  const asked = await headers();
  const body = { response, name };
  const added = await tried(() => auth().api.verifyPasskeyRegistration({ body, headers: asked }));
  if (added === null) return err(NOT_ADDED);
  await notePasskeyAdded(actor, name);
  return ok(null);
}

/** The question by which a device says who is here: to any of the passkeys that it has for this origin. */
export async function askForPasskey(): Promise<Result<Question>> {
  const tooMany = await limitQuestions();
  if (tooMany !== null) return err(tooMany);
  await forgetOldQuestions(now());
  const question = await auth().api.generatePasskeyAuthenticationOptions({ headers: await headers() });
  return ok({ ...question, userVerification: "required" });
}

type Verify = ReturnType<typeof auth>["api"]["verifyPasskeyAuthentication"];
type Answered = NonNullable<Parameters<Verify>[0]>["body"]["response"];

/** Signs in whoever the device vouches for; an account that is disabled is told what an unknown passkey is. */
export async function signInWithPasskey(answered: Record<string, unknown>): Promise<Result<null>> {
  const asked = await headers();
  const response = answered as unknown as Answered;
  const answer = await limited(
    null,
    () => tried(() => auth().api.verifyPasskeyAuthentication({ body: { response }, headers: asked })),
    (outcome) => outcome !== null,
  );
  if ("tooMany" in answer) return err(answer.tooMany);
  if (answer.outcome === null) return err(NOT_KNOWN);
  await hintSignedIn();
  return ok(null);
}
