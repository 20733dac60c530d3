import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/access/actor";
import { db, type Transaction } from "../client";
import { noteAccess } from "./access-events";
import { revokeAllTokens } from "./api-tokens";
import { type Authority, requireAccountsAuthority } from "./authority";
import { type MadeLink, makePasswordLink } from "./one-time-links";

/**
 * Making and changing accounts. They are never deleted, because revisions name their author; a disabled one cannot
 * sign in. There is always an admin who can.
 */

export type NewAccount = { email: string; name: string; role: Role };
export type Added = { ok: true; userId: string; link: MadeLink } | { ok: false; reason: "taken" };
export type Changed = { ok: true } | { ok: false; reason: "unknown" | "last_admin" };

/** A new account, and the link by which its owner sets a password. */
export async function addAccount(by: Authority, account: NewAccount, now: Date): Promise<Added> {
  requireAccountsAuthority(by);
  return db().$transaction(async (tx) => {
    const id = await insertAccount(tx, account);
    if (id === null) return { ok: false, reason: "taken" };
    await noteAccess(tx, { kind: "account_added", accountId: id, by, detail: account.role });
    return { ok: true, userId: id, link: await makePasswordLink(tx, id, now) };
  });
}

/** The row of a new account; null when the address has one. */
export async function insertAccount(tx: Transaction, account: NewAccount): Promise<string | null> {
  const id = randomUUID();
  const email = account.email.toLowerCase();
  const { count } = await tx.user.createMany({ data: [{ ...account, id, email }], skipDuplicates: true });
  return count === 1 ? id : null;
}

/** Changes what an account may do, at once. */
export async function changeRole(by: Authority, userId: string, role: Role): Promise<Changed> {
  requireAccountsAuthority(by);
  return changeKeepingAdmin(userId, role !== "admin", async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { role } });
    await noteAccess(tx, { kind: "role_changed", accountId: userId, by, detail: role });
  });
}

/** Shuts an account: no sign-in, no token, no session left. */
export async function disableAccount(by: Authority, userId: string, now: Date): Promise<Changed> {
  requireAccountsAuthority(by);
  return changeKeepingAdmin(userId, true, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { disabledAt: now } });
    await endAccess(tx, userId, now);
    await tx.oneTimeLink.deleteMany({ where: { userId, usedAt: null } });
    await noteAccess(tx, { kind: "disabled", accountId: userId, by });
  });
}

/** Opens a disabled account again. */
export async function enableAccount(by: Authority, userId: string): Promise<Changed> {
  requireAccountsAuthority(by);
  return db().$transaction(async (tx): Promise<Changed> => {
    const { count } = await tx.user.updateMany({ where: { id: userId }, data: { disabledAt: null } });
    if (count === 0) return { ok: false, reason: "unknown" };
    await noteAccess(tx, { kind: "enabled", accountId: userId, by });
    return { ok: true };
  });
}

/** Signs somebody out everywhere, their programs too. */
export async function endAllSessions(by: Authority, userId: string, now: Date): Promise<void> {
  requireAccountsAuthority(by);
  await db().$transaction(async (tx) => {
    if ((await tx.user.count({ where: { id: userId } })) === 0) return;
    await endAccess(tx, userId, now);
    await noteAccess(tx, { kind: "signed_out_everywhere", accountId: userId, by });
  });
}

/** No browser and no program is let in any more by what it holds now. */
export async function endAccess(tx: Transaction, userId: string, now: Date): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  await revokeAllTokens(tx, userId, now);
}

/**
 * A new link to set a password, for somebody who has lost theirs, or the phone with their codes: until the link is
 * used everything stays as it is; then the old password, the second step, all passkeys, sessions and tokens are gone.
 */
export async function resetAccount(by: Authority, userId: string, now: Date): Promise<MadeLink | null> {
  requireAccountsAuthority(by);
  return db().$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
    if (user === null || user.disabledAt !== null) return null;
    await noteAccess(tx, { kind: "link_made", accountId: userId, by });
    return makePasswordLink(tx, userId, now);
  });
}

/** Runs the change, unless it would leave no admin who can sign in. Two that try at once wait for each other. */
async function changeKeepingAdmin(
  userId: string,
  takesAdminAway: boolean,
  change: (tx: Transaction) => Promise<unknown>,
): Promise<Changed> {
  return db().$transaction(async (tx): Promise<Changed> => {
    const admins = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM users WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
    if ((await tx.user.count({ where: { id: userId } })) === 0) return { ok: false, reason: "unknown" };
    if (takesAdminAway && admins.length === 1 && admins[0]?.id === userId)
      return { ok: false, reason: "last_admin" };
    await change(tx);
    return { ok: true };
  });
}
