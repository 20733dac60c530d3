/**
 * Who acts, and what each role may do. Decides permission; signing in is lib/auth's business.
 */

export const ROLES = ["contributor", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Someone signed in. */
export type Account = { userId: string; name: string; email: string; role: Role };

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

/** The one of two roles that may do less. */
export function lowerRole(one: Role, other: Role): Role {
  return ROLES.indexOf(one) <= ROLES.indexOf(other) ? one : other;
}
