import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { trackRecord, trackRecordOf } from "@/lib/domain/standing/claim-outcome";
import { isKnownBy } from "@/lib/domain/standing/known";
import type { Lang } from "@/lib/domain/text/language";
import type { Cursor } from "@/lib/url/cursor";
import { SOURCE_DEALS_ORDER } from "@/lib/url/record-deals";
import type { SourceFound } from "@/lib/views/source";
import { db } from "../../client";
import type { Prisma } from "../../generated/client";
import { toEventView, toSourceBriefRow } from "../../map/record";
import { dealStartOf, toSourceDeal } from "../../map/source-deal";
import { toDateView } from "../../map/term-view";
import { findRow, findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealWithTerms, eventFields, sourceBrief } from "../../rows/select";
import { knownBy } from "../sql/clock-sql";
import { beyondCursor, part, toPage } from "../sql/keyset";

/**
 * What a page of a source is read from: a page of deals with its claims and what became of them, and events.
 * A fixed number of queries: a page holds so many deals, however many the source speaks of.
 */

/** As many as any source of the shipped record speaks of. */
export const DEALS_PER_PAGE = 5;
/** A source may be cited, or repeated, by very many; the page names the newest of them. */
const NAMED = 60;

export type SourceQuery = { clocks: Clocks; cursor: Cursor | null };

/** A source, and from when each deal that is shown holds, as it states it. */
export type SourceRead = { found: SourceFound; starts: readonly (string | null)[] };

/** The source; not_yet when it was not certainly published by the reader's day; null when there is no such slug. */
export async function readSource(slug: string, query: SourceQuery): Promise<SourceRead | null> {
  const { lang, known } = query.clocks;
  const row = await findRow(readingIn(db(), lang), "source", { where: { slug }, select: sourcePage(known) });
  if (!row) return null;
  if (!isKnownBy({ publishedOn: row.publishedOnEdtf }, known)) {
    const source = { slug, title: row.title, publishedOn: toDateView(row.publishedOnEdtf, lang) };
    return { found: { kind: "not_yet", source }, starts: [] };
  }
  return readFound(row, query);
}

type Row = Prisma.SourceGetPayload<{ select: ReturnType<typeof sourcePage> }>;

async function readFound(row: Row, { clocks, cursor }: SourceQuery): Promise<SourceRead> {
  const { lang } = clocks;
  const found = await readDealPage(row.id, { known: clocks.known, cursor });
  const placing = {
    limit: DEALS_PER_PAGE,
    cursor,
    order: SOURCE_DEALS_ORDER,
    keyOf: (deal: DealKey) => [deal.key, deal.slug],
  };
  const { rows, ...places } = toPage(found, placing);
  const [deals, publisherRecord] = await Promise.all([
    readDeals(
      rows.map((deal) => deal.id),
      lang,
    ),
    readPublisherRecord(row.publisher, clocks.known),
  ]);
  const shown = rows.flatMap(({ id }) => deals.filter((deal) => deal.id === id));
  const views = shown.map((deal) => toSourceDeal(deal, row.slug, clocks));
  return {
    starts: shown.map(dealStartOf),
    found: {
      kind: "found",
      view: {
        revision: row.record.headRevision,
        source: toSourceBriefRow(row, lang),
        cites: row.cites.map(({ cited }) => toSourceBriefRow(cited, lang)),
        citedBy: row.citedBy.map(({ source }) => toSourceBriefRow(source, lang)),
        deals: views,
        totalDeals: found[0]?.total ?? 0,
        record: trackRecord(
          views.flatMap((deal) => deal.terms.flatMap((term) => term.claims.map((claim) => claim.outcome))),
        ),
        publisherRecord,
        events: row.events.map(({ event }) => toEventView(event, lang)),
        ...places,
      },
    },
  };
}

/** The source with its citations and the events that cite it. */
function sourcePage(known: Day | null) {
  const published = known === null ? {} : { publishedOnLatest: { lte: new Date(known) } };
  return {
    ...sourceBrief,
    id: true,
    record: { select: { headRevision: true } },
    cites: {
      where: { cited: published },
      orderBy: { position: "asc" },
      select: { cited: { select: sourceBrief } },
    },
    citedBy: {
      where: { source: published },
      orderBy: [
        { source: { publishedOnSort: { sort: "desc", nulls: "last" } } },
        { source: { slug: "asc" } },
      ],
      select: { source: { select: sourceBrief } },
      take: NAMED,
    },
    events: {
      orderBy: [{ event: { onSort: "desc" } }, { event: { slug: "asc" } }],
      select: { event: { select: eventFields } },
      take: NAMED,
    },
  } satisfies Prisma.SourceSelect;
}

const KEY = [part("cited.key", "date"), part("cited.slug", "text")];

type DealKey = { id: string; slug: string; key: string; total: number };

/** The deals on which a source makes claims, newest first, and how many there are in all. */
function readDealPage(
  sourceId: string,
  { known, cursor }: { known: Day | null; cursor: SourceQuery["cursor"] },
): Promise<DealKey[]> {
  const { beyond, order } = beyondCursor(cursor, KEY, { rising: false });
  return db().$queryRaw<DealKey[]>`
    WITH cited AS (
      SELECT d.id, d.slug, COALESCE(d.announced_on_sort, DATE '0001-01-01') AS key
      FROM deals d
      WHERE ${knownBy("d", known)} AND EXISTS (
        SELECT 1 FROM terms t JOIN claims c ON c.term_id = t.id WHERE t.deal_id = d.id AND c.source_id = ${sourceId}::uuid
      )
    )
    SELECT cited.id, cited.slug, cited.key::text AS key, (SELECT count(*)::int FROM cited) AS total
    FROM cited WHERE ${beyond} ORDER BY ${order} LIMIT ${DEALS_PER_PAGE + 1}`;
}

type PublisherRecord = Extract<SourceFound, { kind: "found" }>["view"]["publisherRecord"];

/** What became of all claims of a publisher; outcomes are stored for today's readers alone. */
async function readPublisherRecord(publisher: string, known: Day | null): Promise<PublisherRecord> {
  if (known !== null) return null;
  const sources = await db().source.findMany({ where: { publisher }, select: { slug: true } });
  // Asked for by name, so that the page is dropped when what became of any of them changes.
  const counts = await db().$queryRaw<{ outcome: string; count: number }[]>`
    SELECT c.outcome, count(*)::int AS count FROM sources src JOIN claims c ON c.source_id = src.id
    WHERE src.slug = ANY(${sources.map(({ slug }) => slug)}) AND c.outcome IS NOT NULL GROUP BY c.outcome`;
  return { sources: sources.length, record: trackRecordOf(counts) };
}

/** Whole deals: the sentence of one term may speak of another's duration. */
function readDeals(ids: readonly string[], lang: Lang | undefined) {
  return findRows(readingIn(db(), lang), "deal", {
    where: { id: { in: [...ids] } },
    select: { ...dealWithTerms, id: true, partnership: { select: { slug: true, name: true } } },
  });
}
