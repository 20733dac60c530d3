import { randomUUID } from "node:crypto";
import { type Actor, may, type Scope, scopesOf } from "@/lib/domain/access/actor";
import { db, type Transaction } from "../client";
import { noteAccess } from "./access-events";
import { hashSecret, makeSecret } from "./secret-hash";

/** Making and revoking API tokens. */

/** So that one found in a file or a log is known for what it is. */
const PREFIX = "entente_";
/** Enough for anyone; a list of hundreds could not be watched. */
const MOST = 20;

export type MadeToken = { ok: true; token: string } | { ok: false; reason: "too_many" };

/** A new token; it is told here and never again. Scopes that its owner's role does not have are left out. */
export async function makeApiToken(actor: Actor, name: string, wanted: readonly Scope[]): Promise<MadeToken> {
  const { userId } = actor;
  const scopes = scopesOf(actor.role).filter((scope) => wanted.includes(scope));
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM users WHERE id = ${userId} FOR UPDATE`;
    if ((await tx.apiToken.count({ where: { userId, revokedAt: null } })) >= MOST)
      return { ok: false, reason: "too_many" };
    const token = PREFIX + makeSecret();
    const row = {
      id: randomUUID(),
      userId,
      name,
      scopes,
      hash: hashSecret(token),
    };
    await tx.apiToken.create({ data: row });
    await noteAccess(tx, {
      kind: "token_made",
      accountId: userId,
      by: actor,
      detail: `${name}: ${scopes.join(", ")}`,
    });
    return { ok: true, token };
  });
}

/** Revokes one of the actor's own tokens, at once; an admin's word ends anybody's. */
export async function revokeApiToken(actor: Actor, id: string, now: Date): Promise<void> {
  const whose = may(actor.role, "manage_accounts") ? {} : { userId: actor.userId };
  await db().$transaction(async (tx) => {
    const where = { id, revokedAt: null, ...whose };
    const token = await tx.apiToken.findFirst({ where, select: { userId: true, name: true } });
    const { count } = await tx.apiToken.updateMany({ where, data: { revokedAt: now } });
    if (token === null || count === 0) return;
    const note = { kind: "token_revoked", accountId: token.userId, by: actor, detail: token.name } as const;
    await noteAccess(tx, note);
  });
}

/** Ends all tokens of an account, with its sessions. */
export async function revokeAllTokens(tx: Transaction, userId: string, now: Date): Promise<void> {
  await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
}
