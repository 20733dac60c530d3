import "server-only";
import { headers } from "next/headers";
import type { Actor } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { auth } from "./auth";
import { limited } from "./limit";
import { tried } from "./tried";

/**
 * Changing how one signs in: the password, and the second step, a code that a phone shows. Each change wants the
 * present password, and guesses at it are limited as at sign-in.
 */

export type SecondStep = { address: string; secret: string; backupCodes: string[] };

const WRONG_PASSWORD = "That is not your present password.";

/** A new secret, to be put into an app. Nothing is asked for until a code of it was seen to fit. */
export async function beginSecondStep(actor: Actor, password: string): Promise<Result<SecondStep>> {
  const begun = await attempt(actor, async () =>
    auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: await headers() }),
  );
  if (!begun.ok) return begun;
  if (begun.value.method !== "totp") return err(WRONG_PASSWORD);
  const { totpURI: address, backupCodes } = begun.value;
  return ok({ address, secret: new URL(address).searchParams.get("secret") ?? "", backupCodes });
}

/** Turns it on, when the code fits. */
export async function confirmSecondStep(actor: Actor, text: string): Promise<Result<unknown>> {
  const body = { code: text.replace(/\s+/g, "") };
  const done = await attempt(actor, async () => auth().api.verifyTOTP({ body, headers: await headers() }));
  return done.ok || done.error !== WRONG_PASSWORD
    ? done
    : err("That code does not fit. Type the six digits that the app shows now.");
}

/** Turns it off. */
export function endSecondStep(actor: Actor, password: string): Promise<Result<unknown>> {
  return attempt(actor, async () =>
    auth().api.disableTwoFactor({ body: { password }, headers: await headers() }),
  );
}

/** Sets another password and signs out everywhere else. */
export function changePassword(actor: Actor, present: string, next: string): Promise<Result<unknown>> {
  const body = { currentPassword: present, newPassword: next, revokeOtherSessions: true };
  return attempt(actor, async () => auth().api.changePassword({ body, headers: await headers() }));
}

async function attempt<T>(actor: Actor, work: () => Promise<T>): Promise<Result<T>> {
  const answer = await limited(
    `own:${actor.userId}`,
    () => tried(work),
    (outcome) => outcome !== null,
  );
  if ("tooMany" in answer) return err(answer.tooMany);
  return answer.outcome === null ? err(WRONG_PASSWORD) : ok(answer.outcome);
}
