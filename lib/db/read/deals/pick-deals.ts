import type { Clocks } from "@/lib/domain/dates/clocks";
import { apartFromReads } from "@/lib/runtime/record-reads";
import type { Cursor } from "@/lib/url/cursor";
import { TOLD_DEALS_ORDER } from "@/lib/url/record-deals";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { numberOfDay } from "../kept/days";
import { liveDeals, liveFirst } from "../kept/live-first";
import { dayNumber } from "../kept/nearest";
import { type Present, presentIndex } from "../kept/present-index";
import { knownBy, liveOn } from "../sql/clock-sql";
import { dealsOf } from "../sql/deals-of";
import { toPage } from "../sql/keyset";
import type { RecordVersion } from "../sql/record-version";

/**
 * Which deals the page of a partnership or an organization tells: all of them, or a page of very many, those with a term in force first
 * and the newest of either first. Decides the road: of today's record memory leaves few of them, else SQL looks at each.
 */

/** Up to `whole` deals stand on one page; of more, a page tells so many. */
export type Telling = { whole: number; page: number };

export type DealsAsk = {
  /** Whose deals; a term in force counts for an organization when it gives or receives it. */
  of: { partnership: string } | { organization: string };
  clocks: Clocks;
  cursor: Cursor | null;
  telling: Telling;
  /** In which order the page tells what it tells. */
  rising: boolean;
};

/** `previous` and `next`: cursors of the neighbouring pages. */
export type PickedDeals = { ids: string[]; total: number; previous: string | null; next: string | null };

/** The deals of a page; of the first one, when the cursor leads to none. @param version of the record, when it is read for this answer anyhow */
export async function pickDeals(ask: DealsAsk, version: RecordVersion): Promise<PickedDeals> {
  const own = ask.clocks.known === null ? await nearSql(ask, version) : null;
  const picked = await readPage(ask, own ?? wholeSql(ask));
  return picked.ids.length === 0 && ask.cursor !== null
    ? pickDeals({ ...ask, cursor: null }, version)
    : picked;
}

/** The same by SQL alone. */
export async function pickDealsBySql(ask: DealsAsk): Promise<PickedDeals> {
  return readPage(ask, wholeSql(ask));
}

/** The deals among which the page is, as rows of id and whether a term is in force, and how many there are in all. */
type Own = { rows: Prisma.Sql; total: Prisma.Sql };

type Row = {
  id: string;
  slug: string;
  day: string;
  live: number;
  place: number;
  total: number;
  most: number;
};

async function readPage(ask: DealsAsk, { rows, total }: Own): Promise<PickedDeals> {
  const { cursor, telling, rising } = ask;
  const told = rising
    ? Prisma.sql`announced_on_sort ASC NULLS LAST`
    : Prisma.sql`announced_on_sort DESC NULLS LAST`;
  const found = await db().$queryRaw<Row[]>`
    WITH own AS (
      SELECT d.id, d.slug, d.announced_on_sort, coalesce(d.announced_on_sort, DATE '0001-01-01') AS day, k.live
      FROM (${rows}) k JOIN deals d ON d.id = k.id
    ), size AS (
      SELECT total, CASE WHEN total <= ${telling.whole}::int THEN ${telling.whole}::int ELSE ${telling.page}::int END AS most
      FROM (SELECT ${total} AS total) counted
    )
    SELECT picked.id, picked.slug, picked.day::text AS day, picked.live, size.total, size.most,
      (row_number() OVER (ORDER BY ${told}, picked.slug))::int AS place
    FROM (SELECT * FROM own WHERE ${beyond(cursor)} ORDER BY ${order(cursor)} LIMIT (SELECT most + 1 FROM size)) picked, size
    ORDER BY ${order(cursor)}`;
  const { rows: shown, ...places } = toPage(found, {
    ...{ limit: found[0]?.most ?? telling.page, cursor, order: TOLD_DEALS_ORDER },
    keyOf: ({ live, day, slug }) => [String(live), day, slug],
  });
  return {
    ids: shown.toSorted((a, b) => a.place - b.place).map(({ id }) => id),
    total: found[0]?.total ?? 0,
    ...places,
  };
}

/** Days and whether a term is in force fall, slugs of one day rise: no comparison of rows says both. */
function beyond(cursor: Cursor | null): Prisma.Sql {
  if (cursor === null) return Prisma.sql`TRUE`;
  const [live = "", day = "", slug = ""] = cursor.key;
  const first = Prisma.sql`(${live}::text::int, ${day}::text::date)`;
  return cursor.side === "before"
    ? Prisma.sql`((live, day) > ${first} OR (live, day) = ${first} AND slug < ${slug})`
    : Prisma.sql`((live, day) < ${first} OR (live, day) = ${first} AND slug > ${slug})`;
}

function order(cursor: Cursor | null): Prisma.Sql {
  return cursor?.side === "before"
    ? Prisma.sql`live ASC, day ASC, slug DESC`
    : Prisma.sql`live DESC, day DESC, slug ASC`;
}

/** All deals, each looked at. */
function wholeSql({ of, clocks }: DealsAsk): Own {
  const isOwn =
    "partnership" in of
      ? Prisma.sql`d.partnership_id = ${of.partnership}::uuid`
      : Prisma.sql`d.id IN (${dealsOf(Prisma.sql`${of.organization}::uuid`)})`;
  const counts =
    "partnership" in of
      ? Prisma.sql`TRUE`
      : Prisma.sql`(t.from_id = ${of.organization}::uuid OR t.to_id = ${of.organization}::uuid)`;
  return {
    rows: Prisma.sql`SELECT d.id, EXISTS (SELECT 1 FROM terms t WHERE t.deal_id = d.id AND ${counts} AND ${liveOn(clocks)})::int AS live
      FROM deals d WHERE ${isOwn} AND ${knownBy("d", clocks.known)}`,
    total: Prisma.sql`(SELECT count(*)::int FROM own)`,
  };
}

/** Those around the page, from memory; null when it cannot be had. */
async function nearSql(ask: DealsAsk, version: RecordVersion): Promise<Own | null> {
  // What it read for all records says nothing of this page, which is noted by the name of its record and the deals that it tells.
  const present = await apartFromReads(() => presentIndex(version));
  if (present === null) return null;
  const { deals } = present;
  const own =
    "partnership" in ask.of
      ? deals.grouped("partnership").get(ask.of.partnership)
      : deals.grouped("org").get(ask.of.organization);
  const live = liveDeals(present.terms, numberOfDay(ask.clocks.on), {
    width: deals.width,
    ...sideOf(ask, present),
  });
  const numbers = own ? liveFirst({ own, live, days: deals.days, ...stretchOf(ask, own.size) }) : [];
  return {
    rows: Prisma.sql`SELECT * FROM unnest(${deals.idsOf(numbers)}::uuid[], ${numbers.map((number) => live[number] ?? 0)}::int[]) AS near (id, live)`,
    total: Prisma.sql`${own?.size ?? 0}::int`,
  };
}

function sideOf({ of }: DealsAsk, { organizations }: Present): { side?: number } {
  if (!("organization" in of)) return {};
  const place = organizations.indexOf(of.organization);
  return { side: place < 0 ? NOBODY : place + 1 };
}

/** Where the page begins, and how many rows there may be on it, one more to tell whether there are others. */
function stretchOf({ cursor, telling }: DealsAsk, total: number) {
  const most = (total <= telling.whole ? telling.whole : telling.page) + 1;
  if (cursor === null) return { from: null, most };
  const [live, day = ""] = cursor.key;
  return { from: { live: Number(live), day: day === UNDATED ? 0 : dayNumber(day), side: cursor.side }, most };
}

/** No term's. */
const NOBODY = -1;

/** What stands in a key for no day. */
const UNDATED = "0001-01-01";
