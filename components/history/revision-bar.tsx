import { inOwn, own } from "@/components/ui/language/own";
import { linkTag, spanTag } from "@/components/ui/language/tags";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { changeSetHref, recordHref, revisionsHref } from "@/lib/url/history-href";
import type { HistorySubject } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { nounKey } from "./history-words";
import { MethodologyLine } from "./methodology-line";
import { SaveMeta } from "./save-meta";

type RevisionBarProps = {
  revision: RevisionFacts;
  /** The record under the slug that it has now, or had last. */
  subject: HistorySubject;
};

/** What stands above a pinned revision: which it is, who saved it, its hash and rules, and quietly whether anything changed since. */
export function RevisionBar({ revision, subject }: RevisionBarProps) {
  const { number, newest, changeSet, savedAt, author, reviewer, message, contentHash, methodology } =
    revision;
  const t = words("history");
  return (
    <>
      {subject.deleted !== null && (
        <div className="mt-6">
          <Note tone="warning" title={t(`bar.withdrawn.${nounKey(subject.noun)}`)}>
            <p {...inOwn()}>{subject.deleted}</p>
          </Note>
        </div>
      )}
      <section
        aria-label={t("bar.label")}
        className="mt-6 border-rule-strong border-l-2 bg-paper-sunken px-4 py-3"
      >
        <p>
          {t.rich("bar.stands", {
            ...{ number: String(number), newest: String(newest), changeSet: String(changeSet), message, own },
            strong: spanTag("which", "font-medium"),
            save: linkTag("save", changeSetHref(changeSet)),
          })}
        </p>
        <p>
          <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
        </p>
        <MethodologyLine version={methodology} />
        <p className="mt-1 break-all text-ink-muted text-sm">
          {t.rich("bar.hash", {
            hash: contentHash,
            mono: spanTag("hash", "font-mono"),
          })}
        </p>
        <p className="no-print mt-2 flex flex-wrap gap-x-5 text-sm">
          <Since number={number} subject={subject} />
          <NewestLink subject={subject} />
          <TextLink href={revisionsHref(subject.noun, subject.slug)} className="hit inline-flex items-center">
            {t("bar.all")}
          </TextLink>
        </p>
      </section>
    </>
  );
}

/** Whether the record says the same still; if not, the difference is one step away. A withdrawal is told above and is no difference. */
function Since({ number, subject }: { number: number; subject: HistorySubject }) {
  const { noun, slug, newest, deleted } = subject;
  const last = deleted === null ? newest : newest - 1;
  const line = "inline-flex min-h-6 items-center";
  const t = words("history");
  if (number > last) return null;
  if (number === last)
    return <span className={line}>{t(deleted === null ? "bar.nothing" : "bar.last")}</span>;
  return (
    <>
      <span className={line}>{t("bar.changed", { count: last - number })}</span>
      <TextLink
        href={compareRevisionsHref(noun, slug, [number, last])}
        className="hit inline-flex items-center"
      >
        {t("bar.since", { number: String(number) })}
      </TextLink>
    </>
  );
}

function NewestLink({ subject: { noun, slug, deleted } }: Pick<RevisionBarProps, "subject">) {
  const href = recordHref(noun, slug);
  if (href === null || deleted !== null) return null;
  return (
    <TextLink href={href} className="hit inline-flex items-center">
      {words("history")("bar.now")}
    </TextLink>
  );
}
