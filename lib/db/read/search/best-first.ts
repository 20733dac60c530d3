import { Prisma } from "../../generated/client";

/**
 * The best of what matches, without a look at all that does: of each tier the first so many by an index, in the order in which they are
 * shown. What many rows match is met soon on that walk, and what few match is found by its words; which it is, the database knows.
 * Decides nothing of the order: tiers and walk are those of the whole answer.
 */

/** What rows are looked through, and the expression of an index by which they are walked; equal ones come all or none. */
type Walk = { id: Prisma.Sql; from: Prisma.Sql; order: Prisma.Sql };

/** A tier and what is in it; what is in a better one, too, is of the better one. */
export type Tier = readonly [rank: number, holds: Prisma.Sql];

/** `id` and `rank` of every row that may be among the first `limit`, and of some more. */
export function bestFirst({ id, from, order }: Walk, tiers: readonly Tier[], limit: number): Prisma.Sql {
  const firstOf = ([rank, holds]: Tier) => Prisma.sql`(SELECT ${id} AS id, ${rank}::int AS rank FROM ${from}
      WHERE ${holds} ORDER BY ${order} FETCH FIRST (${limit}) ROWS WITH TIES)`;
  return Prisma.sql`(SELECT id, min(rank) AS rank FROM (${Prisma.join(tiers.map(firstOf), " UNION ALL ")}) tiers GROUP BY id)`;
}
