import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { changeSetHref, changesHref, revisionHref } from "@/lib/url/history-href";
import type { ChangeSetView, TouchedRecord } from "@/lib/views/history";
import { ChangedWords } from "./changed-words";
import { SaveMeta } from "./save-meta";
import { NOUN_WORDS, SAVE_KINDS } from "./save-words";

type ChangeSetRecordProps = {
  view: ChangeSetView;
  isFirst: boolean;
  /** Where its pages stand; at the editor not where readers turn them. */
  hrefOf?: ((number: number, after?: number | null) => string) | undefined;
};

/** One save: what it did to every record it touched. */
export function ChangeSetRecord({ view, isFirst, hrefOf = changeSetHref }: ChangeSetRecordProps) {
  const { number, kind, savedAt, author, reviewer, message, records, touched, next, hash } = view;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Changes", href: changesHref() }]} />
      <PageHeader
        kicker={`Save ${number}: ${SAVE_KINDS[kind].toLowerCase()}`}
        title={message}
        meta={
          <>
            <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
            <span>{records === 1 ? "1 record" : `${records.toLocaleString("en")} records`}</span>
          </>
        }
      />
      <p className="mt-3 break-all text-ink-muted text-sm">
        Hash of the chain up to here <span className="font-mono">{hash}</span>
      </p>
      <ul className="mt-8 border-rule border-b">
        {touched.map((record) => (
          <Touched key={`${record.noun} ${record.slug}`} record={record} />
        ))}
      </ul>
      <Pagination
        label="Records of this save"
        summary={`${touched.length.toLocaleString("en")} of ${records.toLocaleString("en")}`}
        previousHref={isFirst ? null : hrefOf(number)}
        nextHref={next === null ? null : hrefOf(number, next)}
      />
    </>
  );
}

function Touched({ record }: { record: TouchedRecord }) {
  const { noun, slug, title, revision, created, deleted, changes } = record;
  return (
    <li className="grid gap-x-8 gap-y-1 border-rule border-t py-2 md:grid-cols-[9rem_minmax(0,1fr)_auto] md:items-baseline">
      <p className="text-ink-muted text-sm first-letter:uppercase">{NOUN_WORDS[noun].one}</p>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <TextLink href={revisionHref(noun, slug, revision)} className="hit inline-flex items-center">
            {title}
          </TextLink>
          <span className="text-ink-muted text-sm">
            {deleted !== null ? `Deleted: ${deleted}` : created ? "Created" : `Revision ${revision}`}
          </span>
        </p>
        <ChangedWords changes={changes} />
      </div>
      {changes.length > 0 && (
        <TextLink
          href={compareRevisionsHref(noun, slug, [revision - 1, revision])}
          className="hit inline-flex items-start text-sm"
        >
          What changed<span className="sr-only"> in {title}</span>
        </TextLink>
      )}
    </li>
  );
}
