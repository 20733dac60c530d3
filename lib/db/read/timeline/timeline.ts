import type { Clocks } from "@/lib/domain/dates/clocks";
import { type KeptReads, noteAgain, withReads } from "@/lib/runtime/record-reads";
import { type DealsFilters, NO_FILTERS } from "@/lib/url/deals-search";
import type { TimelineView } from "@/lib/views/timeline";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toTimelineDeal, toTimelineEvent, toTimelineTerms } from "../../map/timeline";
import { timelineDeal, timelineEvent } from "../../map/timeline-select";
import { fromDay } from "../../rows/day";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { filterSql } from "../deals/filter-sql";
import { nameFilters } from "../deals/names";
import type { Telling } from "../deals/pick-deals";
import { matchText } from "../deals/resembling";
import { knownBy } from "../sql/clock-sql";
import { KeptByVersion } from "../sql/record-version";

/** What a timeline draws, at two clocks. A fixed number of queries, however many deals there are. */

/** So many deals stand on one timeline; of more, the newest. */
export const DRAWN = { deals: 300, events: 1000 } as const;

/** On the page of a record that has more than `whole`, only so many: it is one part of that page. */
const BESIDE_OTHERS = {
  partnership: { whole: 24, page: 12 },
  organization: { whole: 60, page: 24 },
  filters: { whole: DRAWN.deals, page: DRAWN.deals },
  deal: { whole: DRAWN.deals, page: DRAWN.deals },
} as const satisfies Readonly<Record<TimelineSelection["by"], Telling>>;

/** Which deals: those under the filters of the deals list, or of one record. */
export type TimelineSelection =
  | { by: "filters"; filters: DealsFilters }
  | { by: "partnership"; slug: string }
  | { by: "organization"; slug: string }
  | { by: "deal"; slug: string };

/** Without the day of the world, on which nothing of it depends: what is drawn is drawn on any. */
type Drawn = Omit<TimelineView, "on" | "known">;

type Kept = KeptByVersion<{ made: Drawn; reads: KeptReads }>;

/** Those under filters have up to three hundred deals with their terms, those of records up to sixty. */
const OF_FILTERS: Kept = new KeptByVersion(6);
const OF_RECORDS: Kept = new KeptByVersion(30);

/** Deals with their terms, and the events of the same story: kept until the next save, but those of one deal, of which there are too many. */
export async function getTimeline(selection: TimelineSelection, clocks: Clocks): Promise<TimelineView> {
  if (selection.by === "deal") return { ...clocks, ...(await readTimeline(selection, clocks)) };
  const { known, lang } = clocks;
  const key = JSON.stringify([selection, known, lang]);
  const kept = selection.by === "filters" ? OF_FILTERS : OF_RECORDS;
  const { made, reads } = await kept.get(key, () => withReads(() => readTimeline(selection, clocks)));
  noteAgain(reads);
  return { ...clocks, ...made };
}

async function readTimeline(selection: TimelineSelection, clocks: Clocks): Promise<Drawn> {
  const newest = await pickDeals(await conditionOf(selection, clocks), clocks);
  const { whole, page } = BESIDE_OTHERS[selection.by];
  const picked = (newest[0]?.total ?? 0) > whole ? newest.slice(0, page) : newest;
  const ids = picked.map(({ id }) => id);
  const [deals, events] = await Promise.all([
    findRows(readingIn(db(), clocks.lang), "deal", {
      where: { id: { in: ids } },
      orderBy: [{ announcedOnSort: { sort: "asc", nulls: "last" } }, { slug: "asc" }],
      select: timelineDeal(clocks),
    }),
    findRows(readingIn(db(), clocks.lang), "event", {
      where: {
        ...eventsOf(selection, { ids, picked }),
        ...(clocks.known === null ? {} : { firstKnownOn: { lte: fromDay(clocks.known) } }),
      },
      orderBy: [{ onSort: "desc" }, { slug: "asc" }],
      take: DRAWN.events,
      select: timelineEvent,
    }),
  ]);
  return {
    deals: deals.map((deal) => toTimelineDeal(deal, clocks)),
    terms: deals.flatMap((deal) => toTimelineTerms(deal, clocks)),
    events: events.map((event) => toTimelineEvent(event, clocks.known)),
    totals: { deals: picked[0]?.total ?? 0 },
  };
}

type Picked = { id: string; partnershipId: string; total: number };

function pickDeals(condition: Prisma.Sql, { known }: Clocks): Promise<Picked[]> {
  return db().$queryRaw<Picked[]>`
    SELECT d.id, d.partnership_id AS "partnershipId", count(*) OVER ()::int AS total FROM deals d
    WHERE ${condition} AND ${knownBy("d", known)}
    ORDER BY d.announced_on_sort DESC NULLS LAST, d.slug LIMIT ${DRAWN.deals}`;
}

async function conditionOf(selection: TimelineSelection, { known }: Clocks): Promise<Prisma.Sql> {
  switch (selection.by) {
    case "partnership":
      return Prisma.sql`d.partnership_id = (SELECT id FROM partnerships WHERE slug = ${selection.slug})`;
    case "deal":
      return Prisma.sql`d.slug = ${selection.slug}`;
    case "organization":
      return ofOrganization(selection.slug);
    case "filters": {
      const [{ slugs }, text] = await Promise.all([
        nameFilters(selection.filters),
        matchText(selection.filters.q, known),
      ]);
      return filterSql({ filters: { ...selection.filters, ...slugs, ...ANY_DATE }, text, known });
    }
  }
}

/** On a timeline `from` and `to` are the window that is shown; they shut nothing out. */
const ANY_DATE = { from: NO_FILTERS.from, to: NO_FILTERS.to };

/** Deals it is a party to, or whose terms name it. */
function ofOrganization(slug: string): Prisma.Sql {
  const id = Prisma.sql`(SELECT id FROM organizations WHERE slug = ${slug})`;
  return Prisma.sql`d.id IN (SELECT dp.deal_id FROM deal_parties dp WHERE dp.organization_id = ${id}
    UNION SELECT t.deal_id FROM terms t WHERE t.from_id = ${id} OR t.to_id = ${id})`;
}

/** A partnership's timeline tells all its events; the others tell those that belong to the deals or partnerships drawn. */
function eventsOf(
  selection: TimelineSelection,
  { ids, picked }: { ids: string[]; picked: readonly Picked[] },
): Prisma.EventWhereInput {
  if (selection.by === "partnership") return { partnership: { slug: selection.slug } };
  if (selection.by === "deal") return { dealId: { in: ids } };
  return { partnershipId: { in: [...new Set(picked.map(({ partnershipId }) => partnershipId))] } };
}
