import type { Lang } from "@/lib/domain/text/language";
import { changeSetHref, changesHref } from "@/lib/url/history-href";
import type { ChangeSetRow } from "@/lib/views/history";
import type { FeedEntry, FeedView } from "@/lib/views/share/feed";
import { listChangeSets } from "../history/change-sets";
import { withSnapshot } from "../store/snapshot";
import { listRulings } from "./rulings";

/** The feeds of the whole record: every save, and the rulings alone. */

/** Every save, with what it touched first. */
export async function getChangesFeed(lang: Lang): Promise<FeedView> {
  const { changeSets } = await listChangeSets(null, lang);
  return {
    of: { is: "changes" },
    page: changesHref(),
    entries: changeSets.map(toEntry),
  };
}

/** What editors decided where sources contradict each other, and why. */
export async function getRulingsFeed(lang: Lang): Promise<FeedView> {
  return {
    of: { is: "rulings" },
    page: "/disputes",
    entries: await withSnapshot((tx) => listRulings(tx, lang)),
  };
}

function toEntry({ number, message, savedAt, author, touched, records, id }: ChangeSetRow): FeedEntry {
  const names = touched.map(({ title }) => title);
  const more = records - names.length;
  return {
    id: `urn:uuid:${id}`,
    href: changeSetHref(number),
    subject: { is: "save", number, message },
    ...{ savedAt, author, message },
    lines: [...names, ...(more > 0 ? [{ is: "more" as const, count: more }] : [])],
  };
}
