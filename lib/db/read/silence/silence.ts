import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import { ASKED_KINDS, silencesOf } from "@/lib/domain/silence/silence";
import { told } from "@/lib/domain/text/translations";
import { SILENCE_ORDER, type SilenceSearch } from "@/lib/url/ledger/silence-search";
import type { SilenceKind, SilencePartnership, SilenceTerm, SilenceView } from "@/lib/views/silence";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { listGaps } from "../obligations/widest-gaps";
import { knownBy, spanAt } from "../sql/clock-sql";
import { beyondCursor, part, toPage } from "../sql/keyset";
import { KeptByVersion } from "../sql/record-version";
import { toldColumns } from "../sql/told-sql";

/**
 * What is said and not said of each deal, kind by kind, a page of partnerships at a time.
 * A fixed number of queries: of a partnership with very many deals the newest are shown, and of such partnerships fewer on a page.
 */

const PARTNERSHIPS_PER_PAGE = 20;
const DEALS_SHOWN = 25;
/** A page has no more than these, unless one partnership has, so that it is as long as one of a small record. */
const DEALS_PER_PAGE = 75;

type PartnershipRow = { id: string; slug: string; name: string; position: number };
type DealRow = { id: string; slug: string; title: string; partnershipId: string };

/** The map and the widest gaps at the reader's clocks. */
export async function getSilence(search: SilenceSearch, clocks: AskedClocks): Promise<SilenceView> {
  const [kinds, found, totals, [counted], gaps] = await Promise.all([
    readKinds(),
    readPartnerships(search, clocks),
    countDeals(clocks.known),
    db().$queryRaw<
      { total: number }[]
    >`SELECT count(*)::int AS total FROM partnerships p WHERE ${filterOf(search, clocks)}`,
    listGaps(clocks),
  ]);
  const keyOf = ({ position, slug }: PartnershipRow) => [String(position), slug];
  const limit = fittingOn(found, totals);
  const { rows, ...places } = toPage(found, { limit, cursor: search.cursor, order: SILENCE_ORDER, keyOf });
  const deals = await readDeals(
    rows.map(({ id }) => id),
    clocks,
  );
  const terms = await readTerms({ deals: deals.map(({ id }) => id), kinds }, clocks);
  return {
    kinds,
    partnerships: rows.map((row) => toPartnership(row, { deals, terms, kinds, totals })),
    total: counted?.total ?? 0,
    ...places,
    gaps,
  };
}

/** How many deals each partnership has, by id: kept until the next save, since no day of the world changes it. */
type Totals = ReadonlyMap<string, number>;
/** Of a few days of knowledge. */
const MOST_TOTALS = 4;
const counts = new KeptByVersion<Totals>(MOST_TOTALS);

function countDeals(known: Clocks["known"]): Promise<Totals> {
  return counts.get(JSON.stringify(known), async () => {
    const rows = await db().$queryRaw<{ id: string; total: number }[]>`
      SELECT d.partnership_id AS id, count(*)::int AS total FROM deals d WHERE ${knownBy("d", known)} GROUP BY 1`;
    return new Map(rows.map(({ id, total }) => [id, total]));
  });
}

/** How many of the partnerships that were found make a page. */
function fittingOn(found: readonly PartnershipRow[], totals: Totals): number {
  let deals = 0;
  const fitting = found.slice(0, PARTNERSHIPS_PER_PAGE).findIndex(({ id }, at) => {
    deals += Math.min(DEALS_SHOWN, totals.get(id) ?? 0);
    return at > 0 && deals > DEALS_PER_PAGE;
  });
  return fitting < 0 ? PARTNERSHIPS_PER_PAGE : fitting;
}

/** The kinds that any deal can be asked about, as the record names them. */
async function readKinds(): Promise<SilenceKind[]> {
  const rows = await db().termKind.findMany({
    where: { slug: { in: [...ASKED_KINDS] } },
    select: { slug: true, label: true },
  });
  return rows.toSorted((a, b) => ASKED_KINDS.indexOf(a.slug) - ASKED_KINDS.indexOf(b.slug));
}

function filterOf({ partnership }: SilenceSearch, { known }: Clocks): Prisma.Sql {
  return Prisma.sql`${knownBy("p", known)} AND ${partnership === null ? Prisma.sql`TRUE` : Prisma.sql`p.slug = ${partnership}`}`;
}

const KEY = [part("p.position", "int"), part("p.slug", "text")];

function readPartnerships(search: SilenceSearch, clocks: Clocks): Promise<PartnershipRow[]> {
  const { beyond, order } = beyondCursor(search.cursor, KEY, { rising: true });
  return db().$queryRaw<
    PartnershipRow[]
  >`SELECT p.id, p.slug, ${toldColumns(["partnerships", "p", "name"], clocks.lang)}, p.position FROM partnerships p
    WHERE ${filterOf(search, clocks)} AND ${beyond} ORDER BY ${order} LIMIT ${PARTNERSHIPS_PER_PAGE + 1}`;
}

/** The newest deals of each partnership. */
function readDeals(partnerships: readonly string[], { known, lang }: Clocks): Promise<DealRow[]> {
  return db().$queryRaw<DealRow[]>`
    SELECT newest.id, newest.slug, ${toldColumns(["deals", "newest", "title"], lang)}, p.id AS "partnershipId"
    FROM partnerships p CROSS JOIN LATERAL (
      SELECT * FROM (${newestOf("dated", known)} UNION ALL ${newestOf("undated", known)}) d
      ORDER BY d.announced_on_sort DESC NULLS LAST, d.slug LIMIT ${DEALS_SHOWN}) newest
    WHERE p.id = ANY(${[...partnerships]}::uuid[])
    ORDER BY newest.announced_on_sort DESC NULLS LAST, newest.slug`;
}

/** As many as are shown of those of partnership p that are dated, or not: each by itself is read in the order of an index. */
function newestOf(which: "dated" | "undated", known: Clocks["known"]): Prisma.Sql {
  const [condition, order] =
    which === "dated"
      ? [Prisma.sql`IS NOT NULL`, Prisma.sql`d.announced_on_sort DESC, d.slug`]
      : [Prisma.sql`IS NULL`, Prisma.sql`d.slug`];
  return Prisma.sql`(SELECT d.id, d.slug, d.title, d.translations, d.announced_on_sort FROM deals d
    WHERE d.partnership_id = p.id AND d.announced_on_sort ${condition} AND ${knownBy("d", known)}
    ORDER BY ${order} LIMIT ${DEALS_SHOWN})`;
}

type Asked = { deals: readonly string[]; kinds: readonly SilenceKind[] };

/** What is said of the asked kinds; a term without a standing at that clock is not there yet. */
function readTerms({ deals, kinds }: Asked, { known }: Clocks): Promise<SilenceTerm[]> {
  return db().$queryRaw<SilenceTerm[]>`
    SELECT t.deal_id AS deal, k.slug AS kind, s.standing, s.state FROM terms t
    JOIN term_kinds k ON k.id = t.kind_id JOIN term_standings s ON s.term_id = t.id AND ${spanAt(known)}
    WHERE t.deal_id = ANY(${[...deals]}::uuid[]) AND k.slug = ANY(${kinds.map(({ slug }) => slug)}::text[])`;
}

type Parts = {
  deals: readonly DealRow[];
  terms: readonly SilenceTerm[];
  kinds: readonly SilenceKind[];
  totals: Totals;
};

function toPartnership(row: PartnershipRow, { deals, terms, kinds, totals }: Parts): SilencePartnership {
  const own = deals.filter(({ partnershipId }) => partnershipId === row.id);
  const slugs = kinds.map(({ slug }) => slug);
  return {
    slug: row.slug,
    ...told(row, "name"),
    total: totals.get(row.id) ?? 0,
    deals: own.map((deal) => ({
      slug: deal.slug,
      ...told(deal, "title"),
      cells: silencesOf(
        terms.filter((term) => term.deal === deal.id),
        slugs,
      ),
    })),
  };
}
