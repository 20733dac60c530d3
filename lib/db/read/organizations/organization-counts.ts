import type { Clocks } from "@/lib/domain/dates/clocks";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import type { Present } from "../kept/present-index";
import { knownBy } from "../sql/clock-sql";
import { dealsOf } from "../sql/deals-of";

/**
 * How many deals concern organizations. Decides the road: today's counts come from an index in memory; a past reader's, and all where
 * the index cannot be had, from SQL.
 */

/** The deals of each of these organizations, by id. @param present as `presentFor` gives it for these clocks */
export async function countDealsOf(
  ids: readonly string[],
  clocks: Clocks,
  present: Present | null,
): Promise<Map<string, number>> {
  if (present === null) return countDealsOfBySql(ids, clocks);
  const grouped = present.deals.grouped("org");
  return new Map(ids.map((id) => [id, grouped.get(id)?.size ?? 0]));
}

/** The same by SQL, at any reader's day. */
export async function countDealsOfBySql(
  ids: readonly string[],
  { known }: Clocks,
): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ id: string; deals: number }[]>`
    SELECT o.id, (SELECT count(*)::int FROM deals d
      WHERE ${knownBy("d", known)} AND d.id IN (${dealsOf(Prisma.sql`o.id`)})) AS deals
    FROM organizations o WHERE o.id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, deals }) => [id, deals]));
}
