import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import type { StandingExample } from "@/lib/views/methodology";
import { db } from "../../client";
import { displayIn, spanAt } from "../sql/clock-sql";
import { toldColumns } from "../sql/told-sql";

/** One real term for each standing, as it stands at the reader's clock: the methodology explains itself by them. */

/** An example is chosen among so many terms of its standing, so that the cost does not grow with the record. */
const CANDIDATES = 400;
/** Longer sentences explain less. */
const SHORT_ENOUGH = 180;

type Row = Omit<StandingExample, "deal"> & { slug: string; shortId: string; title: string };

/** Examples that have a value and a short sentence come first. One query. */
export async function listStandingExamples(known: Day | null, lang?: Lang): Promise<StandingExample[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT example.* FROM unnest(enum_range(NULL::standing)) AS every(standing) CROSS JOIN LATERAL (
      SELECT every.standing::text AS standing, t.key, ${toldColumns(["terms", "t", "label"], lang)}, ${displayIn(lang)} AS display, d.slug, d.short_id AS "shortId", ${toldColumns(["deals", "d", "title"], lang)}
      FROM (SELECT * FROM term_standings s WHERE ${spanAt(known)} AND s.standing = every.standing ORDER BY s.term_id LIMIT ${CANDIDATES}) s
      JOIN terms t ON t.id = s.term_id JOIN deals d ON d.id = t.deal_id
      ORDER BY length(s.display) > ${SHORT_ENOUGH}, s.value IS NULL, (s.value->>'type') IS DISTINCT FROM 'money', d.announced_on_sort DESC NULLS LAST, d.slug, t.key
      LIMIT 1
    ) example`;
  return rows.map((row) => {
    const { slug, shortId, standing, key, display } = row;
    return { standing, key, ...told(row, "label"), display, deal: { slug, shortId, ...told(row, "title") } };
  });
}
