import "server-only";
import { type Counted, countOne } from "@/lib/db/accounts/write-counts";
import type { Actor } from "@/lib/domain/access/actor";
import { WRITE_LIMIT } from "@/lib/domain/access/limit-tries";
import { now } from "@/lib/runtime/clock";

/** How often one may write by the API. */

/** Whose writes are counted, and whose keys are told apart: the token's, or the account's with a session. */
export function writerOf({ token, userId }: Actor): string {
  return token ? `token:${token.id}` : `account:${userId}`;
}

/** Counts one write. */
export function countWrite(actor: Actor): Promise<Counted> {
  return countOne(writerOf(actor), now(), WRITE_LIMIT);
}
