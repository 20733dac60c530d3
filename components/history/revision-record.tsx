import type { ReactNode } from "react";
import { Own, own } from "@/components/ui/language/own";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { revisionHref } from "@/lib/url/history-href";
import type { RevisionView } from "@/lib/views/history";
import type { DateView } from "@/lib/views/parts";
import type { PinnedRecord as PinnedRecordView } from "@/lib/views/pinned-record";
import { HistoryHeader } from "./history-header";
import { nounKey } from "./history-words";
import { KeptApart } from "./kept-apart";
import { PinnedActions } from "./pinned-actions";
import { PinnedRecord } from "./pinned-record";
import { RevisionBar } from "./revision-bar";

/** One revision of a record as it was; deals have a page of their own for this. */
export function RevisionRecord({ view }: { view: RevisionView }) {
  const { subject, revision, record } = view;
  const t = words("history");
  const key = nounKey(subject.noun);
  return (
    <>
      <HistoryHeader
        subject={subject}
        kicker={t("kickerOf", {
          kind: kindOf(record) ?? t(`one.${key}`),
          number: String(revision.number),
        })}
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
          {t.rich("withDeletion", { noun: key, reason: revision.deleted, own })}
        </p>
      )}
    </>
  );
}

function apartOf({ subject, revision: { savedAt }, record }: RevisionView) {
  const day = savedAt.slice(0, 10);
  if (record?.noun === "organizations")
    return <KeptApart noun="organizations" subject={subject} day={day} isKnown />;
  if (record?.noun !== "sources") return null;
  return <KeptApart noun="sources" subject={subject} day={day} isKnown={isKnownBy(record.source, day)} />;
}

/** As readings with a day have it: a source counts when it was certainly published, and one without a date never does. */
function isKnownBy({ publishedOn }: { publishedOn: DateView | null }, day: string): boolean {
  return publishedOn !== null && edtfDate(publishedOn.edtf).latest <= day;
}

function kindOf(record: PinnedRecordView | null): string | null {
  return record?.noun === "organizations" ? language().vocabulary.organizationKinds[record.kind] : null;
}

function standfirstOf(record: PinnedRecordView): ReactNode {
  if (record.noun === "partnerships") return <Own lang={record.summaryLang}>{record.summary || null}</Own>;
  return record.noun === "events" ? <Own lang={record.detailLang}>{record.detail || null}</Own> : null;
}
