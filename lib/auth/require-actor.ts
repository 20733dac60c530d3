import { inThisLanguage } from "@/lib/language/current";
import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { type Actor, may, mayDo, type Permission } from "@/lib/domain/access/actor";
import { AppError } from "@/lib/runtime/app-error";
import { getActor, getApiActor } from "./actor";
import { loginHref } from "./login-href";

/** The gate before every page, action and API write of the editor: who is it, and may they? */

/** For pages: whoever is signed out goes to sign in and comes back; whoever may not is told so (403). */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await getActor();
  if (actor === null) {
    const from = (await headers()).get("x-entente-path");
    redirect(inThisLanguage(loginHref(from && inThisLanguage(from))));
  }
  if (!may(actor.role, permission)) forbidden();
  return actor;
}

const NEEDS: Readonly<Record<Permission, string>> = {
  draft: "write drafts",
  review: "review drafts",
  publish: "publish",
  import: "import",
  remove: "delete records",
  manage_accounts: "manage accounts",
  redact: "remove words by order",
};

/** For actions: a person, by the cookie. @throws {AppError} unauthenticated (401) or forbidden (403) */
export async function authorize(permission: Permission): Promise<Actor> {
  return allowed(await getActor("write"), permission);
}

/** For API writes: a person, or a program by its token. @throws {AppError} unauthenticated (401) or forbidden (403) */
export async function authorizeApi(permission: Permission): Promise<Actor> {
  return allowed(await getApiActor(), permission);
}

function allowed(actor: Actor | null, permission: Permission): Actor {
  if (actor === null) throw new AppError("unauthenticated", "You are signed out. Sign in and try again.");
  if (!may(actor.role, permission))
    throw new AppError("forbidden", `Your role, ${actor.role}, may not ${NEEDS[permission]}.`);
  if (!mayDo(actor, permission))
    throw new AppError(
      "forbidden",
      `This token was not made to ${NEEDS[permission]}. Make another at /edit/account.`,
    );
  return actor;
}
