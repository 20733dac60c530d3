import { addMonths, type Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import type { StaleTerm } from "@/lib/views/editor/stale-terms";
import { db } from "../../client";
import { displayIn } from "../sql/clock-sql";

/**
 * Terms of which no source has spoken for a year, though they are not over: where an editor looks for news first.
 * Decides that the youngest dated source counts, and that what a party has confirmed needs no second word.
 */

const MOST = 8;

type Row = { slug: string; title: string; key: string; label: string; display: string; lastOn: Date };

export async function listStaleTerms(
  today: Day,
  lang?: Lang,
): Promise<{ terms: StaleTerm[]; total: number }> {
  const since = addMonths(today, -12);
  const rows = await db().$queryRaw<(Row & { total: number })[]>`
    SELECT d.slug, d.title, t.key, t.label, ${displayIn(lang)} AS display, youngest.day AS "lastOn", count(*) OVER ()::int AS total
    FROM terms t JOIN deals d ON d.id = t.deal_id
    JOIN term_standings s ON s.term_id = t.id AND s.is_current
    JOIN LATERAL (SELECT max(o.published_on_latest) AS day FROM claims c JOIN sources o ON o.id = c.source_id
      WHERE c.term_id = t.id) youngest ON TRUE
    WHERE d.lifecycle IN ('pending', 'in_force') AND s.state = 'known' AND s.standing IN ('reported', 'corroborated', 'disputed')
      AND (t.in_force_until_latest IS NULL OR t.in_force_until_latest > ${today}::date) AND youngest.day < ${since}::date
    ORDER BY youngest.day, d.slug, t.position LIMIT ${MOST}`;
  const terms = rows.map(({ slug, title, key, label, display, lastOn }) => ({
    ...{ deal: { slug, title }, key, label, display },
    lastOn: lastOn.toISOString().slice(0, 10),
  }));
  return { terms, total: rows[0]?.total ?? 0 };
}
