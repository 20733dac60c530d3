import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { inOwn, Own, own } from "@/components/ui/language/own";
import { spanTag } from "@/components/ui/language/tags";
import { unseen } from "@/components/ui/language/unseen";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { changeSetHref, changesHref, revisionHref } from "@/lib/url/history-href";
import type { ChangeSetView, TouchedRecord } from "@/lib/views/history";
import { ChangedWords } from "./changed-words";
import { nounKey } from "./history-words";
import { SaveMeta } from "./save-meta";

type ChangeSetRecordProps = {
  view: ChangeSetView;
  isFirst: boolean;
  /** Where its pages stand; at the editor not where readers turn them. */
  hrefOf?: ((number: number, after?: number | null) => string) | undefined;
};

/** One save: what it did to every record it touched. */
export function ChangeSetRecord({ view, isFirst, hrefOf = changeSetHref }: ChangeSetRecordProps) {
  const { number, kind, savedAt, author, reviewer, message, records, touched, next, hash } = view;
  const t = words("history");
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("save.changes"), href: changesHref() }]} />
      <PageHeader
        kicker={t("save.kicker", { number: String(number), kind: t(`saves.${kind}`).toLowerCase() })}
        title={<Own>{message}</Own>}
        meta={
          <>
            <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
            <span>{t("save.records", { count: records })}</span>
          </>
        }
      />
      <p className="mt-3 break-all text-ink-muted text-sm">
        {t.rich("save.hash", {
          hash,
          mono: spanTag("hash", "font-mono"),
        })}
      </p>
      <ul className="mt-8 border-rule border-b">
        {touched.map((record) => (
          <Touched key={`${record.noun} ${record.slug}`} record={record} />
        ))}
      </ul>
      <Pagination
        label={t("save.label")}
        summary={t("summary", { shown: touched.length, total: records })}
        previousHref={isFirst ? null : hrefOf(number)}
        nextHref={next === null ? null : hrefOf(number, next)}
      />
    </>
  );
}

function Touched({ record }: { record: TouchedRecord }) {
  const { noun, slug, title, titleLang, revision, created, deleted, changes } = record;
  const t = words("history");
  return (
    <li className="grid gap-x-8 gap-y-1 border-rule border-t py-2 md:grid-cols-[9rem_minmax(0,1fr)_auto] md:items-baseline">
      <p className="text-ink-muted text-sm first-letter:uppercase">{t(`one.${nounKey(noun)}`)}</p>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <TextLink
            href={revisionHref(noun, slug, revision)}
            className="hit inline-flex items-center"
            {...inOwn(titleLang)}
          >
            {title}
          </TextLink>
          <span className="text-ink-muted text-sm">
            {deleted !== null
              ? t.rich("deleted", { reason: deleted, own })
              : created
                ? t("save.created")
                : t("revision", { number: String(revision) })}
          </span>
        </p>
        <ChangedWords changes={changes} />
      </div>
      {changes.length > 0 && (
        <TextLink
          href={compareRevisionsHref(noun, slug, [revision - 1, revision])}
          className="hit inline-flex items-start text-sm"
        >
          {t.rich("save.whatChanged", {
            title: () => (
              <Own key="title" lang={titleLang}>
                {title}
              </Own>
            ),
            hidden: unseen,
          })}
        </TextLink>
      )}
    </li>
  );
}
