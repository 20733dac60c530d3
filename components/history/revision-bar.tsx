import { TextLink } from "@/components/ui/text-link";
import { compareRevisionsHref } from "@/lib/url/compare-revisions-href";
import { changeSetHref, recordHref, revisionsHref } from "@/lib/url/history-href";
import type { HistoryNoun } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { SaveMeta } from "./save-meta";

type RevisionBarProps = {
  revision: RevisionFacts;
  noun: HistoryNoun;
  /** The slug that the record has now, or had last. */
  slug: string;
  isDeleted: boolean;
};

/** What stands above a pinned revision: which it is, who saved it, its hash, and quietly that there is a newer one. */
export function RevisionBar({ revision, noun, slug, isDeleted }: RevisionBarProps) {
  const { number, newest, changeSet, savedAt, author, reviewer, message, contentHash } = revision;
  return (
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
      <p className="mt-1 break-all text-ink-muted text-sm">
        Content hash <span className="font-mono">{contentHash}</span>
      </p>
      <p className="no-print mt-2 flex flex-wrap gap-x-5 text-sm">
        {number < newest && (
          <>
            <span className="inline-flex min-h-6 items-center">A newer revision exists.</span>
            <TextLink
              href={compareRevisionsHref(noun, slug, [number, newest])}
              className="hit inline-flex items-center"
            >
              What changed since
            </TextLink>
          </>
        )}
        <NewestLink noun={noun} slug={slug} isDeleted={isDeleted} />
        <TextLink href={revisionsHref(noun, slug)} className="hit inline-flex items-center">
          All revisions
        </TextLink>
      </p>
    </section>
  );
}

function NewestLink({ noun, slug, isDeleted }: Pick<RevisionBarProps, "noun" | "slug" | "isDeleted">) {
  const href = recordHref(noun, slug);
  if (href === null || isDeleted) return null;
  return (
    <TextLink href={href} className="hit inline-flex items-center">
      Read it as it is now
    </TextLink>
  );
}
