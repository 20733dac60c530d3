import type { Limit } from "@/lib/domain/access/limit-tries";
import { db } from "../client";

/** Counts writes by the API in the database, for all instances together: one statement, so that many at once wait for nobody. */

/** With how many more are let in, and when there are as many again. */
export type Counted = { ok: boolean; left: number; resetMs: number };

/** Counts one write of whoever it is in the window that runs, or begins one. */
export async function countOne(writer: string, now: Date, { tries, windowMs }: Limit): Promise<Counted> {
  const since = new Date(now.getTime() - windowMs);
  const [row] = await db().$queryRaw<{ since: Date; writes: number }[]>`
    INSERT INTO write_counts AS counted (writer, since, writes) VALUES (${writer}, ${now}, 1)
    ON CONFLICT (writer) DO UPDATE SET
      writes = CASE WHEN counted.since <= ${since} THEN 1 ELSE counted.writes + 1 END,
      since = CASE WHEN counted.since <= ${since} THEN EXCLUDED.since ELSE counted.since END
    RETURNING since, writes`;
  const { since: begun, writes } = row ?? { since: now, writes: 1 };
  const resetMs = Math.max(0, begun.getTime() + windowMs - now.getTime());
  return { ok: writes <= tries, left: Math.max(0, tries - writes), resetMs };
}
