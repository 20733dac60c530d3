import type { ReactNode } from "react";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { changeSetHref, revisionHref, revisionsHref } from "@/lib/url/history-href";
import type { HistorySubject, RevisionListView, RevisionRow } from "@/lib/views/history";
import { ChangedWords } from "./changed-words";
import { HistoryHeader } from "./history-header";
import { SaveMeta } from "./save-meta";
import { NOUN_WORDS, SAVE_KINDS } from "./save-words";

/** The history of one record, the newest revision first. */
export function RevisionList({ view }: { view: RevisionListView }) {
  const { subject, revisions, next, previous } = view;
  const { noun, slug, newest, deleted } = subject;
  return (
    <>
      <HistoryHeader
        subject={subject}
        kicker="History"
        standfirst={
          deleted === null
            ? `Every state that the record of this ${NOUN_WORDS[noun].one} has had. Each can be read, cited and compared for ever.`
            : `This ${NOUN_WORDS[noun].one} was deleted: ${deleted}`
        }
        meta={<span>{newest === 1 ? "1 revision" : `${newest} revisions`}</span>}
      />
      <ol className="mt-8 border-rule border-b" reversed start={revisions[0]?.number}>
        {revisions.map((revision) => (
          <RevisionEntry key={revision.number} revision={revision} subject={subject} />
        ))}
      </ol>
      <Pagination
        label="Revisions"
        summary={`${revisions.length} of ${newest}`}
        previousHref={previous ? revisionsHref(noun, slug) : null}
        nextHref={next === null ? null : revisionsHref(noun, slug, next)}
      />
    </>
  );
}

type RevisionEntryProps = {
  revision: RevisionRow;
  subject: HistorySubject;
  /** What can be done with it. */
  children?: ReactNode;
};

export function RevisionEntry({ revision, subject, children }: RevisionEntryProps) {
  const { number, changeSet, savedAt, author, reviewer, message, kind, deleted, changes } = revision;
  const { noun, slug, newest } = subject;
  return (
    <li className="grid gap-x-8 gap-y-1 border-rule border-t py-4 md:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <p className="tabular-nums">
        <TextLink
          href={revisionHref(noun, slug, number)}
          className="hit inline-flex items-center font-medium"
        >
          Revision {number}
        </TextLink>
        {number === newest && <span className="ml-2 text-accent text-sm">newest</span>}
      </p>
      <div className="min-w-0">
        <p className="max-w-measure font-serif text-lg">{message}</p>
        <p>
          <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
        </p>
        {deleted === null ? (
          <ChangedWords changes={changes} />
        ) : (
          <p className="mt-1 text-sm">Deleted: {deleted}</p>
        )}
        {children}
      </div>
      <p className="flex flex-wrap items-start gap-x-4 text-sm md:flex-col md:items-end">
        {number > 1 && (
          <TextLink
            href={compareRevisionsHref(noun, slug, [number - 1, number])}
            className="hit inline-flex items-center"
          >
            What changed<span className="sr-only"> in revision {number}</span>
          </TextLink>
        )}
        <TextLink href={changeSetHref(changeSet)} className="hit inline-flex items-center" look="name">
          {SAVE_KINDS[kind]}, save {changeSet}
        </TextLink>
      </p>
    </li>
  );
}
