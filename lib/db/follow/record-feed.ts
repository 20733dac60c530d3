import "server-only";
import { DEALS, type DealsSearch } from "@/lib/url/deals-search";
import { HISTORY_NOUNS, recordHref } from "@/lib/url/history-href";
import type { RecordNoun } from "@/lib/url/share/follow-href";
import type { FeedView } from "@/lib/views/share/feed";
import { findSubject } from "../history/subject";
import { type Absent, getAbsent } from "../read/absent";
import { matchingDeals } from "../read/deals/list-deals";
import { RECORD_KINDS } from "../store/changes";
import { withSnapshot } from "../store/snapshot";
import { FOLLOWED } from "./feed-scope";
import { listRevisionEntries } from "./revision-entries";

/** The feed of one record and of what belongs to it, and that of a view of the deals. */

const SUBTITLES: Readonly<Record<RecordNoun, string>> = {
  deals: "What changes in the record of this deal and of its events.",
  partnerships: "What changes in the record of this partnership, its deals and its events.",
  organizations: "What changes in the record of this organization, its deals and its partnerships.",
  sources: "What changes in the record of this source and of the deals that rest on it.",
};

export type RecordFeed = { kind: "found"; feed: FeedView } | Absent;

/** The newest changes; for a slug that names no published record, what became of it. */
export async function getRecordFeed(noun: RecordNoun, slug: string): Promise<RecordFeed> {
  const section = HISTORY_NOUNS[noun];
  const feed = await withSnapshot(async (tx): Promise<FeedView | null> => {
    const found = await findSubject(tx, section, slug);
    if (found === null || found.subject.deleted !== null || found.subject.slug !== slug) return null;
    return {
      title: `${found.subject.title} · Entente`,
      subtitle: SUBTITLES[noun],
      page: recordHref(noun, slug) ?? "/",
      entries: await listRevisionEntries(tx, FOLLOWED[noun]({ id: found.id, slug })),
    };
  });
  return feed === null ? getAbsent(RECORD_KINDS[section], slug) : { kind: "found", feed };
}

/** What changes in the deals of a view. */
export async function getDealsFeed(search: DealsSearch): Promise<FeedView> {
  const followed = await matchingDeals(search);
  return withSnapshot(async (tx) => ({
    title: "Deals of a view · Entente",
    subtitle: "What changes in the deals that this view holds now.",
    page: DEALS.href(search),
    entries: await listRevisionEntries(tx, followed),
  }));
}
