import type { Cursor } from "@/lib/url/cursor";
import type { DealsSort } from "@/lib/url/views/deals-view";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import type { RecordVersion } from "../sql/record-version";
import { filterSql, type Narrowing } from "./filter-sql";
import { totalKept } from "./kept-facets";
import { besideKey, keyColumn, orderBy, orderSql } from "./order-sql";

/**
 * Which deals stand on one page of the list, by keyset: the rows next to a key, never an offset.
 * Decides identity and order alone; what a row shows is read elsewhere.
 */

export type Place = { id: string; key: string[] };
type PageOf = { sort: DealsSort; cursor: Cursor | null; limit: number };

/** The deals of a page in the list's order. One query. */
export async function listPlaces(narrowing: Narrowing, { sort, cursor, limit }: PageOf): Promise<Place[]> {
  const order = orderSql(sort, narrowing.known);
  const backwards = cursor?.side === "before";
  const beside = cursor === null ? Prisma.sql`TRUE` : besideKey(order, cursor.key, cursor.side);
  const places = await db().$queryRaw<Place[]>(Prisma.sql`
    SELECT d.id, ${keyColumn(order)} AS key FROM deals d ${order.join}
    WHERE ${filterSql(narrowing)} AND ${beside} ORDER BY ${orderBy(order, backwards)} LIMIT ${limit}`);
  return backwards ? places.toReversed() : places;
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

/** How many deals the list has: today's from memory, a past reader's by counting. @param version as `countKept` takes it */
export async function countDeals(narrowing: Narrowing, version?: RecordVersion): Promise<number> {
  const kept = narrowing.known === null ? await totalKept(narrowing, version) : null;
  if (kept !== null) return kept;
  const [row] = await db().$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM deals d WHERE ${filterSql(narrowing)}`);
  return row?.count ?? 0;
}
