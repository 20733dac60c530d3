import type { Clocks } from "@/lib/domain/dates/clocks";
import type { InForceFilter, TermsSearch } from "@/lib/url/terms-search";
import type { TermView } from "@/lib/views/parts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toTermViews } from "../../map/term-view";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealWithTerms } from "../../rows/select";
import { type TermFilter, termMatches, termsFrom } from "../deals/filter-sql";
import { tellDeals } from "../deals/told-deals";
import { obligationsAt } from "../obligations/ledger-sql";
import { knownBy, liveOn, surelyLiveOn } from "../sql/clock-sql";
import { KeptByVersion, KeptWithReads, readVersion } from "../sql/record-version";

/**
 * One page of all terms, by deal. A fixed number of queries: the places and the total, then the deals they stand in, whole,
 * because one term's sentence may speak of another's duration.
 * Decides what of a view no day of the world changes.
 */

export type TermsPage = { terms: TermView[]; next: readonly string[] | null; total: number };

type Place = { dealId: string; key: string[] };

/** The page of terms at the cursor, and the key to go on from. */
export async function listTerms(search: TermsSearch, clocks: Clocks): Promise<TermsPage> {
  const version = await readVersion();
  const asked = { ...search, on: search.inForce === null ? null : clocks.on };
  const [made, total] = await Promise.all([
    places.get(JSON.stringify(asked), () => readKeys(search, clocks), version),
    totals.get(JSON.stringify({ ...asked, ...ANYWHERE }), () => countTerms(search, clocks), version),
  ]);
  const deals = await tellDeals([...new Set(made.map(({ dealId }) => dealId))], clocks, version);
  return toPage(made, { search, total, deals: deals.map(({ row, views }) => ({ id: row.id, views })) });
}

/** The same for whoever goes through all of them: nothing is kept, and nothing counted. */
export async function walkTerms(search: TermsSearch, clocks: Clocks): Promise<Omit<TermsPage, "total">> {
  const found = await readKeys(search, clocks);
  const deals = await findRows(readingIn(db(), clocks.lang), "deal", {
    where: { id: { in: [...new Set(found.map(({ dealId }) => dealId))] } },
    select: { id: true, ...dealWithTerms },
  });
  const views = deals.map((deal) => ({ id: deal.id, views: toTermViews(deal, clocks) }));
  return toPage(found, { search, total: 0, deals: views });
}

type Found = {
  search: TermsSearch;
  total: number;
  deals: readonly { id: string; views: readonly TermView[] }[];
};

function toPage(found: readonly Place[], { search, total, deals }: Found): TermsPage {
  const shown = found.slice(0, search.limit);
  const next = found.length > search.limit ? (shown.at(-1)?.key ?? null) : null;
  const views = new Map(
    deals.flatMap((deal) => deal.views.map((term) => [`${deal.id} ${term.key}`, term] as const)),
  );
  return { terms: shown.flatMap(({ dealId, key }) => views.get(`${dealId} ${key[2]}`) ?? []), next, total };
}

/** Which terms stand on a page, and how many there are, takes longer than telling them, and no day changes it unless it is asked what is in force. */
const MOST_VIEWS = 500;
const places = new KeptWithReads<Place[]>(MOST_VIEWS);
const totals = new KeptByVersion<number>(MOST_VIEWS);

/** What views may differ in that count the same. */
const ANYWHERE = { sort: null, limit: null, cursor: null };

async function countTerms(search: TermsSearch, clocks: Clocks): Promise<number> {
  const { from, where } = frameOf(search, clocks);
  const [count] = await db().$queryRaw<{ total: number }[]>(
    Prisma.sql`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
  );
  return count?.total ?? 0;
}

function frameOf(search: TermsSearch, clocks: Clocks): { from: Prisma.Sql; where: Prisma.Sql } {
  return {
    from: Prisma.sql`${termsFrom(termFilter(search))} JOIN deals d ON d.id = t.deal_id`,
    where: whereSql(search, clocks),
  };
}

function readKeys(search: TermsSearch, clocks: Clocks): Promise<Place[]> {
  const { from, where } = frameOf(search, clocks);
  const { sort, cursor, limit } = search;
  const key = Prisma.sql`d.slug, t.position::text, t.key`;
  if (sort === "deal")
    return db().$queryRaw<Place[]>(Prisma.sql`SELECT d.id AS "dealId", ARRAY[${key}] AS key FROM ${from}
      WHERE ${where} AND ${afterSql(cursor?.key)} ORDER BY d.slug, t.position, t.key LIMIT ${limit + 1}`);
  // What states no money comes last, whichever way round.
  const isDown = sort === "-amount";
  const last = isDown ? Prisma.sql`-1` : Prisma.sql`1e30`;
  // An amount that nobody discloses is stored as 0.
  const amount = Prisma.sql`COALESCE(NULLIF(o.top, 0), ${last})`;
  const money = Prisma.sql`LEFT JOIN obligations o ON o.term_id = t.id AND o.measure = 'money' AND ${obligationsAt(search)}`;
  return db().$queryRaw<Place[]>(Prisma.sql`SELECT d.id AS "dealId", ARRAY[${key}, ${amount}::text] AS key
    FROM ${from} ${money} WHERE ${where} AND ${afterAmount(cursor?.key, { amount, isDown })}
    ORDER BY ${amount} ${isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`}, d.slug, t.position, t.key LIMIT ${limit + 1}`);
}

function afterAmount(
  place: readonly string[] | undefined,
  { amount, isDown }: { amount: Prisma.Sql; isDown: boolean },
): Prisma.Sql {
  if (!place) return Prisma.sql`TRUE`;
  const value = Prisma.sql`${place[3]}::text::numeric`;
  const beyond = isDown ? Prisma.sql`${amount} < ${value}` : Prisma.sql`${amount} > ${value}`;
  return Prisma.sql`(${beyond} OR (${amount} = ${value} AND ${afterSql(place)}))`;
}

/** After a key in the list's order; the first comparison lets an index find the deal, the second is exact. */
function afterSql(key: readonly string[] | undefined): Prisma.Sql {
  if (!key) return Prisma.sql`TRUE`;
  const [slug, position, term] = key;
  return Prisma.sql`d.slug >= ${slug} AND (d.slug, t.position, t.key) > (${slug}, ${position}::text::int, ${term})`;
}

function termFilter({ kind, standing, known }: TermsSearch): TermFilter {
  return { kinds: kind, standings: standing, known };
}

function whereSql(search: TermsSearch, clocks: Clocks): Prisma.Sql {
  const { org, partnership, deal, inForce, known } = search;
  const parts = [knownBy("d", known), termMatches(termFilter(search))];
  if (org.length > 0) parts.push(orgSql(org));
  if (partnership.length > 0)
    parts.push(
      Prisma.sql`d.partnership_id IN (SELECT id FROM partnerships WHERE slug = ANY(${[...partnership]}::text[]))`,
    );
  if (deal.length > 0) parts.push(Prisma.sql`d.slug = ANY(${[...deal]}::text[])`);
  if (inForce !== null) parts.push(inForceSql(inForce, clocks));
  return Prisma.join(parts, " AND ");
}

function orgSql(slugs: readonly string[]): Prisma.Sql {
  const ids = Prisma.sql`(SELECT id FROM organizations WHERE slug = ANY(${[...slugs]}::text[]))`;
  return Prisma.sql`(t.from_id IN ${ids} OR t.to_id IN ${ids})`;
}

function inForceSql(inForce: InForceFilter, clocks: Clocks): Prisma.Sql {
  const [live, surely] = [Prisma.sql`(${liveOn(clocks)})`, Prisma.sql`(${surelyLiveOn(clocks)})`];
  if (inForce === "any") return live;
  // "IS TRUE": a term without a stated start is never certainly in force, and then the comparison is null.
  return inForce === "yes"
    ? Prisma.sql`${live} AND ${surely} IS TRUE`
    : Prisma.sql`${live} AND ${surely} IS NOT TRUE`;
}
