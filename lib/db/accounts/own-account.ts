import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import type { PasskeyRow } from "@/lib/views/editor/accounts";
import { db } from "../client";
import { noteAccess } from "./access-events";

/** What everyone may do with their own account. */

/** The name that history shows beside what they save from now on. */
export async function renameSelf(actor: Actor, name: string): Promise<void> {
  await db().user.update({ where: { id: actor.userId }, data: { name } });
}

/** Signs one of the actor's own browsers out. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  await db().session.deleteMany({ where: { id, userId: actor.userId } });
}

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
