import type { Clocks } from "@/lib/domain/dates/clocks";
import { redlinesOf } from "@/lib/domain/redline/redline";
import type { Redline } from "@/lib/domain/redline/redline-types";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { isSlug } from "@/lib/domain/text/slug";
import { told } from "@/lib/domain/text/translations";
import type { Cursor } from "@/lib/url/cursor";
import type { PartnershipAnswer, PartnershipView } from "@/lib/views/partnership";
import type { EventView } from "@/lib/views/parts";
import { db } from "../../client";
import type { Prisma } from "../../generated/client";
import { byPhase, type ToldDeal, toEnded, toStory, yearsOf } from "../../map/partnership";
import { toDealBrief, toEventViewAt, toParties } from "../../map/record";
import { languageOf } from "../../map/term-view";
import { columns } from "../../rows/columns";
import { fromDay, toDay } from "../../rows/day";
import { findRow, findRows, readingIn } from "../../rows/one-statement/find-rows";
import { eventFieldsAt, partyFields } from "../../rows/select";
import { type DealsAsk, type PickedDeals, pickDeals } from "../deals/pick-deals";
import { tellDeals } from "../deals/told-deals";
import { readVersion } from "../sql/record-version";

/** One partnership at two clocks: who, what holds, what ended, and the whole story. */

/** So many deals and events are told on one page; deals with terms in force come first, then the newest. */
export const TOLD = { deals: { whole: 24, page: 8 }, events: 200 } as const;

const heading = {
  ...columns("id", "slug", "name", "summary", "firstKnownOn"),
  record: { select: { headRevision: true } },
  parties: { orderBy: { position: "asc" }, select: partyFields },
} satisfies Prisma.PartnershipSelect;

type Heading = Prisma.PartnershipGetPayload<{ select: typeof heading }>;

/**
 * The partnership, or why there is none for this reader.
 * @param cursor where among its deals the page begins
 */
export async function getPartnership(
  slug: string,
  clocks: Clocks,
  cursor: Cursor | null = null,
): Promise<PartnershipAnswer> {
  const found = isSlug(slug)
    ? await findRow(readingIn(db(), clocks.lang), "partnership", { where: { slug }, select: heading })
    : null;
  if (!found) return { kind: "absent" };
  const firstKnownOn = toDay(found.firstKnownOn);
  if (!wasReportedBy(firstKnownOn, clocks.known)) return { kind: "not_yet", slug, firstKnownOn };
  return { kind: "found", partnership: await readPartnership(found, clocks, cursor) };
}

async function readPartnership(
  found: Heading,
  clocks: Clocks,
  cursor: Cursor | null,
): Promise<PartnershipView> {
  const [deals, events] = await Promise.all([
    listToldDeals({ of: { partnership: found.id }, clocks, cursor, telling: TOLD.deals, rising: true }),
    listToldEvents(found.id, clocks),
  ]);
  const phases = byPhase(deals.told.flatMap(({ terms }) => terms));
  const story = toStory(deals.told, events.told);
  return {
    ...clocks,
    slug: found.slug,
    revision: found.record.headRevision,
    ...told(found, "name"),
    ...(clocks.known === null ? told(found, "summary") : { summary: null }),
    parties: toParties(found.parties),
    deals: deals.told.map(({ brief }) => brief),
    events: events.told,
    ...phases,
    ended: toEnded(phases.endedTerms, clocks.lang),
    story,
    redlines: deals.redlines,
    totals: { deals: deals.total, events: events.total },
    ...deals.places,
    years: yearsOf(story),
    disputed: deals.told.flatMap(({ terms }) => terms).filter((term) => term.standing === "disputed").length,
  };
}

type ToldDeals = {
  told: ToldDeal[];
  redlines: Redline[];
  total: number;
  places: Pick<PickedDeals, "previous" | "next">;
};

/** Its deals in order of announcement, each with its terms. */
async function listToldDeals(ask: DealsAsk): Promise<ToldDeals> {
  const { clocks } = ask;
  const version = await readVersion();
  const { ids, total, ...places } = await pickDeals(ask, version);
  const deals = await tellDeals(ids, clocks, version);
  return {
    told: deals.map(({ row, views }) => ({
      brief: toDealBrief(row, clocks.lang),
      summary: clocks.known === null ? told(row, "summary") : { summary: null },
      amends: row.amends.map(({ amendedDeal }) => amendedDeal),
      terms: views,
    })),
    redlines: redlinesOf(
      deals.flatMap(({ terms }) => terms),
      languageOf(clocks),
    ),
    ...{ total, places },
  };
}

async function listToldEvents(
  partnershipId: string,
  clocks: Clocks,
): Promise<{ told: EventView[]; total: number }> {
  const { known } = clocks;
  const where = { partnershipId, ...(known === null ? {} : { firstKnownOn: { lte: fromDay(known) } }) };
  const [newestFirst, total] = await Promise.all([
    findRows(readingIn(db(), clocks.lang), "event", {
      where,
      orderBy: [{ onSort: "desc" }, { slug: "desc" }],
      take: TOLD.events,
      select: eventFieldsAt(known),
    }),
    db().event.count({ where }),
  ]);
  return { told: newestFirst.toReversed().map((row) => toEventViewAt(row, clocks)), total };
}
