import type { ReactNode } from "react";
import { inOwn, own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { changeSetHref, revisionHref, revisionsHref } from "@/lib/url/history-href";
import type { HistorySubject, RevisionListView, RevisionRow } from "@/lib/views/history";
import { ChangedWords } from "./changed-words";
import { HistoryHeader } from "./history-header";
import { nounKey } from "./history-words";
import { SaveMeta } from "./save-meta";

/** The history of one record, the newest revision first. */
export function RevisionList({ view }: { view: RevisionListView }) {
  const { subject, revisions, next, previous } = view;
  const { noun, slug, newest, deleted } = subject;
  const t = words("history");
  return (
    <>
      <HistoryHeader
        subject={subject}
        kicker={t("title")}
        standfirst={
          deleted === null
            ? t(`standfirst.${nounKey(noun)}`)
            : t.rich("wasDeleted", { noun: nounKey(noun), reason: deleted, own })
        }
        meta={<span>{t("count", { count: newest })}</span>}
      />
      <ol className="mt-8 border-rule border-b" reversed start={revisions[0]?.number}>
        {revisions.map((revision) => (
          <RevisionEntry key={revision.number} revision={revision} subject={subject} />
        ))}
      </ol>
      <Pagination
        label={t("label")}
        summary={t("summary", { shown: revisions.length, total: newest })}
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
  const t = words("history");
  return (
    <li className="grid gap-x-8 gap-y-1 border-rule border-t py-4 md:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <p className="tabular-nums">
        <TextLink
          href={revisionHref(noun, slug, number)}
          className="hit inline-flex items-center font-medium"
        >
          {t("revision", { number: String(number) })}
        </TextLink>
        {number === newest && <span className="ml-2 text-accent text-sm">{t("newest")}</span>}
      </p>
      <div className="min-w-0">
        <p className="max-w-measure font-serif text-lg" {...inOwn()}>
          {message}
        </p>
        <p>
          <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
        </p>
        {deleted === null ? (
          <ChangedWords changes={changes} />
        ) : (
          <p className="mt-1 text-sm">{t.rich("deleted", { reason: deleted, own })}</p>
        )}
        {children}
      </div>
      <p className="flex flex-wrap items-start gap-x-4 text-sm md:flex-col md:items-end">
        {number > 1 && (
          <TextLink
            href={compareRevisionsHref(noun, slug, [number - 1, number])}
            className="hit inline-flex items-center"
          >
            {t.rich("whatChanged", { number: String(number), hidden: unseen })}
          </TextLink>
        )}
        <TextLink href={changeSetHref(changeSet)} className="hit inline-flex items-center" look="name">
          {t("savedBy", { kind: t(`saves.${kind}`), number: String(changeSet) })}
        </TextLink>
      </p>
    </li>
  );
}
