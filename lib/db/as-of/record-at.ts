import type { Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import type { PartyView } from "@/lib/views/parts";
import { toParties } from "../map/record";
import { type Moment, type PastState, statesNamed, statesNaming } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";
import { byAnnouncement, dealsAt, type PastDeal } from "./past-deals";

/**
 * Deals and partnerships as the record had them after one change set: for what is pinned and must never move.
 * Slugs may be those of then or of now. What did not exist then is left out.
 */

export type PartnershipAt = {
  slug: string;
  name: string;
  summary: string;
  parties: PartyView[];
  /** In order of announcement. */
  deals: PastDeal[];
};

export type DealsAt = {
  /** By the slug asked for. */
  deals: ReadonlyMap<string, PastDeal>;
  partnerships: ReadonlyMap<string, PartnershipAt>;
};

type Asked = { deals?: readonly string[]; partnerships?: readonly string[] };

/** The newest change set; null while nothing was ever saved. */
export async function getNewestChangeSet(): Promise<number | null> {
  return withSnapshot(async (tx) => {
    const newest = await tx.changeSet.aggregate({ _max: { number: true } });
    return newest._max.number;
  });
}

export async function readDealsAt(changeSet: number, asked: Asked, lang?: Lang): Promise<DealsAt> {
  return withSnapshot(async (tx) => {
    const moment = { tx, changeSet, lang };
    const named = await statesNamed(moment, "deals", asked.deals ?? []);
    const rows = new Map((await dealsAt(moment, [...named.values()])).map((row) => [row.id, row]));
    const deals = [...named].flatMap(([slug, { id }]): [string, PastDeal][] => {
      const row = rows.get(id);
      return row ? [[slug, row]] : [];
    });
    const partnerships = new Map<string, PartnershipAt>();
    for (const [slug, state] of await statesNamed(moment, "partnerships", asked.partnerships ?? []))
      partnerships.set(slug, await partnershipAt(moment, state));
    return { deals: new Map(deals), partnerships };
  });
}

async function partnershipAt(moment: Moment, { record }: PastState<"partnerships">): Promise<PartnershipAt> {
  const { slug } = record;
  const deals = await statesNaming(moment, "deals", { field: "partnership", slugs: [slug] });
  const organizations = await statesNamed(
    moment,
    "organizations",
    record.parties.map(({ organization }) => organization),
  );
  const parties = record.parties.map(({ organization, role }) => ({
    role,
    organization: { slug: organization, name: organizations.get(organization)?.record.name ?? organization },
  }));
  return {
    ...{ slug, ...told(record, "name", "summary") },
    parties: toParties(parties),
    deals: await dealsAt(moment, deals.toSorted(byAnnouncement)),
  };
}
