import type { Clocks } from "@/lib/domain/dates/clocks";
import { db } from "../../client";
import { numberOfDay } from "../kept/days";
import type { Partnership } from "../kept/group-partnerships";
import type { Present } from "../kept/present-index";
import { countInForce, type InForce } from "../kept/terms-in-force";
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

/** The counts of each of these partnerships that has a deal, by id. @param present as `presentFor` gives it for these clocks */
export async function countPartnerships(
  ids: readonly string[],
  clocks: Clocks,
  present: Present | null,
): Promise<Map<string, PartnershipCounts>> {
  if (present === null) return countPartnershipsBySql(ids, clocks);
  const { of, byId } = present.deals.partnerships();
  const groups = { of, count: byId.size };
  const counted = countInForce(present.terms, numberOfDay(clocks.on), groups);
  return new Map(
    ids.flatMap((id) => {
      const partnership = byId.get(id);
      return partnership ? [[id, countsOf(partnership, counted)]] : [];
    }),
  );
}

function countsOf({ place, deals, days }: Partnership, { live, sure, disputed }: InForce): PartnershipCounts {
  const yearOf = (day: number) => String(Math.floor(day / 10_000)).padStart(4, "0");
  const inForce = sure[place] ?? 0;
  return {
    ...{ deals, inForce, possiblyInForce: (live[place] ?? 0) - inForce, disputed: disputed[place] ?? 0 },
    first: days && yearOf(days.first),
    last: days && yearOf(days.last),
  };
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
