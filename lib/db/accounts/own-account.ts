import type { Actor } from "@/lib/domain/access/actor";
import { db } from "../client";

/** What everyone may do with their own account. */

/** The name that history shows beside what they save from now on. */
export async function renameSelf(actor: Actor, name: string): Promise<void> {
  await db().user.update({ where: { id: actor.userId }, data: { name } });
}

/** Signs one of the actor's own browsers out. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  await db().session.deleteMany({ where: { id, userId: actor.userId } });
}
