import { logger } from "@/lib/runtime/logger";
import { Turns } from "@/lib/runtime/turns";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { CONCERNS, CONCERNS_OF_D } from "../sql/deals-of";
import { type RecordVersion, readVersion, revisedSince, versionText } from "../sql/record-version";
import { FacetIndex, type FilteredDeal, type IndexCounts, type Own } from "./facet-index";
import type { Narrowing } from "./filter-sql";
import { hasWords } from "./words";

/**
 * The index that facets are counted from, kept by this process. Each answer asks the database which state it is in; after a save,
 * whoever made it, only the deals are read again that it touched.
 * Decides which those are; when it cannot tell, all are read anew.
 */

/** Every record that a filter names, by id. */
export type Names = ReadonlyMap<string, { slug: string; label: string; position: number }>;
type Named = "org" | "partnership" | "term";

export type KeptFacets = {
  counts: IndexCounts;
  names: Readonly<Record<Named, Names>>;
};

type Kept = { version: RecordVersion; index: FacetIndex; names: Readonly<Record<Named, Names>> };

let kept: Kept | null = null;
const turns = new Turns();

/** After a failure SQL answers for so long, so that a database that is slow is not asked for everything again and again. */
const PAUSE_MS = 60_000;
let failedAt = Number.NEGATIVE_INFINITY;

/**
 * The counts of a view of today's reader; null when the index cannot be had. One query, another one for words, more only after a save.
 * @param version of the record, when it was read for this answer already: then no query
 */
export async function countKept(narrowing: Narrowing, version?: RecordVersion): Promise<KeptFacets | null> {
  const found = await ready(narrowing, version);
  return found && { counts: found.index.count(found.ask), names: found.names };
}

/** How many deals the view has, in the same way. */
export async function totalKept(narrowing: Narrowing, version?: RecordVersion): Promise<number | null> {
  const found = await ready(narrowing, version);
  return found === null ? null : found.index.total(found.ask);
}

/** The index, and what the view asks of it. */
async function ready({ filters, text }: Narrowing, version?: RecordVersion) {
  if (performance.now() - failedAt < PAUSE_MS) return null;
  const fresh = await freshIndex(version).catch((error: unknown) => {
    failedAt = performance.now();
    logger.warn("facets are counted by the database", { error: String(error) });
    return null;
  });
  if (fresh === null) return null;
  const { index, names } = fresh;
  const { from, to, kind, binding, lifecycle, standing } = filters;
  const among = text === null ? null : await dealsWithWords(text.query);
  const ask = {
    ...{ among, kind, binding, lifecycle, standing },
    org: idsOf(names.org, filters.org),
    partnership: idsOf(names.partnership, filters.partnership),
    term: idsOf(names.term, filters.term),
    from: from === null ? null : firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
  };
  return { index, names, ask };
}

/** Ids of what is named; a name of nothing stays, so that it still shuts everything out. */
function idsOf(names: Names, slugs: readonly string[]): string[] {
  if (slugs.length === 0) return [];
  const found = [...names].flatMap(([id, { slug }]) => (slugs.includes(slug) ? [id] : []));
  return found.length > 0 ? found : ["nothing of that name"];
}

async function dealsWithWords(query: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT d.id FROM deals d WHERE ${hasWords(query)}`,
  );
  return rows.map(({ id }) => id);
}

async function freshIndex(read?: RecordVersion): Promise<Kept> {
  const version = read ?? (await readVersion());
  if (kept !== null && versionText(kept.version) === versionText(version)) return kept;
  return turns.take(async () => {
    const now = await readVersion();
    const before = kept;
    if (before !== null && versionText(before.version) === versionText(now)) return before;
    kept = null; // an index that was half renewed is none
    kept = await renew(before, now);
    return kept;
  });
}

async function renew(before: Kept | null, version: RecordVersion): Promise<Kept> {
  const names = await readNames();
  const touched = before === null ? null : await touchedDeals(before.version, version);
  if (before === null || touched === null) return { version, names, index: await readIndex() };
  const { index } = before;
  for (const id of touched) index.remove(id);
  for (const deal of await readDeals(Prisma.sql`d.id = ANY(${touched}::uuid[])`)) index.put(deal);
  return { version, names, index };
}

/** The ids of the deals that may be found otherwise than before; null: any may. */
async function touchedDeals(before: RecordVersion, now: RecordVersion): Promise<string[] | null> {
  if (before.derivation !== now.derivation) return null;
  const [revised, changed] = await Promise.all([
    revisedSince(before),
    db().$queryRaw<
      { id: string }[]
    >`SELECT deal_id AS id FROM deal_changes WHERE version >= ${before.seen}::xid8`,
  ]);
  return revised && [...new Set([...revised, ...changed.map(({ id }) => id)])];
}

type ValueRow = {
  part: Own | "terms" | "ids" | "days";
  value: string;
  places: number[] | null;
  ids: string[] | null;
};

/** In one statement, so that every place means the same deal: each table is read once, from end to end. */
async function readIndex(): Promise<FacetIndex> {
  const of = (part: string, value: Prisma.Sql, from: Prisma.Sql) => Prisma.sql`
    UNION ALL SELECT ${part}::text, ${value}, array_agg(p.place), NULL FROM ${from} GROUP BY 2`;
  const own = Prisma.sql`deals d JOIN p ON p.id = d.id`;
  const rows = await readAtLeisure<ValueRow>(Prisma.sql`
    WITH p AS MATERIALIZED (SELECT id, (row_number() OVER (ORDER BY id) - 1)::int AS place FROM deals)
    SELECT 'ids' AS part, '' AS value, NULL::int[] AS places, array_agg(id::text ORDER BY id) AS ids FROM deals
    UNION ALL SELECT 'days', '', array_agg(coalesce(to_char(announced_on_sort, 'YYYYMMDD')::int, 0) ORDER BY id), NULL FROM deals
    ${of("kind", Prisma.sql`d.kind::text`, own)}
    ${of("binding", Prisma.sql`d.binding::text`, own)}
    ${of("lifecycle", Prisma.sql`d.lifecycle::text`, own)}
    ${of("partnership", Prisma.sql`d.partnership_id::text`, own)}
    ${of("org", Prisma.sql`c.organization_id::text`, Prisma.sql`${CONCERNS} c JOIN p ON p.id = c.deal_id`)}
    ${of(
      "terms",
      Prisma.sql`x.kind_id::text || ' ' || x.standing`,
      Prisma.sql`(
      SELECT DISTINCT t.kind_id, s.standing::text AS standing, s.deal_id FROM term_standings s JOIN terms t ON t.id = s.term_id
      WHERE s.is_current) x JOIN p ON p.id = x.deal_id`,
    )}`);
  const listOf = (wanted: string) => rows.find(({ part }) => part === wanted);
  return FacetIndex.of({
    ids: listOf("ids")?.ids ?? [],
    days: listOf("days")?.places ?? [],
    values: rows.flatMap(({ part, value, places }) =>
      part === "ids" || part === "days" || places === null ? [] : [{ part, value, places }],
    ),
  });
}

/** A large record takes longer than a page may. */
const LEISURE_MS = 120_000;

function readAtLeisure<Row>(statement: Prisma.Sql): Promise<Row[]> {
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(LEISURE_MS)}, TRUE), set_config('work_mem', '64MB', TRUE)`;
      return tx.$queryRaw<Row[]>(statement);
    },
    { timeout: LEISURE_MS },
  );
}

function readDeals(which: Prisma.Sql): Promise<FilteredDeal[]> {
  return db().$queryRaw<FilteredDeal[]>(Prisma.sql`
    SELECT d.id, d.kind::text AS kind, d.binding::text AS binding, d.lifecycle::text AS lifecycle,
      d.partnership_id AS partnership, d.announced_on_sort::text AS announced,
      array(${CONCERNS_OF_D}) AS organizations,
      array(SELECT DISTINCT t.kind_id::text || ' ' || s.standing::text
        FROM terms t JOIN term_standings s ON s.term_id = t.id AND s.is_current WHERE t.deal_id = d.id) AS terms
    FROM deals d WHERE ${which}`);
}

type NameRow = { id: string; slug: string; label: string; position: number };

async function readNames(): Promise<Kept["names"]> {
  const [org, partnership, term] = await Promise.all([
    db().$queryRaw<NameRow[]>`SELECT id, slug, name AS label, 0 AS position FROM organizations`,
    db().$queryRaw<NameRow[]>`SELECT id, slug, name AS label, 0 AS position FROM partnerships`,
    db().$queryRaw<NameRow[]>`SELECT id, slug, label, position FROM term_kinds`,
  ]);
  const byId = (rows: readonly NameRow[]): Names => new Map(rows.map(({ id, ...name }) => [id, name]));
  return { org: byId(org), partnership: byId(partnership), term: byId(term) };
}
