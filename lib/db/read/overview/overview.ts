import type { Clocks } from "@/lib/domain/dates/clocks";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import type { NewestDeal, OverviewCounts, OverviewView } from "@/lib/views/overview";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toDealBrief } from "../../map/record";
import { toDateView } from "../../map/term-view";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealBrief } from "../../rows/select";
import { countOpenDisputes } from "../disputes/disputes";
import { listNewestEvents } from "../events/events";
import { knownBy, publishedBy, reportedBy, standingAt } from "../sql/clock-sql";
import { KeptByVersion, type RecordVersion, readVersion } from "../sql/record-version";

/** The record at a glance: how much it holds, what is newest, what is open. A fixed number of queries, kept until the next save. */

const NEWEST_DEALS = 6;
const NEWEST_EVENTS = 6;

const MOST_KEPT = 24;
const kept = new KeptByVersion<OverviewView>(MOST_KEPT);

/** All claims of the record are counted: the same on every day of the world, so once for each day of knowledge. */
const counted = new KeptByVersion<OverviewCounts>(MOST_KEPT);

export async function getOverview(clocks: Clocks): Promise<OverviewView> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const version = await readVersion();
  return kept.get(JSON.stringify(clocks), () => readOverview(clocks, version), version);
}

async function readOverview(clocks: Clocks, version: RecordVersion): Promise<OverviewView> {
  const [counts, deals, events, openDisputes, freshness] = await Promise.all([
    counted.get(clocks.known ?? "", () => readCounts(clocks), version),
    listNewestDeals(clocks),
    listNewestEvents({ ...clocks, limit: NEWEST_EVENTS }),
    countOpenDisputes(clocks),
    readFreshness(clocks),
  ]);
  return { counts, deals, events, openDisputes, ...freshness };
}

async function readCounts({ known }: Pick<Clocks, "known">): Promise<OverviewCounts> {
  const published = publishedBy("s", known);
  // Today every term has a standing and every claim a source that counts, so nothing need be joined.
  const [terms, claims] =
    known === null
      ? [Prisma.sql`term_standings s WHERE s.is_current`, Prisma.sql`claims`]
      : [
          Prisma.sql`terms t JOIN term_standings s ON ${standingAt(known)} WHERE ${reportedBy(known)}`,
          Prisma.sql`claims c JOIN sources s ON s.id = c.source_id WHERE ${published}`,
        ];
  const [counts] = await db().$queryRaw<OverviewCounts[]>`SELECT
    (SELECT count(*)::int FROM partnerships p WHERE ${knownBy("p", known)}) AS partnerships,
    (SELECT count(*)::int FROM organizations) AS organizations,
    (SELECT count(*)::int FROM deals d WHERE ${knownBy("d", known)}) AS deals,
    (SELECT count(*)::int FROM ${terms}) AS terms,
    (SELECT count(*)::int FROM ${claims}) AS claims,
    (SELECT count(*)::int FROM sources s WHERE ${published}) AS sources`;
  return counts ?? { partnerships: 0, organizations: 0, deals: 0, terms: 0, claims: 0, sources: 0 };
}

/** Deals announced by the world's day, the newest first. */
async function listNewestDeals({ on, known, lang }: Clocks): Promise<NewestDeal[]> {
  const rows = await findRows(readingIn(db(), lang), "deal", {
    where: {
      announcedOnSort: { lte: new Date(on) },
      ...(known === null ? {} : { firstKnownOn: { lte: new Date(known) } }),
    },
    orderBy: [{ announcedOnSort: "desc" }, { slug: "asc" }],
    take: NEWEST_DEALS,
    select: { ...dealBrief, partnership: { select: { slug: true, name: true } } },
  });
  return rows.map((row) => ({ ...toDealBrief(row, lang), partnership: row.partnership }));
}

/** How fresh the record is: the newest source that counts, and the last save whatever the clocks. */
async function readFreshness({
  on,
  known,
  lang,
}: Clocks): Promise<Pick<OverviewView, "newestSource" | "lastChange">> {
  const [source, change] = await Promise.all([
    db().source.findFirst({
      where: { publishedOnLatest: { lte: new Date(known ?? on) } },
      orderBy: { publishedOnSort: "desc" },
      select: { publishedOnEdtf: true },
    }),
    db().changeSet.findFirst({ orderBy: { number: "desc" }, select: { number: true, createdAt: true } }),
  ]);
  return {
    newestSource: toDateView(source?.publishedOnEdtf ?? null, lang),
    lastChange: change && {
      number: change.number,
      on: toDateView(change.createdAt.toISOString().slice(0, 10), lang),
    },
  };
}
