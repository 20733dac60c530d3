import { db, type Transaction } from "../client";

/** ENTENTE_FOUR_EYES as the database holds it: whether every change wants somebody who did not write it. */
export async function hasFourEyes(tx: Transaction = db()): Promise<boolean> {
  return (await tx.editorRules.findFirst({ select: { fourEyes: true } }))?.fourEyes ?? false;
}
