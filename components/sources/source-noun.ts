import type { RecordNoun } from "@/components/shell/absent-record";
import { sourceHref, sourcesHref } from "@/lib/url/href";

/** What pages about a source that is not there call it, and where they lead. */
export const SOURCE_NOUN: RecordNoun = {
  singular: "source",
  plural: "sources",
  listHref: sourcesHref(),
  hrefOf: (slug) => sourceHref(slug),
};
