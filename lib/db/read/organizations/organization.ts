import type { Clocks } from "@/lib/domain/dates/clocks";
import { isSlug } from "@/lib/domain/text/slug";
import type { OrganizationPartnership, OrganizationView } from "@/lib/views/organization";
import type { DealBrief, TermView } from "@/lib/views/parts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { disputedOf, toExchange, toOrganizationPartnership } from "../../map/organization";
import { toDealBrief, toParties } from "../../map/record";
import { fromDay } from "../../rows/day";
import { findRow, findRows, readingIn } from "../../rows/one-statement/find-rows";
import { partyFields } from "../../rows/select";
import { tellDeals } from "../deals/told-deals";
import { knownBy, liveOn } from "../sql/clock-sql";
import { dealsOf } from "../sql/deals-of";

/** One organization at two clocks: what it gives and gets, with whom, and what of it is contested. */

/** So many of its deals are read for one page; of more, those with its terms in force come first, then the newest. */
export const SHOWN = { deals: 60, partnerships: 60 } as const;

/** The organization, or null when none has that slug. Organizations are there for every reader; what they did is not. */
export async function getOrganization(slug: string, clocks: Clocks): Promise<OrganizationView | null> {
  if (!isSlug(slug)) return null;
  const found = await findRow(readingIn(db(), clocks.lang), "organization", {
    where: { slug },
    select: {
      ...{ id: true, slug: true, name: true, kind: true, aliases: true, homepage: true, fiscalYearEnd: true },
      record: { select: { headRevision: true } },
    },
  });
  if (!found) return null;
  const { id, record, ...organization } = found;
  const [deals, partnerships] = await Promise.all([
    listDeals(id, clocks),
    listPartnershipsOf(organization.slug, clocks),
  ]);
  return {
    ...clocks,
    ...organization,
    revision: record.headRevision,
    partnerships: partnerships.shown,
    deals: deals.briefs,
    gives: toExchange(deals.terms, { slug, side: "from" }),
    gets: toExchange(deals.terms, { slug, side: "to" }),
    disputed: disputedOf(deals.terms, slug),
    totals: { deals: deals.total, partnerships: partnerships.total },
  };
}

type Deals = { briefs: DealBrief[]; terms: TermView[]; total: number };

/** Deals it is a party to or whose terms name it, newest first, with all their terms. */
async function listDeals(organizationId: string, clocks: Clocks): Promise<Deals> {
  const own = Prisma.sql`(t.from_id = ${organizationId}::uuid OR t.to_id = ${organizationId}::uuid)`;
  const picked = await db().$queryRaw<{ id: string; total: number }[]>`
    SELECT id, total FROM (SELECT d.id, d.announced_on_sort AS announced, d.slug, count(*) OVER ()::int AS total FROM deals d
      WHERE ${knownBy("d", clocks.known)} AND d.id IN (${dealsOf(Prisma.sql`${organizationId}::uuid`)})
      ORDER BY EXISTS (SELECT 1 FROM terms t WHERE t.deal_id = d.id AND ${own} AND ${liveOn(clocks)}) DESC,
        d.announced_on_sort DESC NULLS LAST, d.slug
      LIMIT ${SHOWN.deals}) picked
    ORDER BY announced DESC NULLS LAST, slug`;
  const deals = await tellDeals(
    picked.map(({ id }) => id),
    clocks,
  );
  return {
    briefs: deals.map(({ row }) => toDealBrief(row, clocks.lang)),
    terms: deals.flatMap(({ views }) => views),
    total: picked[0]?.total ?? 0,
  };
}

type Partnerships = { shown: OrganizationPartnership[]; total: number };

async function listPartnershipsOf(slug: string, { known, lang }: Clocks): Promise<Partnerships> {
  const where = {
    parties: { some: { organization: { slug } } },
    ...(known === null ? {} : { firstKnownOn: { lte: fromDay(known) } }),
  };
  const [rows, total] = await Promise.all([
    findRows(readingIn(db(), lang), "partnership", {
      where,
      orderBy: [{ position: "asc" }, { slug: "asc" }],
      take: SHOWN.partnerships,
      select: { slug: true, name: true, parties: { orderBy: { position: "asc" }, select: partyFields } },
    }),
    db().partnership.count({ where }),
  ]);
  const shown = rows.map((row) =>
    toOrganizationPartnership({ ...row, parties: toParties(row.parties) }, slug),
  );
  return { shown, total };
}
