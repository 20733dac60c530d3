/** One revision of a record that is no deal → what is shown of it elsewhere. Its address moves with nothing. */
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { recordHref, revisionHref } from "@/lib/url/history-href";
import type { RevisionView } from "@/lib/views/history";
import type { PinnedRecord } from "@/lib/views/pinned-record";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { type Asked, EMPTY } from "./asked";

export function exhibitOfState({ subject, revision, record }: RevisionView, { rest }: Asked): Exhibit {
  const { noun, slug, title, titleLang } = subject;
  const pinned = revisionHref(noun, slug, revision.number);
  return {
    ...{ ...EMPTY, ...rest, title, pinned },
    own: { title: titleLang === undefined, sentence: record !== null && isEnglish(record) },
    kicker: words("share")(`exhibit.revision.${noun === "term-kinds" ? "termKinds" : noun}`, {
      number: String(revision.number),
    }),
    sentence: record === null ? "" : saidBy(record),
    on: revision.savedAt.slice(0, 10),
    events: record?.noun === "partnerships" ? record.events : [],
    live: recordHref(noun, slug) ?? pinned,
  };
}

/** Whether the sentence is the record's own, and nobody wrote it in the language of the page. */
function isEnglish(record: PinnedRecord): boolean {
  if (record.noun === "partnerships") return record.summaryLang === undefined;
  if (record.noun === "events") return record.detailLang === undefined;
  return record.noun === "term-kinds";
}

function saidBy(record: PinnedRecord): string {
  switch (record.noun) {
    case "partnerships":
      return record.summary;
    case "organizations":
      return [language().vocabulary.organizationKinds[record.kind], ...record.aliases].join("; ");
    case "sources":
      return words("share")("exhibit.dated", {
        publisher: record.source.publisher,
        day: record.source.publishedOn?.words ?? words("share")("exhibit.undated"),
      });
    case "events":
      return words("share")("exhibit.labelled", { label: record.on.words, display: record.detail });
    case "term-kinds":
      return `${record.group}.`;
  }
}
