import type { Actor } from "@/lib/domain/access/actor";
import { requirePermission } from "../store/require-permission";

/** On whose word accounts are managed: an admin's, or that of whoever has a shell on the server. */

/** Whoever can run commands with the database's password needs no account. Used by lib/db/cli alone. */
export const SHELL = Symbol("the shell");

export type Authority = Actor | typeof SHELL;

/** @throws {AppError} forbidden (403) */
export function requireAccountsAuthority(authority: Authority): void {
  if (authority !== SHELL) requirePermission(authority, "manage_accounts");
}
