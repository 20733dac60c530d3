import type { Cursor } from "@/lib/url/cursor";
import { type DealsFilters, NO_FILTERS } from "@/lib/url/deals-search";
import { type DealsSort, orderOf } from "@/lib/url/views/deals-view";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KeptWithReads, type RecordVersion } from "../sql/record-version";
import { conditionOf, FILTER_PARTS, filterSql, type Narrowing } from "./filter-sql";
import { nearestKept, totalKept } from "./kept-facets";
import { besideKey, keyColumn, orderBy, orderSql } from "./order-sql";

/**
 * Which deals stand on one page of the list, by keyset: the rows next to a key, never an offset.
 * Decides identity and order alone; what a row shows is read elsewhere.
 */

export type Place = { id: string; key: string[] };
type PageOf = { sort: DealsSort; cursor: Cursor | null; limit: number };

/** What many ask for; of some ten kilobytes each. */
const MOST_KEPT = 200;
const kept = new KeptWithReads<Place[]>(MOST_KEPT);

/**
 * The deals of a page in the list's order. One query, or none: no day of the world changes which they are, so they are kept until the next
 * save. @param version of the record, when it is read for this answer anyhow
 */
export async function listPlaces(
  narrowing: Narrowing,
  page: PageOf,
  version?: Promise<RecordVersion>,
): Promise<Place[]> {
  if (version === undefined) return readPlaces(narrowing, page, null);
  const read = await version;
  return kept.get(keyOf(narrowing, page), () => readPlaces(narrowing, page, read), read);
}

function keyOf({ filters, text, known }: Narrowing, { sort, cursor, limit }: PageOf): string {
  const asked = Object.keys(NO_FILTERS).map((name) => filters[name as keyof DealsFilters]);
  return JSON.stringify([asked, text, known, sort, cursor, limit]);
}

async function readPlaces(
  narrowing: Narrowing,
  page: PageOf,
  version: RecordVersion | null,
): Promise<Place[]> {
  const { sort, cursor, limit } = page;
  const near = version && (await nearPlaces(narrowing, page, version));
  const order = orderSql(sort, narrowing.known);
  const backwards = cursor?.side === "before";
  const beside = cursor === null ? Prisma.sql`TRUE` : besideKey(order, cursor.key, cursor.side);
  const places = await db().$queryRaw<Place[]>(Prisma.sql`
    SELECT d.id, ${keyColumn(order)} AS key FROM deals d ${order.join}
    WHERE ${near ?? filterSql(narrowing)} AND ${beside} ORDER BY ${orderBy(order, backwards)} LIMIT ${limit}`);
  return backwards ? places.toReversed() : places;
}

/**
 * What the filters leave around a page in the order of announcements or of disputes, from memory: joins that leave few of many take long,
 * and so does counting the disputes of all. Null: SQL says.
 */
async function nearPlaces(
  narrowing: Narrowing,
  { sort, cursor, limit }: PageOf,
  version: RecordVersion,
): Promise<Prisma.Sql | null> {
  if (!isToldByMemory(narrowing, sort)) return null;
  const descending = sort.startsWith("-");
  const isByDisputes = orderOf(sort) === "disputed";
  const stretch = {
    isByDisputes,
    from: cursor === null ? null : placeOf(cursor, isByDisputes),
    rising: descending === (cursor?.side === "before"),
    undated: descending ? "0001-01-01" : "9999-12-31",
    most: limit,
  };
  const ids = await nearestKept(narrowing, stretch, version);
  return ids && Prisma.sql`d.id = ANY(${ids}::uuid[])`;
}

function isToldByMemory(narrowing: Narrowing, sort: DealsSort): boolean {
  // Words are looked up by an index, and would be once more here.
  if (narrowing.text !== null) return false;
  if (orderOf(sort) === "disputed") return true;
  return orderOf(sort) === "announced" && FILTER_PARTS.some((part) => conditionOf(part, narrowing) !== null);
}

function placeOf({ key }: Cursor, isByDisputes: boolean): { first: number; day: string } {
  const [first = "", day = ""] = isByDisputes ? key : ["0", ...key];
  return { first: Number(first), day };
}

/** How many deals of the list stand before a key. One query. */
export async function countBefore(
  narrowing: Narrowing,
  sort: DealsSort,
  key: readonly string[],
): Promise<number> {
  const order = orderSql(sort, narrowing.known);
  const [row] = await db().$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM deals d ${order.join}
    WHERE ${filterSql(narrowing)} AND ${besideKey(order, key, "before")}`);
  return row?.count ?? 0;
}

/** How many deals the list has, from memory, else by counting. @param version as `countKept` takes it */
export async function countDeals(narrowing: Narrowing, version?: RecordVersion): Promise<number> {
  const kept = await totalKept(narrowing, version);
  if (kept !== null) return kept;
  const [row] = await db().$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM deals d WHERE ${filterSql(narrowing)}`);
  return row?.count ?? 0;
}
