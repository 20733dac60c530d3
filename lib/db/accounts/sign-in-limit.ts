import { admitTry, type Limit } from "@/lib/domain/access/limit-tries";
import { db, type Transaction } from "../client";
import { hashSecret } from "./secret-hash";

/** Counts tries in the database, so that the limit holds for all instances together. */

const FORGOTTEN_AFTER_MS = 86_400_000;

export type LetIn = { ok: true } | { ok: false; waitMs: number };

/** Counts a try for each of the keys, or, when one of them has had too many, for none. */
export async function countTry(keys: readonly string[], now: Date, limit: Limit): Promise<LetIn> {
  const hashes = keys.map(hashSecret).sort(); // always in one order, so that two never wait for each other
  const outcome = await db().$transaction((tx) => judge(tx, hashes, { now, limit }));
  await db().signInLimit.deleteMany({
    where: { updatedAt: { lt: new Date(now.getTime() - FORGOTTEN_AFTER_MS) } },
  });
  return outcome;
}

type At = { now: Date; limit: Limit };

async function judge(tx: Transaction, hashes: readonly string[], { now, limit }: At): Promise<LetIn> {
  const admissions: [string, Date[]][] = [];
  for (const key of hashes) {
    const admission = admitTry(await lockTries(tx, key, now), now, limit);
    if (!admission.admitted) return { ok: false, waitMs: admission.waitMs };
    admissions.push([key, admission.tries]);
  }
  for (const [key, tries] of admissions)
    await tx.signInLimit.update({ where: { key }, data: { tries, updatedAt: now } });
  return { ok: true };
}

async function lockTries(tx: Transaction, key: string, now: Date): Promise<Date[]> {
  await tx.$executeRaw`INSERT INTO sign_in_limits (key, tries, updated_at) VALUES (${key}, '{}', ${now}) ON CONFLICT DO NOTHING`;
  const rows = await tx.$queryRaw<{ tries: Date[] }[]>`
    SELECT tries FROM sign_in_limits WHERE key = ${key} FOR UPDATE`;
  return rows[0]?.tries ?? [];
}

/** Takes a counted try back, because it was no guess: it succeeded. */
export async function forgiveTry(keys: readonly string[], at: Date): Promise<void> {
  for (const key of keys.map(hashSecret))
    await db()
      .$executeRaw`UPDATE sign_in_limits SET tries = array_remove(tries, ${at}::timestamptz) WHERE key = ${key}`;
}
