import { db } from "../../client";

/** The newest change set: what names the state of the whole record. */

export type Head = { number: number; hash: string; savedAt: Date };

/** Null in a record that nothing was ever saved to. */
export async function getHead(): Promise<Head | null> {
  const head = await db().changeSet.findFirst({
    orderBy: { number: "desc" },
    select: { number: true, hash: true, createdAt: true },
  });
  return head && { number: head.number, hash: head.hash, savedAt: head.createdAt };
}

/** Its hash; null in a record that nothing was ever saved to. */
export async function getHeadHash(): Promise<string | null> {
  return (await getHead())?.hash ?? null;
}
