import { ORGANIZATION_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import { revisionHref } from "@/lib/url/history-href";
import type { RevisionView } from "@/lib/views/history";
import type { PinnedRecord as PinnedRecordView } from "@/lib/views/pinned-record";
import { HistoryHeader } from "./history-header";
import { KeptApart } from "./kept-apart";
import { PinnedActions } from "./pinned-actions";
import { PinnedRecord } from "./pinned-record";
import { RevisionBar } from "./revision-bar";
import { NOUN_WORDS } from "./save-words";

/** One revision of a record as it was; deals have a page of their own for this. */
export function RevisionRecord({ view }: { view: RevisionView }) {
  const { subject, revision, record } = view;
  const { one } = NOUN_WORDS[subject.noun];
  return (
    <>
      <HistoryHeader
        subject={subject}
        kicker={`${kindOf(record) ?? capital(one)}, revision ${revision.number}`}
        standfirst={record && standfirstOf(record)}
        below
        actions={
          record !== null && <PinnedActions of={revisionHref(subject.noun, subject.slug, revision.number)} />
        }
      />
      <RevisionBar revision={revision} subject={subject} />
      {record !== null && <PinnedRecord record={record} name={subject.title} apart={apartOf(view)} />}
      {revision.deleted !== null && (
        <p className="mt-8 max-w-measure font-serif text-xl">
          With this revision the {one} was deleted: {revision.deleted}
        </p>
      )}
    </>
  );
}

function apartOf({ subject, revision: { savedAt } }: RevisionView) {
  const { noun } = subject;
  return noun === "organizations" || noun === "sources" ? (
    <KeptApart noun={noun} subject={subject} savedAt={savedAt} />
  ) : null;
}

function kindOf(record: PinnedRecordView | null): string | null {
  return record?.noun === "organizations" ? ORGANIZATION_KINDS[record.kind] : null;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function standfirstOf(record: PinnedRecordView): string | null {
  if (record.noun === "partnerships") return record.summary || null;
  return record.noun === "events" ? record.detail || null : null;
}
