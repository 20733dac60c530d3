import type { Clocks } from "@/lib/domain/dates/clocks";
import { type Outcome, trackRecordOf } from "@/lib/domain/standing/claim-outcome";
import { told } from "@/lib/domain/text/translations";
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import type { OrganizationCard, PartnershipCard, SourceCard } from "@/lib/views/share/card-facts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KEEP_PLAN } from "../../kept-plans";
import type { Telling } from "../../read/deals/pick-deals";
import { SHOWN } from "../../read/organizations/organization";
import { TOLD } from "../../read/partnerships/partnership";
import { DEALS_PER_PAGE } from "../../read/sources/read-source";
import { liveOn } from "../../read/sql/clock-sql";
import { dealsOf } from "../../read/sql/deals-of";
import { toldColumns, toldText } from "../../read/sql/told-sql";

/**
 * What the cards of a partnership, an organization and a source say, which is counted: one statement each. Counted is what the page
 * shows, so of very many deals the same ones.
 */

type Counts = { deals: number; sources: number };

/** How many deals the first page tells. */
function toldOf(count: Prisma.Sql, { whole, page }: Telling): Prisma.Sql {
  return Prisma.sql`(SELECT CASE WHEN (${count}) <= ${whole}::int THEN ${whole}::int ELSE ${page}::int END)`;
}

/** As today's reader is told it; null when there is none of that slug. */
export async function getPartnershipCard(slug: string, clocks: Clocks): Promise<PartnershipCard | null> {
  const live = liveOn(clocks);
  const rows = await db().$queryRaw<
    (Pick<PartnershipCard, "name" | "summary"> & Counts & { events: number; terms: number })[]
  >`${KEEP_PLAN}
    WITH p AS (SELECT p.* FROM partnerships p WHERE p.slug = ${slug}), picked AS (
      SELECT d.id FROM deals d JOIN p ON p.id = d.partnership_id
      ORDER BY EXISTS (SELECT 1 FROM terms t WHERE t.deal_id = d.id AND ${live}) DESC,
        d.announced_on_sort DESC NULLS LAST, d.slug
      LIMIT ${toldOf(Prisma.sql`SELECT count(*) FROM deals d JOIN p ON p.id = d.partnership_id`, TOLD.deals)}
    ), held AS (SELECT t.id FROM terms t WHERE t.deal_id IN (SELECT id FROM picked) AND ${live})
    SELECT p.slug, ${toldColumns(["partnerships", "p", "name"], clocks.lang)}, ${toldColumns(["partnerships", "p", "summary"], clocks.lang)},
      (SELECT count(*)::int FROM deals d WHERE d.partnership_id = p.id) AS deals,
      (SELECT count(*)::int FROM events e WHERE e.partnership_id = p.id) AS events,
      (SELECT count(*)::int FROM held) AS terms,
      (SELECT count(DISTINCT c.source_id)::int FROM claims c WHERE c.term_id IN (SELECT id FROM held)) AS sources
    FROM p`;
  const [row] = rows;
  if (row === undefined) return null;
  const { deals, events, terms, sources } = row;
  return {
    ...{ ...told(row, "name"), ...told(row, "summary"), on: clocks.on, known: clocks.known },
    ...{ totals: { deals, events }, terms: { length: terms }, sources },
  };
}

/** As today's reader is told it; null when there is none of that slug. */
export async function getOrganizationCard(slug: string, clocks: Clocks): Promise<OrganizationCard | null> {
  const live = liveOn(clocks);
  const own = Prisma.sql`(t.from_id = o.id OR t.to_id = o.id)`;
  const rows = await db().$queryRaw<
    (Counts & { name: string; kind: OrganizationKind; partnerships: number; given: number; got: number })[]
  >`${KEEP_PLAN}
    WITH o AS (SELECT o.* FROM organizations o WHERE o.slug = ${slug}), every AS (
      SELECT d.id, d.announced_on_sort, d.slug FROM deals d WHERE d.id IN (${dealsOf(Prisma.sql`SELECT id FROM o`)})
    ), picked AS (
      SELECT d.id FROM every d, o
      ORDER BY EXISTS (SELECT 1 FROM terms t WHERE t.deal_id = d.id AND ${own} AND ${live}) DESC,
        d.announced_on_sort DESC NULLS LAST, d.slug
      LIMIT ${toldOf(Prisma.sql`SELECT count(*) FROM every`, SHOWN.deals)}
    ), held AS (SELECT t.id, t.from_id, t.to_id FROM terms t, o WHERE t.deal_id IN (SELECT id FROM picked) AND ${own} AND ${live})
    SELECT o.slug, ${toldText(["organizations", "o", "name"], clocks.lang)} AS name, o.kind,
      (SELECT count(*)::int FROM every) AS deals,
      (SELECT count(DISTINCT pp.partnership_id)::int FROM partnership_parties pp WHERE pp.organization_id = o.id) AS partnerships,
      (SELECT count(*)::int FROM held WHERE held.from_id = o.id) AS given,
      (SELECT count(*)::int FROM held WHERE held.to_id = o.id) AS got,
      (SELECT count(DISTINCT c.source_id)::int FROM claims c WHERE c.term_id IN (SELECT id FROM held)) AS sources
    FROM o`;
  const [row] = rows;
  if (row === undefined) return null;
  const { name, kind, deals, partnerships, given, got, sources } = row;
  return {
    ...{ name, kind, on: clocks.on, known: clocks.known, totals: { deals, partnerships }, sources },
    ...{ gives: { terms: { length: given } }, gets: { terms: { length: got } } },
  };
}

/** As today's reader is told it, by what became of its claims; null when there is none of that slug. */
export async function getSourceCard(slug: string): Promise<SourceCard | null> {
  const rows = await db().$queryRaw<
    (Pick<SourceCard, "publisher" | "title"> & { outcomes: { outcome: Outcome; count: number }[] })[]
  >`${KEEP_PLAN}
    WITH src AS (SELECT * FROM sources WHERE slug = ${slug}), cited AS (
      SELECT d.id FROM deals d WHERE d.id IN (
        SELECT t.deal_id FROM src JOIN claims c ON c.source_id = src.id JOIN terms t ON t.id = c.term_id
      ) ORDER BY COALESCE(d.announced_on_sort, DATE '0001-01-01') DESC, d.slug DESC LIMIT ${DEALS_PER_PAGE}
    )
    SELECT src.slug, src.publisher, src.title, (
      SELECT coalesce(json_agg(json_build_object('outcome', counts.outcome, 'count', counts.count)), '[]') FROM (
        SELECT c.outcome, count(*)::int AS count FROM claims c JOIN terms t ON t.id = c.term_id
        WHERE c.source_id = src.id AND t.deal_id IN (SELECT id FROM cited) AND c.outcome IS NOT NULL GROUP BY c.outcome
      ) counts) AS outcomes
    FROM src`;
  const [row] = rows;
  return row === undefined
    ? null
    : { publisher: row.publisher, title: row.title, record: trackRecordOf(row.outcomes) };
}
