import type { Clocks } from "@/lib/domain/dates/clocks";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { db } from "../../client";
import { numberOfDay } from "../kept/days";
import type { FacetIndex } from "../kept/facet-index";
import { type Present, presentIndex } from "../kept/present-index";
import { countInForce } from "../kept/terms-in-force";
import { knownBy, liveOn, reportedBy, standingAt, surelyLiveOn } from "../sql/clock-sql";

/**
 * How many deals partnerships have, how many of the terms are in force on a day, and from which year to which they were announced.
 * Decides the road: today's counts come from an index in memory; a past reader's, and all where the index cannot be had, from SQL.
 */

export type PartnershipCounts = {
  deals: number;
  inForce: number;
  possiblyInForce: number;
  disputed: number;
  /** Years of the first and the last deal that is dated. */
  first: string | null;
  last: string | null;
};

/** The counts of each of these partnerships, by id. */
export async function countPartnerships(
  ids: readonly string[],
  clocks: Clocks,
): Promise<Map<string, PartnershipCounts>> {
  if (clocks.known !== null) return countPartnershipsBySql(ids, clocks);
  noteUnknownRead(); // answered from memory, so any save may change it
  const present = await presentIndex();
  return present === null ? countPartnershipsBySql(ids, clocks) : countsIn(present, ids, clocks);
}

function countsIn(
  { deals, terms }: Present,
  ids: readonly string[],
  { on }: Clocks,
): Map<string, PartnershipCounts> {
  const { live, sure, disputed } = countInForce(terms, { on: numberOfDay(on), width: deals.width });
  const grouped = deals.grouped("partnership");
  return new Map(
    ids.map((id) => {
      const own = grouped.get(id);
      const inForce = own?.sumOf(sure) ?? 0;
      const possiblyInForce = (own?.sumOf(live) ?? 0) - inForce;
      const counts = { deals: own?.size ?? 0, inForce, possiblyInForce, disputed: own?.sumOf(disputed) ?? 0 };
      return [id, { ...counts, ...yearsOf(own && deals.daysOf(own)) }];
    }),
  );
}

function yearsOf(days: ReturnType<FacetIndex["daysOf"]> | undefined) {
  const yearOf = (day: number) => String(Math.floor(day / 10_000)).padStart(4, "0");
  return days ? { first: yearOf(days.first), last: yearOf(days.last) } : { first: null, last: null };
}

/** The same by SQL, at any reader's day. */
export async function countPartnershipsBySql(
  ids: readonly string[],
  clocks: Clocks,
): Promise<Map<string, PartnershipCounts>> {
  const { known } = clocks;
  const rows = await db().$queryRaw<(PartnershipCounts & { id: string })[]>`
    SELECT p.id, deal.count AS deals, term.live - term.sure AS "possiblyInForce", term.sure AS "inForce", term.disputed,
      to_char(deal.first, 'YYYY') AS first, to_char(deal.last, 'YYYY') AS last
    FROM partnerships p
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(d.announced_on_sort) AS first, max(d.announced_on_sort) AS last
      FROM deals d WHERE d.partnership_id = p.id AND ${knownBy("d", known)}) deal
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE ${liveOn(clocks)})::int AS live,
        count(*) FILTER (WHERE ${liveOn(clocks)} AND ${surelyLiveOn(clocks)})::int AS sure,
        count(*) FILTER (WHERE s.standing = 'disputed')::int AS disputed
      FROM deals d JOIN terms t ON t.deal_id = d.id LEFT JOIN term_standings s ON ${standingAt(known)}
      WHERE d.partnership_id = p.id AND ${knownBy("d", known)} AND ${reportedBy(known)}) term
    WHERE p.id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
