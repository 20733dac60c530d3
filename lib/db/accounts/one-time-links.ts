import { env, publicOrigin } from "@/lib/runtime/env";
import { db, type Transaction } from "../client";
import { hashSecret, makeSecret } from "./secret-hash";

/** Links that let their holder set a password, once and for a while. */

const HOUR_MS = 3_600_000;
/** Long enough to be handed over; an admin makes another at a click. */
const PASSWORD_LINK_MS = 72 * HOUR_MS;
/** Printed on a terminal, to be used now. */
const FIRST_ADMIN_LINK_MS = HOUR_MS;

export type MadeLink = { secret: string; expiresAt: Date };

/** What is opened to use a link; it holds the secret, so it is told only to whom it is meant for. */
export function linkAddress({ secret }: MadeLink): string {
  return `${publicOrigin(env())}/login/link?t=${secret}`;
}

/** A new link for that account; those made before no longer work. */
export async function makePasswordLink(tx: Transaction, userId: string, now: Date): Promise<MadeLink> {
  await tx.oneTimeLink.deleteMany({ where: { userId, usedAt: null } });
  const secret = makeSecret();
  const expiresAt = new Date(now.getTime() + PASSWORD_LINK_MS);
  await tx.oneTimeLink.create({
    data: { hash: hashSecret(secret), purpose: "set_password", userId, createdAt: now, expiresAt },
  });
  return { secret, expiresAt };
}

/** A link to make the first admin with; null when there is an account already. */
export async function makeFirstAdminLink(now: Date): Promise<MadeLink | null> {
  return db().$transaction(async (tx) => {
    if ((await tx.user.findFirst({ select: { id: true } })) !== null) return null;
    await tx.oneTimeLink.deleteMany({ where: { purpose: "first_admin", expiresAt: { lte: now } } });
    const secret = makeSecret();
    const expiresAt = new Date(now.getTime() + FIRST_ADMIN_LINK_MS);
    await tx.oneTimeLink.create({
      data: { hash: hashSecret(secret), purpose: "first_admin", createdAt: now, expiresAt },
    });
    return { secret, expiresAt };
  });
}

export type OpenLink =
  | { purpose: "first_admin" }
  | { purpose: "set_password"; userId: string; name: string; email: string };

/** What a link is good for, without using it; null when it is used, expired, overtaken, or never was. */
export async function readLink(secret: string, now: Date): Promise<OpenLink | null> {
  const link = await db().oneTimeLink.findUnique({
    where: { hash: hashSecret(secret) },
    select: {
      purpose: true,
      expiresAt: true,
      usedAt: true,
      user: { select: { id: true, name: true, email: true, disabledAt: true } },
    },
  });
  if (link === null || link.usedAt !== null || link.expiresAt <= now) return null;
  const { user } = link;
  if (user === null) return (await isStillFirst()) ? { purpose: "first_admin" } : null;
  if (user.disabledAt !== null) return null;
  return { purpose: "set_password", userId: user.id, name: user.name, email: user.email };
}

async function isStillFirst(): Promise<boolean> {
  return (await db().user.findFirst({ select: { id: true } })) === null;
}

/** Uses the link up. Only one of several that try at once is told true. */
export async function takeLink(tx: Transaction, secret: string, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { hash: hashSecret(secret), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}
