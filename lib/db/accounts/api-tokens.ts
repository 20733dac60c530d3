import "server-only";
import { randomUUID } from "node:crypto";
import { type Actor, lowerRole, type Role } from "@/lib/domain/access/actor";
import { db } from "../client";
import { hashSecret, makeSecret } from "./secret-hash";

/** Making and revoking API tokens. */

/** So that one found in a file or a log is known for what it is. */
const PREFIX = "entente_";
/** Enough for anyone; a list of hundreds could not be watched. */
const MOST = 20;

/** What a token may be made for: none manages accounts. */
export type TokenRole = Exclude<Role, "admin">;

export type MadeToken = { ok: true; token: string } | { ok: false; reason: "too_many" };

/** A new token; it is told here and never again. */
export async function makeApiToken(actor: Actor, name: string, role: TokenRole): Promise<MadeToken> {
  const { userId } = actor;
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM users WHERE id = ${userId} FOR UPDATE`;
    if ((await tx.apiToken.count({ where: { userId, revokedAt: null } })) >= MOST)
      return { ok: false, reason: "too_many" };
    const token = PREFIX + makeSecret();
    const row = {
      id: randomUUID(),
      userId,
      name,
      role: lowerRole(role, actor.role),
      hash: hashSecret(token),
    };
    await tx.apiToken.create({ data: row });
    return { ok: true, token };
  });
}

/** Revokes one of the actor's own tokens, at once. */
export async function revokeApiToken(actor: Actor, id: string, now: Date): Promise<void> {
  const mine = { id, userId: actor.userId, revokedAt: null };
  await db().apiToken.updateMany({ where: mine, data: { revokedAt: now } });
}
