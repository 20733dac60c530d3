import type { Actor } from "@/lib/domain/access/actor";
import type { PasskeyRow } from "@/lib/views/editor/accounts";
import { db } from "../client";
import { noteAccess } from "./access-events";

/** The passkeys of accounts. Making and checking them is the sign-in library's business. */

/** As many as anybody has devices. */
export const MOST_PASSKEYS = 10;

/** The actor's passkeys, the oldest first. */
export async function listPasskeys(actor: Actor): Promise<PasskeyRow[]> {
  const rows = await db().passkey.findMany({
    where: { userId: actor.userId },
    select: { id: true, name: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, createdAt }) => ({
    ...{ id, name: name ?? "Passkey", createdAt: createdAt.toISOString() },
  }));
}

/** For the record that admins read. */
export async function notePasskeyAdded(actor: Actor, name: string): Promise<void> {
  await noteAccess(db(), { kind: "passkey_added", accountId: actor.userId, by: actor, detail: name });
}

/** Takes one of the actor's passkeys away: nobody signs in with it any more. */
export async function removePasskey(actor: Actor, id: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const own = { id, userId: actor.userId };
    const row = await tx.passkey.findFirst({ where: own, select: { name: true } });
    if (row === null) return;
    await tx.passkey.deleteMany({ where: own });
    const note = { kind: "passkey_removed", accountId: actor.userId, by: actor } as const;
    await noteAccess(tx, { ...note, ...(row.name !== null && { detail: row.name }) });
  });
}

/** Takes away what was asked so long ago that no answer counts any more: anybody may ask, and each question is a row. */
export async function forgetOldQuestions(now: Date): Promise<void> {
  await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
}
