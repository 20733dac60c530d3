import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import type { Tier } from "@/lib/domain/vocabulary/vocabulary";
import type { InLang } from "@/lib/url/clocks";
import {
  SOURCE_FILTERS,
  type SourceFilter,
  type SourceFilters,
  type SourceSort,
  type SourcesSearch,
  UNDATED,
} from "@/lib/url/sources-search";
import type { SourceRow, SourcesPageView } from "@/lib/views/sources";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toSourceBriefRow } from "../../map/record";
import { beyondCursor, part, toPage } from "../sql/keyset";
import { KeptWithReads } from "../sql/record-version";
import { matchesText, wordsIn } from "../sql/search-sql";

/**
 * The list of sources: one keyset page, its total, and what one can filter by. Three queries, whatever the size.
 * With a reader's clock only sources certainly published by then are there.
 */

const ROWS_PER_PAGE = 50;
/** So many publishers are offered to filter by; the others are reached by search. */
const PUBLISHERS_OFFERED = 14;

type Row = {
  slug: string;
  title: string;
  publisher: string;
  via: string | null;
  url: string | null;
  publishedOnEdtf: string | null;
  language: string;
  tier: Tier;
  claims: number;
  setAside: number;
  events: number;
  key: string;
};

type Asked = InLang<SourcesSearch> & { limit?: number };

/** Pages of some thirty kilobytes. */
const MOST_KEPT = 100;
const kept = new KeptWithReads<SourcesPageView>(MOST_KEPT);

/** One page of sources. How many claims each makes is counted once for as long as nothing is saved: no day of the world changes it. */
export function listSources(search: Asked): Promise<SourcesPageView> {
  const key = JSON.stringify({ ...search, on: null });
  return kept.get(key, () => readSources(search));
}

/** The same for whoever goes through all of them: nothing is kept. */
export async function readSources(search: Asked): Promise<SourcesPageView> {
  const limit = search.limit ?? ROWS_PER_PAGE;
  const [found, totals, facets] = await Promise.all([
    readRows(search, limit + 1),
    readTotal(search),
    readFacets(search),
  ]);
  const { sort, cursor } = search;
  const { rows, ...places } = toPage(found, {
    limit,
    cursor,
    order: sort,
    keyOf: (row) => [row.key, row.slug],
  });
  return {
    ...places,
    rows: rows.map((row) => toRow(row, search.lang)),
    total: totals[0]?.total ?? 0,
    facets: {
      tier: facets.filter(({ name }) => name === "tier"),
      year: facets.filter(({ name }) => name === "year").toSorted((a, b) => (a.value < b.value ? 1 : -1)),
      language: facets.filter(({ name }) => name === "language"),
      publisher: facets.filter(({ name }) => name === "publisher"),
    },
  };
}

function toRow({ claims, setAside, events, key: _, ...source }: Row, lang: Lang | undefined): SourceRow {
  return { ...toSourceBriefRow(source, lang), claims, setAside, events };
}

const CLAIM_COUNT = Prisma.sql`(SELECT count(*)::int FROM claims c WHERE c.source_id = s.id)`;
const PUBLISHER = Prisma.sql`lower(s.publisher) COLLATE "C"`;

/** What each order sorts by, and the type its text is read back with. Undated sources come last in either direction. */
const ORDERS: Readonly<Record<SourceSort, { by: Prisma.Sql; type: Prisma.Sql }>> = {
  "-date": { by: Prisma.sql`COALESCE(s.published_on_sort, DATE '0001-01-01')`, type: Prisma.sql`date` },
  date: { by: Prisma.sql`COALESCE(s.published_on_sort, DATE '9999-12-31')`, type: Prisma.sql`date` },
  publisher: { by: PUBLISHER, type: Prisma.sql`text` },
  "-publisher": { by: PUBLISHER, type: Prisma.sql`text` },
  "-claims": { by: CLAIM_COUNT, type: Prisma.sql`int` },
  claims: { by: CLAIM_COUNT, type: Prisma.sql`int` },
};

/** The rows beside the cursor, read away from it; both parts of a key run in one direction. */
function readRows(search: SourcesSearch, limit: number): Promise<Row[]> {
  const { sort, cursor } = search;
  const { by, type } = ORDERS[sort];
  const keys = [{ ...part("page.key", "text"), type }, part("page.slug", "text")];
  const { beyond, order } = beyondCursor(cursor, keys, { rising: !sort.startsWith("-") });
  return db().$queryRaw<Row[]>`
    SELECT page.slug, page.title, page.publisher, page.via, page.url, page.published_on_edtf AS "publishedOnEdtf", page.language,
      page.tier::text AS tier, page.key::text AS key, counted.claims, counted.aside AS "setAside", cited.events
    FROM (
      SELECT * FROM (SELECT s.*, ${by} AS key FROM sources s WHERE ${conditions(search)}) page
      WHERE ${beyond} ORDER BY ${order} LIMIT ${limit}
    ) page
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS claims, count(*) FILTER (WHERE c.rank = 'deprecated')::int AS aside FROM claims c WHERE c.source_id = page.id
    ) counted
    CROSS JOIN LATERAL (SELECT count(*)::int AS events FROM event_sources es WHERE es.source_id = page.id) cited
    ORDER BY ${order}`;
}

function readTotal(search: SourcesSearch): Promise<{ total: number }[]> {
  return db().$queryRaw<
    { total: number }[]
  >`SELECT count(*)::int AS total FROM sources s WHERE ${conditions(search)}`;
}

type FacetRow = { name: SourceFilter; value: string; count: number };

/** Every facet in one query, each counted as if its own filter were lifted. */
function readFacets(search: SourcesSearch): Promise<FacetRow[]> {
  return db().$queryRaw<FacetRow[]>`
    (SELECT 'tier' AS name, s.tier::text AS value, count(*)::int AS count FROM sources s WHERE ${conditions(search, "tier")}
      GROUP BY s.tier ORDER BY s.tier)
    UNION ALL (SELECT 'year', COALESCE(extract(year FROM s.published_on_sort)::text, ${UNDATED}), count(*)::int FROM sources s
      WHERE ${conditions(search, "year")} GROUP BY 2 ORDER BY 2 DESC)
    UNION ALL (SELECT 'language', s.language, count(*)::int FROM sources s WHERE ${conditions(search, "language")}
      GROUP BY 2 ORDER BY 3 DESC, 2)
    UNION ALL (SELECT 'publisher', s.publisher, count(*)::int FROM sources s WHERE ${conditions(search, "publisher")}
      GROUP BY 2 ORDER BY s.publisher = ANY(${[...search.publisher]}) DESC, 3 DESC, 2 LIMIT ${PUBLISHERS_OFFERED})`;
}

type Narrowing = SourceFilters & { known: Day | null };

/** All filters but one, as one condition on sources s. */
function conditions(search: Narrowing, except?: SourceFilter): Prisma.Sql {
  const { q, known } = search;
  const all = SOURCE_FILTERS.filter((name) => name !== except && search[name].length > 0).map((name) =>
    FILTER_SQL[name](search[name]),
  );
  if (known !== null) all.push(Prisma.sql`s.published_on_latest <= ${known}::date`);
  if (q !== "") all.push(matchesText(wordsIn(Prisma.sql`s.search_text`), q));
  return all.length > 0 ? Prisma.join(all, " AND ") : Prisma.sql`TRUE`;
}

const FILTER_SQL: Readonly<Record<SourceFilter, (values: readonly string[]) => Prisma.Sql>> = {
  tier: (tiers) => Prisma.sql`s.tier = ANY(CAST(${[...tiers]} AS tier[]))`,
  language: (languages) => Prisma.sql`s.language = ANY(${[...languages]})`,
  publisher: (publishers) => Prisma.sql`s.publisher = ANY(${[...publishers]})`,
  year: inYears,
};

function inYears(years: readonly string[]): Prisma.Sql {
  const numbers = years.filter((year) => year !== UNDATED).map(Number);
  const dated = Prisma.sql`extract(year FROM s.published_on_sort)::int = ANY(${numbers})`;
  return years.includes(UNDATED) ? Prisma.sql`(${dated} OR s.published_on_sort IS NULL)` : dated;
}
