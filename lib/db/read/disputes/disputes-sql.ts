import type { Day } from "@/lib/domain/dates/day";
import type { Contested, DisputesSearch } from "@/lib/url/disputes-search";
import type { DisputesPageView } from "@/lib/views/disputes";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { knownBy, standingAt } from "../sql/clock-sql";
import { beyondCursor, part, sinceKey } from "../sql/keyset";

/** Which terms are contested at the reader's clock, how many, and what one can narrow them by. */

type Filters = Pick<DisputesSearch, "partnership" | "kind" | "org">;
type FilterName = keyof Filters;

/** Terms come last to first by their place in the deal, so that all parts of the key run in one direction. */
const HIGHEST_PLACE = 100_000;

/**
 * Currencies are never converted: amounts in the record's leading one come first, then all others, then what has no amount.
 * An index has this expression and the next one, so no parameter may stand in them.
 */
const RANK = Prisma.sql`CASE WHEN s.stake_currency IS NULL THEN 0 WHEN s.stake_currency = 'USD' THEN 2 ELSE 1 END`;
/** Ages are counted back from a day after every other, so that the oldest has the largest number on every day. */
const AGE = Prisma.sql`COALESCE('9999-12-31'::date - s.since, 0)`;

/** Null: contested in any way. Never asked beside one of them, or the planner takes what is found for rarer than it is. */
type At = { standing: Contested | null; known: Day | null };
const CONTESTED_SQL = Prisma.sql`s.standing IN ('disputed', 'ruled', 'denied')`;

/** Contested terms as rows of term, deal and sort keys; ends in its WHERE, so that conditions on t, d, k, p and s may follow. */
function contestedTerms(filters: Filters, { standing, known }: At, except?: FilterName): Prisma.Sql {
  return Prisma.sql`
    SELECT t.id AS term_id, d.id AS deal_id, d.slug, s.at_stake AS stake,
      ${RANK} AS rank, ${AGE} AS age,
      ${HIGHEST_PLACE}::int - t.position AS place, s.standing, p.slug AS partnership_slug, p.name AS partnership_name,
      k.slug AS kind_slug, k.label AS kind_label
    FROM term_standings s JOIN terms t ON ${standingAt(known)}
    JOIN deals d ON d.id = t.deal_id JOIN partnerships p ON p.id = d.partnership_id JOIN term_kinds k ON k.id = t.kind_id
    WHERE ${standing === null ? CONTESTED_SQL : Prisma.sql`s.standing = ${standing}::standing`} AND ${knownBy("d", known)} AND ${conditions(filters, except)}`;
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

type Narrowed = {
  search: DisputesSearch;
  known: Day | null;
  limit: number;
  /** How many there are in all. */
  total: number;
};

/** The first so many terms beside the cursor that stand so; all parts of their key run in one direction, so places count down. */
export function contestedKeys(standing: Contested, { search, known, limit, total }: Narrowed): Prisma.Sql {
  const { beyond, order } = placeOf(search, total >= MANY);
  return Prisma.sql`
    WITH c AS (${contestedTerms(search, { standing, known })})
    SELECT c.term_id AS "termId", c.deal_id AS "dealId", c.slug, c.rank, c.stake::text AS stake, c.age, c.place FROM c
    WHERE ${beyond} ORDER BY ${order} LIMIT ${limit}`;
}

/**
 * Fewer are found and sorted: what a filter seldom leaves is found late in the order of an index, and the planner does not know how seldom.
 * More are read in that order.
 */
const MANY = 1_000;

/** The parts of a key in the order of a cursor; of the first three there is an index. */
const KEYS = [
  part("c.rank", "int"),
  part("c.stake", "numeric"),
  part("c.age", "int"),
  part("c.slug", "text"),
  part("c.place", "int"),
];
const INDEXED = 3;
/** The same, and no index is of this order. */
const SORTED = KEYS.map((key, at) =>
  at === 0 || at === 2 ? { ...key, sql: Prisma.sql`${key.sql} + 0` } : key,
);
/** Which part comes first, which second, in each order. */
const ORDERS = { stake: [0, 1, 2, 3, 4], age: [2, 0, 1, 3, 4] } as const;

/** Which rows lie beyond the cursor, and the order to read them in, away from it. */
function placeOf({ sort, cursor }: DisputesSearch, inOrder: boolean) {
  const pick = <Item>(items: readonly Item[]) => ORDERS[sort].flatMap((index) => items[index] ?? []);
  const parts = pick(inOrder ? KEYS : SORTED);
  if (cursor === null) return beyondCursor(null, parts, { rising: false });
  const key = pick(cursor.key);
  const { beyond, order } = beyondCursor({ side: cursor.side, key }, parts, { rising: false });
  const since = sinceKey(parts.slice(0, INDEXED), key, cursor.side === "before");
  return { beyond: Prisma.sql`${since} AND ${beyond}`, order };
}

/** How many terms stand so under the filters. */
export function readTotals(
  filters: Filters,
  known: Day | null,
): Promise<{ standing: Contested; total: number }[]> {
  return db().$queryRaw<{ standing: Contested; total: number }[]>`
    SELECT c.standing::text AS standing, count(*)::int AS total FROM (${contestedTerms(filters, { standing: null, known })}) c GROUP BY c.standing`;
}

type OptionRow = { name: FilterName; slug: string; label: string; count: number };

/** The values to filter by, of one standing or of all, each counted as if its own filter were lifted. */
export async function readOptions(
  search: DisputesSearch,
  known: Day | null,
): Promise<DisputesPageView["options"]> {
  const { standing } = search;
  const of = (name: FilterName) => Prisma.sql`(${contestedTerms(search, { standing, known }, name)})`;
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
