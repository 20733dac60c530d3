/** One revision of a record that is no deal → what is shown of it elsewhere. Its address moves with nothing. */
import { NOUN_WORDS } from "@/components/history/save-words";
import { ORGANIZATION_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import { recordHref, revisionHref } from "@/lib/url/history-href";
import type { RevisionView } from "@/lib/views/history";
import type { PinnedRecord } from "@/lib/views/pinned-record";
import type { Exhibit } from "@/lib/views/share/exhibit";
import type { Asked } from "./asked";

export function exhibitOfState({ subject, revision, record }: RevisionView, { rest }: Asked): Exhibit {
  const { noun, slug, title } = subject;
  const { one } = NOUN_WORDS[noun];
  const pinned = revisionHref(noun, slug, revision.number);
  return {
    ...{ within: null, standing: null, sides: [], sources: 0, terms: [], claim: null, table: null },
    ...{ ...rest, known: null, title, pinned },
    kicker: `${one.charAt(0).toUpperCase()}${one.slice(1)}, revision ${revision.number}`,
    sentence: record === null ? "" : saidBy(record),
    on: revision.savedAt.slice(0, 10),
    events: record?.noun === "partnerships" ? record.events : [],
    live: recordHref(noun, slug) ?? pinned,
  };
}

function saidBy(record: PinnedRecord): string {
  switch (record.noun) {
    case "partnerships":
      return record.summary;
    case "organizations":
      return [ORGANIZATION_KINDS[record.kind], ...record.aliases].join("; ");
    case "sources":
      return `${record.source.publisher}, ${record.source.publishedOn?.words ?? "undated"}.`;
    case "events":
      return `${record.on.words}: ${record.detail}`;
    case "term-kinds":
      return `${record.group}.`;
  }
}
