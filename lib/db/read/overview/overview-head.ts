import "server-only";
import { db } from "../../client";

/** The newest change set: what names the state of the whole record. */

/** Its hash; null in a record that nothing was ever saved to. */
export async function getHeadHash(): Promise<string | null> {
  const head = await db().changeSet.findFirst({ orderBy: { number: "desc" }, select: { hash: true } });
  return head?.hash ?? null;
}
