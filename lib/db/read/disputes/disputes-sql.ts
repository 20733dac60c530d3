import type { Day } from "@/lib/domain/dates/day";
import { CONTESTED, type Contested, type DisputesSearch } from "@/lib/url/disputes-search";
import type { DisputesPageView } from "@/lib/views/disputes";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { knownBy, standingAt } from "../sql/clock-sql";

/** Which terms are contested at the reader's clock, how many, and what one can narrow them by. */

type Filters = Pick<DisputesSearch, "partnership" | "kind" | "org">;
type FilterName = keyof Filters;

/** Terms come last to first by their place in the deal, so that all parts of the key run in one direction. */
const HIGHEST_PLACE = 100_000;

/** Currencies are never converted: amounts in the record's leading one come first, then all others, then what has no amount. */
const LEADING = "USD";
/** Ages are counted back from a day after every other, so that the oldest has the largest number on every day. */
const LAST_DAY = "9999-12-31";

/** Contested terms as rows of term, deal and sort keys; ends in its WHERE, so that conditions on t, d, k, p and s may follow. */
export function contestedTerms(filters: Filters, known: Day | null, except?: FilterName): Prisma.Sql {
  return Prisma.sql`
    SELECT t.id AS term_id, d.id AS deal_id, d.slug, s.at_stake AS stake,
      CASE WHEN s.stake_currency IS NULL THEN 0 WHEN s.stake_currency = ${LEADING} THEN 2 ELSE 1 END AS rank,
      COALESCE(${LAST_DAY}::date - s.since, 0) AS age,
      ${HIGHEST_PLACE}::int - t.position AS place, s.standing, p.slug AS partnership_slug, p.name AS partnership_name,
      k.slug AS kind_slug, k.label AS kind_label
    FROM term_standings s JOIN terms t ON ${standingAt(known)}
    JOIN deals d ON d.id = t.deal_id JOIN partnerships p ON p.id = d.partnership_id JOIN term_kinds k ON k.id = t.kind_id
    WHERE s.standing IN ('disputed', 'ruled', 'denied') AND ${knownBy("d", known)} AND ${conditions(filters, except)}`;
}

function conditions({ partnership, kind, org }: Filters, except?: FilterName): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`TRUE`];
  if (partnership !== null && except !== "partnership") all.push(Prisma.sql`p.slug = ${partnership}`);
  if (kind !== null && except !== "kind") all.push(Prisma.sql`k.slug = ${kind}`);
  if (org !== null && except !== "org")
    all.push(Prisma.sql`EXISTS (SELECT 1 FROM deal_parties dp JOIN organizations o ON o.id = dp.organization_id
      WHERE dp.deal_id = d.id AND o.slug = ${org})`);
  return Prisma.join(all, " AND ");
}

/** How many terms stand so under the filters. */
export function readTotals(
  filters: Filters,
  known: Day | null,
): Promise<{ standing: Contested; total: number }[]> {
  return db().$queryRaw<{ standing: Contested; total: number }[]>`
    SELECT c.standing::text AS standing, count(*)::int AS total FROM (${contestedTerms(filters, known)}) c GROUP BY c.standing`;
}

type OptionRow = { name: FilterName; slug: string; label: string; count: number };

/** The values to filter by, of one standing or of all, each counted as if its own filter were lifted. */
export async function readOptions(
  search: DisputesSearch,
  known: Day | null,
): Promise<DisputesPageView["options"]> {
  const standings = search.standing === null ? [...CONTESTED] : [search.standing];
  const of = (name: FilterName) =>
    Prisma.sql`(${contestedTerms(search, known, name)} AND s.standing = ANY(CAST(${standings} AS standing[])))`;
  const rows = await db().$queryRaw<OptionRow[]>`
    (SELECT 'partnership' AS name, c.partnership_slug AS slug, c.partnership_name AS label, count(*)::int AS count FROM ${of("partnership")} c
      GROUP BY 2, 3 ORDER BY 4 DESC, 3)
    UNION ALL (SELECT 'kind', c.kind_slug, c.kind_label, count(*)::int FROM ${of("kind")} c GROUP BY 2, 3 ORDER BY 4 DESC, 3)
    UNION ALL (SELECT 'org', o.slug, o.name, count(DISTINCT c.term_id)::int FROM ${of("org")} c
      JOIN deal_parties dp ON dp.deal_id = c.deal_id JOIN organizations o ON o.id = dp.organization_id GROUP BY 2, 3 ORDER BY 4 DESC, 3)`;
  const named = (name: FilterName) =>
    rows.filter((row) => row.name === name).map(({ slug, label, count }) => ({ slug, label, count }));
  return { partnership: named("partnership"), kind: named("kind"), org: named("org") };
}
