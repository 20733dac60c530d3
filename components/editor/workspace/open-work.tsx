import { sinceWords } from "@/components/disputes/dispute-words";
import { SavedAt } from "@/components/editor/context/saved-at";
import { Own, own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { DraftLine } from "@/lib/drafts/editor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { language } from "@/lib/language/language";
import { termHref } from "@/lib/url/href";
import { editPartHref, reviewHref, termReviewHref } from "@/lib/url/record-href";
import type { DisputeView } from "@/lib/views/disputes";
import type { StaleTerm } from "@/lib/views/editor/stale-terms";
import { DraftTitle } from "./draft-title";

/** What waits for editors: each line with the way to where it is done. */

/** Disputes nobody has ruled on, the most money first, then the oldest. */
export function OpenDisputes({ disputes }: { disputes: readonly DisputeView[] }) {
  const t = editorWords("home");
  if (disputes.length === 0) return <p className="text-ink-muted">{t("nothingDisputed")}</p>;
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
              <TextLink href={termHref(term.deal.slug, term.key)}>
                <Own>{term.label}</Own>
              </TextLink>{" "}
              <span className="text-ink-muted text-sm">
                <Own>{term.deal.title}</Own>
              </span>
            </p>
            <p className="text-sm">
              <span className="block first-letter:uppercase">{stake}</span>
              <span className="block text-ink-muted">{sinceWords(dispute)}</span>
            </p>
            <TextLink
              href={`${termReviewHref(term.deal.slug, term.key)}#ruling`}
              className="hit inline-flex items-center"
            >
              {t.rich("rule", { hidden: unseen, own, label: term.label })}
            </TextLink>
          </li>
        );
      })}
    </ol>
  );
}

/** Terms of which no source has spoken for a year. */
export function StaleTerms({ terms }: { terms: readonly StaleTerm[] }) {
  const t = editorWords("home");
  if (terms.length === 0) return <p className="text-ink-muted">{t("noStale")}</p>;
  return (
    <ol className="border-rule border-b">
      {terms.map(({ deal, key, label, display, lastOn }) => (
        <li
          key={`${deal.slug} ${key}`}
          className="grid items-baseline gap-x-6 border-rule border-t py-2 md:grid-cols-[minmax(0,1fr)_13rem_auto]"
        >
          <p className="min-w-0">
            <TextLink href={termHref(deal.slug, key)}>
              <Own>{label}</Own>
            </TextLink>{" "}
            <span className="text-ink-muted text-sm">
              <Own>{deal.title}</Own>
            </span>
            <span className="block text-sm first-letter:uppercase">{display}</span>
          </p>
          <p className="text-ink-muted text-sm">{t("lastWord", { day: displayDate(lastOn, language()) })}</p>
          <TextLink href={editPartHref(deal.slug, `term:${key}`)} className="hit inline-flex items-center">
            {t.rich("edit", { hidden: unseen, own, label })}
          </TextLink>
        </li>
      ))}
    </ol>
  );
}

type WaitingProps = { drafts: readonly (DraftLine & { submittedAt: string })[] };

/** Drafts that wait for a reviewer, the longest first. */
export function Waiting({ drafts }: WaitingProps) {
  const t = editorWords("home");
  if (drafts.length === 0) return <p className="text-ink-muted">{t("nothingWaits")}</p>;
  return (
    <ol className="border-rule border-b">
      {drafts.map(({ id, author, submittedAt, ...line }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t py-2"
        >
          <TextLink href={reviewHref(id)}>
            <DraftTitle line={line} />
          </TextLink>
          <span className="text-ink-muted text-sm">
            {t.rich("submittedBy", { author, at: () => <SavedAt key="at" at={submittedAt} /> })}
          </span>
        </li>
      ))}
    </ol>
  );
}
