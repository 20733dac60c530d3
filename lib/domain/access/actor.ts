/**
 * Who acts, and what each role may do. Decides permission; signing in is lib/auth's business.
 */

export const ROLES = ["contributor", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** What an API token may be made for. Each narrows what its owner's role may do; none adds to it. */
export const SCOPES = ["propose", "publish", "remove"] as const;
export type Scope = (typeof SCOPES)[number];

/** By which token somebody asks, and what it was made for. */
type Token = { id: string; scopes: readonly Scope[] };

/** Someone signed in; with a token, what it was made for limits them. */
export type Account = { userId: string; name: string; email: string; role: Role; token?: Token };

declare const minted: unique symbol;

/**
 * Someone whose session was checked in this request. Writes and reads of drafts demand one;
 * only lib/auth makes it (lint), so that a write without a check is a type error.
 */
export type Actor = Account & { readonly [minted]: true };

/** What can be done at the editor. Reading what is published needs no permission. */
export type Permission = "draft" | "review" | "publish" | "import" | "remove" | "manage_accounts" | "redact";

const LOWEST: Readonly<Record<Permission, Role>> = {
  draft: "contributor",
  review: "editor",
  publish: "editor",
  import: "editor",
  remove: "editor",
  manage_accounts: "admin",
  redact: "admin",
};

/** Whether the role may do it. Higher roles may do all that lower ones may. */
export function may(role: Role, permission: Permission): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(LOWEST[permission]);
}

/** What each scope opens. Reviewing, importing and managing accounts are for people: no token does it. */
const OPENS: Readonly<Record<Scope, readonly Permission[]>> = {
  propose: ["draft"],
  publish: ["draft", "publish"],
  remove: ["remove"],
};

/** Whether somebody may do it: their role, and the token that they ask with. */
export function mayDo({ role, token }: Pick<Account, "role" | "token">, permission: Permission): boolean {
  const isInScope = token?.scopes.some((scope) => OPENS[scope].includes(permission)) ?? true;
  return isInScope && may(role, permission);
}

/** The scopes that a role can give to a token: those of which it may do something. */
export function scopesOf(role: Role): Scope[] {
  return SCOPES.filter((scope) => OPENS[scope].every((permission) => may(role, permission)));
}

/** The least role that may do all that the scopes open. */
export function roleOf(scopes: readonly Scope[]): Role {
  return ROLES.find((role) => scopes.every((scope) => scopesOf(role).includes(scope))) ?? "admin";
}

/** The one of two roles that may do less. */
export function lowerRole(one: Role, other: Role): Role {
  return ROLES.indexOf(one) <= ROLES.indexOf(other) ? one : other;
}
