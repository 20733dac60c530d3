import { type Account, type Actor, lowerRole, roleOf } from "@/lib/domain/access/actor";
import type { ApiTokenRow } from "@/lib/views/editor/accounts";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";
import { hashSecret } from "./secret-hash";

/** API tokens: whose one is, and which ones somebody has. */

/** How often the time of use is written. */
const NOTED_EVERY_MS = 60_000;

/** The account that a token acts for, narrowed to what the token was made for; null when it does not hold. */
export async function findAccountByToken(token: string, now: Date): Promise<Account | null> {
  const hash = hashSecret(token);
  const found = await db().apiToken.findUnique({
    where: { hash },
    select: { id: true, scopes: true, revokedAt: true, lastUsedAt: true, user: true },
  });
  if (found === null || found.revokedAt !== null || found.user.disabledAt !== null) return null;
  if (found.lastUsedAt === null || now.getTime() - found.lastUsedAt.getTime() > NOTED_EVERY_MS)
    await db().apiToken.update({ where: { hash }, data: { lastUsedAt: now } });
  const { id, name, email, role } = found.user;
  const { scopes } = found;
  return { userId: id, name, email, role: lowerRole(role, roleOf(scopes)), token: { id: found.id, scopes } };
}

/** Somebody's tokens that hold, the newest first. */
export async function listApiTokens(actor: Actor): Promise<ApiTokenRow[]> {
  return readTokenRows({ userId: actor.userId });
}

/** Everybody's tokens that hold, for admins. */
export async function listAllApiTokens(actor: Actor): Promise<ApiTokenRow[]> {
  requirePermission(actor, "manage_accounts");
  return readTokenRows({});
}

async function readTokenRows(whose: { userId?: string }): Promise<ApiTokenRow[]> {
  const tokens = await db().apiToken.findMany({
    where: { ...whose, revokedAt: null },
    select: {
      ...{ id: true, name: true, scopes: true, createdAt: true, lastUsedAt: true },
      user: { select: { name: true } },
    },
    orderBy: { createdAt: "desc" },
  });
  return tokens.map(({ createdAt, lastUsedAt, user, ...token }) => ({
    ...token,
    owner: user.name,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
