import type { Clocks } from "@/lib/domain/dates/clocks";
import { compareText } from "@/lib/domain/text/compare-text";
import type { HorizonSearch } from "@/lib/url/ledger/horizon-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import type { HorizonView } from "@/lib/views/horizon";
import { db } from "../../client";
import { both } from "../kept/bits";
import { numberOfDay } from "../kept/days";
import { countAhead } from "../kept/milestones-ahead";
import { idsOf, type Present, presentFor } from "../kept/present-index";
import { KeptByVersion } from "../sql/record-version";
import { toldText } from "../sql/told-sql";
import { aheadSql, GOING_ON, HORIZON_FROM, undatedSql } from "./horizon-sql";

/**
 * How much lies ahead, dated and undated, and of which parties.
 * Decides the road: today's counts come from an index in memory; a past reader's, and all where the index cannot be had, from SQL.
 */

export type HorizonCounts = Pick<HorizonView, "total" | "totalUndated" | "organizations">;

/** Parties to choose from. */
const MOST_ORGANIZATIONS = 300;

export async function countHorizon(search: HorizonSearch, clocks: Clocks): Promise<HorizonCounts> {
  const present = await presentFor(clocks);
  return present === null ? keptBySql(search, clocks) : countIn(present, search, clocks);
}

async function countIn(present: Present, search: HorizonSearch, clocks: Clocks): Promise<HorizonCounts> {
  const { deals, milestones, names } = present;
  const { org, kind, from, to } = search;
  const ask = {
    ...{ on: numberOfDay(clocks.on), kinds: kind, among: deals.having("lifecycle", GOING_ON) },
    from: from === null ? null : numberOfDay(firstDayOf(from)),
    to: to === null ? null : numberOfDay(lastDayOf(to)),
  };
  const all = countAhead(milestones, ask, deals.width);
  const among = both(ask.among, deals.having("party", idsOf(names.org, org)));
  const own = org.length === 0 ? all : countAhead(milestones, { ...ask, among }, deals.width);
  return {
    total: sumOf(own.dated),
    totalUndated: sumOf(own.undated),
    organizations: await named(present, deals.summed("party", all.dated), clocks),
  };
}

const sumOf = (counts: Int32Array) => counts.reduce((sum, count) => sum + count, 0);

/** Those with the most ahead, in the reader's language. */
async function named(
  { names }: Present,
  counts: ReadonlyMap<string, number>,
  { lang }: Clocks,
): Promise<HorizonCounts["organizations"]> {
  const found = [...counts]
    .map(([id, count]) => ({ id, count, slug: names.org.get(id)?.slug ?? "" }))
    .sort((a, b) => b.count - a.count || compareText(a.slug, b.slug))
    .slice(0, MOST_ORGANIZATIONS);
  const rows = await db().$queryRaw<{ id: string; slug: string; name: string }[]>`
    SELECT o.id, o.slug, ${toldText(["organizations", "o", "name"], lang)} AS name FROM organizations o
    WHERE o.id = ANY(${found.map(({ id }) => id)}::uuid[])`;
  const told = new Map(rows.map(({ id, ...row }) => [id, row]));
  return found.flatMap(({ id, count }) => {
    const row = told.get(id);
    return row ? [{ ...row, count }] : [];
  });
}

/** Counting takes longer than the page itself, so what a view comes to is kept until the next save. */
const MOST_COUNTS = 200;
const counts = new KeptByVersion<HorizonCounts>(MOST_COUNTS);

function keptBySql(search: HorizonSearch, clocks: Clocks): Promise<HorizonCounts> {
  return counts.get(JSON.stringify([{ ...search, cursor: null }, clocks]), () =>
    countHorizonBySql(search, clocks),
  );
}

/** The same by SQL, at any reader's day. Parties are counted as if none were chosen. */
export async function countHorizonBySql(search: HorizonSearch, clocks: Clocks): Promise<HorizonCounts> {
  const [[totals], organizations] = await Promise.all([
    db().$queryRaw<Pick<HorizonCounts, "total" | "totalUndated">[]>`
      SELECT (SELECT count(*)::int FROM ${HORIZON_FROM} WHERE ${aheadSql(search, clocks)}) AS total,
        (SELECT count(*)::int FROM ${HORIZON_FROM} WHERE ${undatedSql(search, clocks)}) AS "totalUndated"`,
    db().$queryRaw<HorizonView["organizations"][number][]>`
      SELECT o.slug, ${toldText(["organizations", "o", "name"], clocks.lang)} AS name, count(DISTINCT m.id)::int AS count
      FROM ${HORIZON_FROM} JOIN deal_parties dp ON dp.deal_id = d.id JOIN organizations o ON o.id = dp.organization_id
      WHERE ${aheadSql({ ...search, org: [] }, clocks)} GROUP BY o.id ORDER BY 3 DESC, o.slug LIMIT ${MOST_ORGANIZATIONS}`,
  ]);
  return { total: 0, totalUndated: 0, ...totals, organizations };
}
