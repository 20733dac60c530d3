import type { Actor } from "@/lib/domain/access/actor";
import type { Transaction } from "../client";
import { hasFourEyes } from "../store/four-eyes";

/** Who wrote in a draft, and so cannot be the second pair of eyes on it. Who typed is noted by the database itself. */

/** Whether the actor began this draft, typed in it or submitted it. */
export async function wroteIn(tx: Transaction, actor: Actor, draftId: string): Promise<boolean> {
  const { userId } = actor;
  return (await tx.draftAuthor.count({ where: { draftId, userId } })) > 0;
}

/** Whether the rule is four eyes and the actor's are none of the second pair. */
export async function isBarred(tx: Transaction, actor: Actor, draftId: string): Promise<boolean> {
  return (await wroteIn(tx, actor, draftId)) && (await hasFourEyes(tx));
}

/** Whoever submits a draft stands for it, like those who typed. */
export async function noteAuthor(tx: Transaction, actor: Actor, draftId: string): Promise<void> {
  const { userId } = actor;
  await tx.draftAuthor.createMany({ data: [{ draftId, userId }], skipDuplicates: true });
}
