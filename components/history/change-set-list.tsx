import { PageHeader } from "@/components/shell/page-header";
import { inOwn } from "@/components/ui/language/own";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { changeSetHref, changesHref, revisionHref } from "@/lib/url/history-href";
import type { ChangeSetListView, ChangeSetRow } from "@/lib/views/history";
import { SaveMeta } from "./save-meta";

/** Every save of the record, the newest first. */
export function ChangeSetList({ view }: { view: ChangeSetListView }) {
  const { changeSets, next, previous } = view;
  const t = words("lists");
  return (
    <>
      <PageHeader title={t("changes.title")} standfirst={t("changes.standfirst")} />
      {changeSets.length === 0 && (
        <p className="mt-8 border-rule border-t py-6 text-ink-muted">{t("changes.none")}</p>
      )}
      <ol className="mt-8 border-rule border-b">
        {changeSets.map((changeSet) => (
          <ChangeSetEntry key={changeSet.number} changeSet={changeSet} />
        ))}
      </ol>
      <Pagination
        label={t("changes.label")}
        summary={t("changes.saves", { count: changeSets.length })}
        previousHref={previous ? changesHref() : null}
        nextHref={next === null ? null : changesHref(next)}
      />
    </>
  );
}

type ChangeSetEntryProps = {
  changeSet: ChangeSetRow;
  /** Where the save is opened; at the editor not where readers open it. */
  hrefOf?: ((number: number) => string) | undefined;
};

export function ChangeSetEntry({ changeSet, hrefOf = changeSetHref }: ChangeSetEntryProps) {
  const { number, kind, savedAt, author, reviewer, message, records, touched } = changeSet;
  const more = records - touched.length;
  const t = words("lists");
  return (
    <li className="grid gap-x-8 gap-y-1 border-rule border-t py-4 md:grid-cols-[11rem_minmax(0,1fr)]">
      <p>
        <TextLink href={hrefOf(number)} className="hit inline-flex items-center font-medium tabular-nums">
          {t("changes.save", { number: String(number) })}
        </TextLink>
        <span className="block text-ink-muted text-sm">{words("history")(`saves.${kind}`)}</span>
      </p>
      <div className="min-w-0">
        <p className="max-w-measure font-serif text-lg" {...inOwn()}>
          {message}
        </p>
        <p>
          <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
        </p>
        <p className="mt-1 text-sm">
          {touched.map(({ noun, slug, title, titleLang, revision }, index) => (
            <span key={`${noun} ${slug}`}>
              {index > 0 && ", "}
              <TextLink href={revisionHref(noun, slug, revision)} {...inOwn(titleLang)}>
                {title}
              </TextLink>
            </span>
          ))}
          {more > 0 && <span className="text-ink-muted"> {t("changes.more", { count: more })}</span>}
        </p>
      </div>
    </li>
  );
}
