import type { Lang } from "@/lib/domain/text/language";
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

export type RecordFeed = { kind: "found"; feed: FeedView } | Absent;

/** The newest changes; for a slug that names no published record, what became of it. */
export async function getRecordFeed(noun: RecordNoun, slug: string, lang: Lang): Promise<RecordFeed> {
  const section = HISTORY_NOUNS[noun];
  const feed = await withSnapshot(async (tx): Promise<FeedView | null> => {
    const found = await findSubject(tx, { section, slug, lang });
    if (found === null || found.subject.deleted !== null || found.subject.slug !== slug) return null;
    return {
      of: { is: "record", noun, title: found.subject.title },
      page: recordHref(noun, slug) ?? "/",
      entries: await listRevisionEntries(tx, FOLLOWED[noun]({ id: found.id, slug }), lang),
    };
  });
  return feed === null ? getAbsent(RECORD_KINDS[section], slug) : { kind: "found", feed };
}

/** What changes in the deals of a view. */
export async function getDealsFeed(search: DealsSearch, lang: Lang): Promise<FeedView> {
  const followed = await matchingDeals(search);
  return withSnapshot(async (tx) => ({
    of: { is: "view" },
    page: DEALS.href(search),
    entries: await listRevisionEntries(tx, followed, lang),
  }));
}
