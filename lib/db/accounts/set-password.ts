import { randomUUID } from "node:crypto";
import { db, type Transaction } from "../client";
import { noteAccess } from "./access-events";
import { endAccess, insertAccount } from "./accounts";
import { takeLink } from "./one-time-links";

/** What a one-time link is used for. Takes the hash of a password; hashing it is lib/auth's business. */

type FirstAdmin = { secret: string; name: string; email: string; passwordHash: string; now: Date };
type NewPassword = { secret: string; userId: string; passwordHash: string; now: Date };

/** Makes the first admin; false when the link no longer holds or somebody was first. */
export async function makeFirstAdmin({ secret, passwordHash, now, ...who }: FirstAdmin): Promise<boolean> {
  return db().$transaction(async (tx) => {
    // Two links may have been printed, and both be used at once.
    await tx.$executeRaw`LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE`;
    if ((await tx.user.findFirst({ select: { id: true } })) !== null) return false;
    if (!(await takeLink(tx, secret, now))) return false;
    const userId = await insertAccount(tx, { ...who, role: "admin" });
    if (userId === null) return false;
    await storePassword(tx, userId, passwordHash);
    await tx.oneTimeLink.deleteMany({ where: { purpose: "first_admin", usedAt: null } });
    return true;
  });
}

/** Sets a password by a link; false when the link no longer holds. Ends all sessions, tokens, passkeys and the second step. */
export async function setPasswordByLink(input: NewPassword): Promise<boolean> {
  const { secret, userId, passwordHash, now } = input;
  return db().$transaction(async (tx) => {
    if (!(await takeLink(tx, secret, now))) return false;
    await storePassword(tx, userId, passwordHash);
    await endAccess(tx, userId, now);
    await noteAccess(tx, { kind: "password_set", accountId: userId, by: { userId } });
    await tx.twoFactor.deleteMany({ where: { userId } });
    await tx.passkey.deleteMany({ where: { userId } });
    await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
    return true;
  });
}

async function storePassword(tx: Transaction, userId: string, password: string): Promise<void> {
  const providerId = "credential";
  await tx.account.upsert({
    where: { providerId_accountId: { providerId, accountId: userId } },
    create: { id: randomUUID(), userId, providerId, accountId: userId, password },
    update: { password },
  });
}
