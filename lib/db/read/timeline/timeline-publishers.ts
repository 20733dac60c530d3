import type { Day } from "@/lib/domain/dates/day";
import { db } from "../../client";
import { Prisma } from "../../generated/client";

/** Whom the claims behind a timeline come from. One query, however many deals there are. */

/** So many are named; the rest are counted. */
const NAMED = 4;

type TimelinePublishers = {
  /** Those nearest to the deals first (primary before press), then those with most claims. */
  named: readonly string[];
  /** How many more there are. */
  more: number;
};

/** The publishers behind the claims of these deals' terms, as far as they had published by the day of `known`. */
export async function getTimelinePublishers(
  dealSlugs: readonly string[],
  known: Day | null,
): Promise<TimelinePublishers> {
  const published = known === null ? Prisma.sql`TRUE` : Prisma.sql`s.published_on_latest <= ${known}::date`;
  const rows = await db().$queryRaw<{ publisher: string; total: number }[]>`
    SELECT s.publisher, count(*) OVER ()::int AS total
    FROM deals d JOIN terms t ON t.deal_id = d.id JOIN claims c ON c.term_id = t.id JOIN sources s ON s.id = c.source_id
    WHERE d.slug = ANY(${[...dealSlugs]}) AND ${published}
    GROUP BY s.publisher ORDER BY min(s.tier), count(*) DESC, s.publisher LIMIT ${NAMED}`;
  const named = rows.map(({ publisher }) => publisher);
  return { named, more: (rows[0]?.total ?? 0) - named.length };
}
