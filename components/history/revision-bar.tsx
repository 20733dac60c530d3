import { countOf } from "@/components/ui/count-of";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { changeSetHref, recordHref, revisionsHref } from "@/lib/url/history-href";
import type { HistorySubject } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { MethodologyLine } from "./methodology-line";
import { SaveMeta } from "./save-meta";
import { NOUN_WORDS } from "./save-words";

type RevisionBarProps = {
  revision: RevisionFacts;
  /** The record under the slug that it has now, or had last. */
  subject: HistorySubject;
};

/** What stands above a pinned revision: which it is, who saved it, its hash and rules, and quietly whether anything changed since. */
export function RevisionBar({ revision, subject }: RevisionBarProps) {
  const { number, newest, changeSet, savedAt, author, reviewer, message, contentHash, methodology } =
    revision;
  return (
    <>
      {subject.deleted !== null && (
        <div className="mt-6">
          <Note
            tone="warning"
            title={`This ${NOUN_WORDS[subject.noun].one} was withdrawn from the record since`}
          >
            <p>{subject.deleted}</p>
          </Note>
        </div>
      )}
      <section
        aria-label="This revision"
        className="mt-6 border-rule-strong border-l-2 bg-paper-sunken px-4 py-3"
      >
        <p>
          <span className="font-medium">
            Revision {number} of {newest}
          </span>
          , as the record stood after <TextLink href={changeSetHref(changeSet)}>save {changeSet}</TextLink>: “
          {message}”
        </p>
        <p>
          <SaveMeta savedAt={savedAt} author={author} reviewer={reviewer} />
        </p>
        <MethodologyLine version={methodology} />
        <p className="mt-1 break-all text-ink-muted text-sm">
          Content hash <span className="font-mono">{contentHash}</span>
        </p>
        <p className="no-print mt-2 flex flex-wrap gap-x-5 text-sm">
          <Since number={number} subject={subject} />
          <NewestLink subject={subject} />
          <TextLink href={revisionsHref(subject.noun, subject.slug)} className="hit inline-flex items-center">
            All revisions
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
  const words = "inline-flex min-h-6 items-center";
  if (number > last) return null;
  if (number === last)
    return (
      <span className={words}>{deleted === null ? "Nothing has changed since." : "Its last revision."}</span>
    );
  return (
    <>
      <span className={words}>Changed since: {countOf(last - number, "newer revision")}.</span>
      <TextLink
        href={compareRevisionsHref(noun, slug, [number, last])}
        className="hit inline-flex items-center"
      >
        What changed since revision {number}
      </TextLink>
    </>
  );
}

function NewestLink({ subject: { noun, slug, deleted } }: Pick<RevisionBarProps, "subject">) {
  const href = recordHref(noun, slug);
  if (href === null || deleted !== null) return null;
  return (
    <TextLink href={href} className="hit inline-flex items-center">
      Read it as it is now
    </TextLink>
  );
}
