import { db } from "../client";

/**
 * What was answered to a request that said which one it is (Idempotency-Key): sent again within a day it is answered the same
 * and done no second time. Two that come at once are told apart by the primary key.
 */

const KEPT_MS = 86_400_000;
/** Whoever began it is gone: the process has ended. No write takes so long. */
const GIVEN_UP_MS = 60_000;

/** An answer as it is kept. */
export type KeptAnswer = { status: number; headers: Record<string, string>; body: string };

/** Which request it is: whose, what they call it, and a hash of what it asks. */
export type RequestKey = { owner: string; key: string; hash: string };

export type Claim =
  | { kind: "first" }
  | { kind: "answered"; answer: KeptAnswer }
  /** The same key came with another request. */
  | { kind: "other" }
  | { kind: "running" };

/** Says whose turn it is: the first does the work and then keeps its answer, or lets go of the key. */
export async function claimRequest({ owner, key, hash }: RequestKey, now: Date): Promise<Claim> {
  const forgotten = new Date(now.getTime() - KEPT_MS);
  const givenUp = new Date(now.getTime() - GIVEN_UP_MS);
  await db().idempotentRequest.deleteMany({ where: { createdAt: { lt: forgotten } } });
  const mine = await db().$executeRaw`
    INSERT INTO idempotent_requests AS kept (owner, key, request_hash, created_at)
    VALUES (${owner}, ${key}, ${hash}, ${now})
    ON CONFLICT (owner, key) DO UPDATE SET created_at = EXCLUDED.created_at
    WHERE kept.status IS NULL AND kept.created_at < ${givenUp} AND kept.request_hash = EXCLUDED.request_hash`;
  if (mine === 1) return { kind: "first" };
  const found = await db().idempotentRequest.findUnique({ where: { owner_key: { owner, key } } });
  if (found === null) return { kind: "running" }; // let go of a moment ago: it may be tried again
  if (found.requestHash !== hash) return { kind: "other" };
  if (found.status === null) return { kind: "running" };
  const headers = (found.headers ?? {}) as Record<string, string>;
  return { kind: "answered", answer: { status: found.status, headers, body: found.body ?? "" } };
}

/** Keeps what was answered. */
export async function keepAnswer({ owner, key }: RequestKey, answer: KeptAnswer): Promise<void> {
  await db().idempotentRequest.update({ where: { owner_key: { owner, key } }, data: answer });
}

/** Nothing was done: the same key may be sent with what is right. */
export async function letGo({ owner, key }: RequestKey): Promise<void> {
  await db().idempotentRequest.deleteMany({ where: { owner, key, status: null } });
}
