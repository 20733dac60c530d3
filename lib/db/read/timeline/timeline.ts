import type { Clocks } from "@/lib/domain/dates/clocks";
import { addDays, type Day } from "@/lib/domain/dates/day";
import { DEALS_FILTERS, type DealsFilters, NO_FILTERS } from "@/lib/url/deals-search";
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
import { KeptByVersion, KeptWithReads } from "../sql/record-version";

/** What a timeline draws, at two clocks. A fixed number of queries, however many deals there are. */

/**
 * Up to `whole` deals stand on one timeline; of more, a page of the newest. Three hundred bars are five screens of names that nobody reads,
 * and a record's page has more than its timeline.
 */
export const DRAWN = {
  partnership: { whole: 24, page: 12 },
  organization: { whole: 60, page: 24 },
  filters: { whole: 120, page: 60 },
  deal: { whole: 1, page: 1 },
} as const satisfies Readonly<Record<TimelineSelection["by"], Telling>>;

const MOST_EVENTS = 1000;

/** Which deals: those under the filters of the deals list, or of one record. */
export type TimelineSelection =
  | {
      by: "filters";
      filters: DealsFilters;
      /** Of more than a timeline draws, those announced before this day. */
      before?: Day | null;
    }
  | { by: "partnership"; slug: string }
  | { by: "organization"; slug: string }
  | { by: "deal"; slug: string };

/** Without the day of the world, on which nothing of it depends: what is drawn is drawn on any. */
type Drawn = Omit<TimelineView, "on" | "known">;

/** Those under filters have up to a hundred and twenty deals with their terms, those of records up to sixty. */
const OF_FILTERS = new KeptWithReads<Drawn>(12);
const OF_RECORDS = new KeptWithReads<Drawn>(30);

/** Deals with their terms, and the events of the same story: kept until the next save, but those of one deal, of which there are too many. */
export async function getTimeline(asked: TimelineSelection, clocks: Clocks): Promise<TimelineView> {
  const selection = plainly(asked);
  if (selection.by === "deal") return { ...clocks, ...(await readTimeline(selection, clocks)) };
  const { known, lang } = clocks;
  const key = JSON.stringify([selection, known, lang]);
  const kept = selection.by === "filters" ? OF_FILTERS : OF_RECORDS;
  return { ...clocks, ...(await kept.get(key, () => readTimeline(selection, clocks))) };
}

/** Filters alone: an address says more than decides what is drawn, and from and to are the window that is shown of it. */
function plainly(selection: TimelineSelection): TimelineSelection {
  if (selection.by !== "filters") return selection;
  const { filters, before = null } = selection;
  const asked = Object.keys(DEALS_FILTERS).map((name) => [name, filters[name as keyof typeof DEALS_FILTERS]]);
  return { by: "filters", filters: { ...NO_FILTERS, ...Object.fromEntries(asked) }, before };
}

async function readTimeline(selection: TimelineSelection, clocks: Clocks): Promise<Drawn> {
  const { picked, ...part } = await pickDeals(selection, clocks);
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
      take: MOST_EVENTS,
      select: timelineEvent,
    }),
  ]);
  return {
    deals: deals.map((deal) => toTimelineDeal(deal, clocks)),
    terms: deals.flatMap((deal) => toTimelineTerms(deal, clocks)),
    events: events.map((event) => toTimelineEvent(event, clocks.known)),
    ...part,
  };
}

type Picked = { id: string; partnershipId: string; announcedOn: Day | null };
type Part = Pick<TimelineView, "totals" | "before" | "earlier"> & { picked: Picked[] };

/** All deals of a selection, or a page of them. */
async function pickDeals(selection: TimelineSelection, { known, ...clocks }: Clocks): Promise<Part> {
  const { whole, page } = DRAWN[selection.by];
  const condition = await conditionOf(selection, { known, ...clocks });
  const where = Prisma.sql`${condition} AND ${knownBy("d", known)}`;
  const newest = await newestOf(where, whole + 1);
  if (newest.length <= whole)
    return { picked: newest, totals: { deals: newest.length }, before: null, earlier: null };
  const before = selection.by === "filters" ? (selection.before ?? null) : null;
  const [deals, found] = await Promise.all([
    countDeals(where, JSON.stringify([{ ...selection, before: null }, known])),
    before === null ? newest : newestOf(Prisma.sql`${where} AND ${PLACE} < ${before}::date`, page + 1),
  ]);
  const picked = found.slice(0, page);
  return { picked, totals: { deals }, before, earlier: found.length > page ? dayAfterLast(picked) : null };
}

/** The last in order: a deal whose day of announcement nobody states. */
const PLACE = Prisma.sql`coalesce(d.announced_on_sort, '0001-01-01'::date)`;

function newestOf(where: Prisma.Sql, limit: number): Promise<Picked[]> {
  return db().$queryRaw<Picked[]>`
    SELECT d.id, d.partnership_id AS "partnershipId", d.announced_on_sort::text AS "announcedOn" FROM deals d
    WHERE ${where} ORDER BY ${PLACE} DESC, d.slug LIMIT ${limit}`;
}

/** Of every page of a timeline, once. */
const totals = new KeptByVersion<number>(30);

function countDeals(where: Prisma.Sql, key: string): Promise<number> {
  return totals.get(key, async () => {
    const [counted] = await db().$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM deals d WHERE ${where}`;
    return counted?.total ?? 0;
  });
}

/** Before which day the next page begins: it has the last day of this one again, which may have more deals, unless all are of that day. */
function dayAfterLast(picked: readonly Picked[]): Day | null {
  const [first, last] = [picked[0]?.announcedOn ?? null, picked.at(-1)?.announcedOn ?? null];
  if (last === null) return null;
  return first === last ? last : addDays(last, 1);
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
      return filterSql({ filters: { ...selection.filters, ...slugs }, text, known });
    }
  }
}

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
