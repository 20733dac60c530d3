import type { Account, Actor } from "@/lib/domain/access/actor";
import type { AccountRow, SessionRow } from "@/lib/views/editor/accounts";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";

/** Accounts and their sessions, as the editor shows them. */

const WHO = { id: true, name: true, email: true, role: true, disabledAt: true } as const;

/** The account of that id, unless it is disabled. */
export async function findAccount(userId: string): Promise<Account | null> {
  const user = await db().user.findUnique({ where: { id: userId }, select: WHO });
  if (user === null || user.disabledAt !== null) return null;
  return { userId: user.id, name: user.name, email: user.email, role: user.role };
}

/** Whether a session may be made for it. */
export async function mayHaveSession(userId: string): Promise<boolean> {
  return (await findAccount(userId)) !== null;
}

/** Whether nobody can sign in yet, so that the first admin is still to be made. */
export async function hasNoAccounts(): Promise<boolean> {
  return (await db().user.findFirst({ select: { id: true } })) === null;
}

/** All accounts, those that can be used first, by name. */
export async function listAccounts(actor: Actor): Promise<AccountRow[]> {
  requirePermission(actor, "manage_accounts");
  return readAccountRows();
}

/** The same, for the shell, which needs no account. */
export async function readAccountRows(): Promise<AccountRow[]> {
  const users = await db().user.findMany({
    select: {
      ...WHO,
      twoFactorEnabled: true,
      createdAt: true,
      accounts: { select: { providerId: true } },
      sessions: { select: { updatedAt: true }, orderBy: { updatedAt: "desc" } },
      apiTokens: { where: { revokedAt: null }, select: { id: true } },
    },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { email: "asc" }],
  });
  return users.map(({ id, accounts, sessions, apiTokens, disabledAt, createdAt, ...user }) => ({
    ...user,
    userId: id,
    hasSignIn: accounts.length > 0,
    sessions: sessions.length,
    tokens: apiTokens.length,
    lastSeenAt: sessions[0]?.updatedAt.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }));
}

/** Where somebody is signed in, the most recently used first. */
export async function listSessions(actor: Actor, now: Date): Promise<SessionRow[]> {
  const sessions = await db().session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, ipAddress: true, createdAt: true, updatedAt: true },
    orderBy: { updatedAt: "desc" },
  });
  return sessions.map(({ createdAt, updatedAt, ...session }) => ({
    ...session,
    createdAt: createdAt.toISOString(),
    lastSeenAt: updatedAt.toISOString(),
  }));
}

/** How somebody signs in: those who come from elsewhere have no password here. */
export async function getSignInWays(
  actor: Actor,
): Promise<{ hasPassword: boolean; twoFactorEnabled: boolean }> {
  const user = await db().user.findUnique({
    where: { id: actor.userId },
    select: {
      twoFactorEnabled: true,
      accounts: { where: { providerId: "credential" }, select: { id: true } },
    },
  });
  return {
    hasPassword: (user?.accounts.length ?? 0) > 0,
    twoFactorEnabled: user?.twoFactorEnabled ?? false,
  };
}
