import type { Clocks } from "@/lib/domain/dates/clocks";
import { isSlug } from "@/lib/domain/text/slug";
import type { Cursor } from "@/lib/url/cursor";
import type { OrganizationPartnership, OrganizationView } from "@/lib/views/organization";
import type { DealBrief, TermView } from "@/lib/views/parts";
import { db } from "../../client";
import { disputedOf, toExchange, toOrganizationPartnership } from "../../map/organization";
import { toDealBrief, toParties } from "../../map/record";
import { fromDay } from "../../rows/day";
import { findRow, findRows, readingIn } from "../../rows/one-statement/find-rows";
import { partyFields } from "../../rows/select";
import { type DealsAsk, type PickedDeals, pickDeals } from "../deals/pick-deals";
import { tellDeals } from "../deals/told-deals";
import { readVersion } from "../sql/record-version";

/** One organization at two clocks: what it gives and gets, with whom, and what of it is contested. */

/** So much of it is read for one page; of its deals those with its terms in force come first, then the newest. */
export const SHOWN = { deals: { whole: 60, page: 12 }, partnerships: 60 } as const;

/**
 * The organization, or null when none has that slug. Organizations are there for every reader; what they did is not.
 * @param cursor where among its deals the page begins
 */
export async function getOrganization(
  slug: string,
  clocks: Clocks,
  cursor: Cursor | null = null,
): Promise<OrganizationView | null> {
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
    listDeals({ of: { organization: id }, clocks, cursor, telling: SHOWN.deals, rising: false }),
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
    ...deals.places,
  };
}

type Deals = {
  briefs: DealBrief[];
  terms: TermView[];
  total: number;
  places: Pick<PickedDeals, "previous" | "next">;
};

/** Deals it is a party to or whose terms name it, newest first, with all their terms. */
async function listDeals(ask: DealsAsk): Promise<Deals> {
  const version = await readVersion();
  const { ids, total, ...places } = await pickDeals(ask, version);
  const deals = await tellDeals(ids, ask.clocks, version);
  return {
    briefs: deals.map(({ row }) => toDealBrief(row, ask.clocks.lang)),
    terms: deals.flatMap(({ views }) => views),
    ...{ total, places },
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
