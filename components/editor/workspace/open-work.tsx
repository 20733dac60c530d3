import { sinceWords } from "@/components/disputes/dispute-words";
import { SavedAt } from "@/components/editor/context/saved-at";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { DraftLine } from "@/lib/drafts/editor";
import { termHref } from "@/lib/url/href";
import { editPartHref, reviewHref, termReviewHref } from "@/lib/url/record-href";
import type { DisputeView } from "@/lib/views/disputes";
import type { StaleTerm } from "@/lib/views/editor/stale-terms";

/** What waits for editors: each line with the way to where it is done. */

/** Disputes nobody has ruled on, the most money first, then the oldest. */
export function OpenDisputes({ disputes }: { disputes: readonly DisputeView[] }) {
  if (disputes.length === 0) return <p className="text-ink-muted">Nothing is disputed.</p>;
  return (
    <ol className="border-rule border-b">
      {disputes.map((dispute) => {
        const { term, stake } = dispute;
        return (
          <li
            key={`${term.deal.slug} ${term.key}`}
            className="grid items-baseline gap-x-6 border-rule border-t py-2 md:grid-cols-[minmax(0,1fr)_13rem_auto]"
          >
            <p className="min-w-0">
              <TextLink href={termHref(term.deal.slug, term.key)}>{term.label}</TextLink>{" "}
              <span className="text-ink-muted text-sm">{term.deal.title}</span>
            </p>
            <p className="text-sm">
              <span className="block first-letter:uppercase">{stake}</span>
              <span className="block text-ink-muted">{sinceWords(dispute)}</span>
            </p>
            <TextLink
              href={`${termReviewHref(term.deal.slug, term.key)}#ruling`}
              className="hit inline-flex items-center"
            >
              Rule<span className="sr-only"> on {term.label}</span>
            </TextLink>
          </li>
        );
      })}
    </ol>
  );
}

/** Terms of which no source has spoken for a year. */
export function StaleTerms({ terms }: { terms: readonly StaleTerm[] }) {
  if (terms.length === 0)
    return <p className="text-ink-muted">Every open term has a source of the last twelve months.</p>;
  return (
    <ol className="border-rule border-b">
      {terms.map(({ deal, key, label, display, lastOn }) => (
        <li
          key={`${deal.slug} ${key}`}
          className="grid items-baseline gap-x-6 border-rule border-t py-2 md:grid-cols-[minmax(0,1fr)_13rem_auto]"
        >
          <p className="min-w-0">
            <TextLink href={termHref(deal.slug, key)}>{label}</TextLink>{" "}
            <span className="text-ink-muted text-sm">{deal.title}</span>
            <span className="block text-sm first-letter:uppercase">{display}</span>
          </p>
          <p className="text-ink-muted text-sm">last word on {displayDate(lastOn)}</p>
          <TextLink href={editPartHref(deal.slug, `term:${key}`)} className="hit inline-flex items-center">
            Edit<span className="sr-only"> {label}</span>
          </TextLink>
        </li>
      ))}
    </ol>
  );
}

type WaitingProps = { drafts: readonly (DraftLine & { submittedAt: string })[] };

/** Drafts that wait for a reviewer, the longest first. */
export function Waiting({ drafts }: WaitingProps) {
  if (drafts.length === 0) return <p className="text-ink-muted">Nothing waits for review.</p>;
  return (
    <ol className="border-rule border-b">
      {drafts.map(({ id, title, author, submittedAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t py-2"
        >
          <TextLink href={reviewHref(id)}>{title}</TextLink>
          <span className="text-ink-muted text-sm">
            by {author}, submitted <SavedAt at={submittedAt} />
          </span>
        </li>
      ))}
    </ol>
  );
}
