import { Button } from "@/components/ui/controls/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Own } from "@/components/ui/language/own";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { IntakeLine } from "@/lib/drafts/intake-view";
import { inThisLanguage } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { dealHref } from "@/lib/url/href";
import { intakeHref, intakeTogetherHref } from "@/lib/url/record-href";

type InboxTerm = { deal: string; title: string; key: string; label: string; display: string; day: string };
type Inbox = { documents: readonly IntakeLine[]; stale: readonly InboxTerm[]; passed: readonly InboxTerm[] };

/** What waits, and where an hour moves most. */
export function IntakeInbox({ inbox, staleMonths }: { inbox: Inbox; staleMonths: number }) {
  const waiting = inbox.documents.filter(({ status }) => status === "waiting");
  const done = inbox.documents.filter(({ status }) => status === "done");
  const t = editorWords("intake");
  return (
    <>
      <Section title={t("inbox.waiting")} id="waiting" aside={t("inbox.toRead", { count: waiting.length })}>
        {waiting.length === 0 ? (
          <p className="text-ink-muted">{t("inbox.none")}</p>
        ) : (
          <form action={inThisLanguage(intakeTogetherHref())} className="flex flex-col gap-3">
            <Documents documents={waiting} canChoose={waiting.length > 1} />
            {waiting.length > 1 && (
              <p>
                <Button type="submit" size="sm">
                  {t("inbox.sideBySide")}
                </Button>
              </p>
            )}
          </form>
        )}
      </Section>
      <Section title={t("inbox.passed")} id="passed" lead={t("inbox.passedLead")}>
        <Terms terms={inbox.passed} word="inbox.by" empty={t("inbox.passedNone")} />
      </Section>
      <Section title={t("inbox.stale")} id="stale" lead={t("inbox.staleLead", { months: staleMonths })}>
        <Terms terms={inbox.stale} word="inbox.last" empty={t("inbox.staleNone")} />
      </Section>
      {done.length > 0 && (
        <Section title={t("inbox.done")} id="done">
          <Documents documents={done} />
        </Section>
      )}
    </>
  );
}

type DocumentsProps = { documents: readonly IntakeLine[]; canChoose?: boolean };

function Documents({ documents, canChoose = false }: DocumentsProps) {
  const t = editorWords("intake");
  return (
    <ul className="border-rule border-b">
      {documents.map((line) => (
        <li key={line.id} className="border-rule border-t py-3">
          <p className="break-words font-serif text-lg">
            {canChoose && (
              <input
                type="checkbox"
                name="document"
                value={line.id}
                aria-label={t("inbox.choose", { title: line.title })}
                className="hit mr-3 size-4 align-middle accent-accent"
              />
            )}
            <TextLink href={intakeHref(line.id)}>{line.title}</TextLink>
          </p>
          <p className="flex flex-wrap gap-x-4 text-ink-muted text-sm">
            {line.publisher && <span>{line.publisher}</span>}
            <span>{t("inbox.proposals", { count: line.proposals })}</span>
            <span>{t("inbox.given", { day: line.createdAt.slice(0, 10) })}</span>
            {line.misquoted > 0 && (
              <span className="text-danger">{t("inbox.misquoted", { count: line.misquoted })}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

type TermsProps = { terms: readonly InboxTerm[]; word: "inbox.by" | "inbox.last"; empty: string };

function Terms({ terms, word, empty }: TermsProps) {
  const t = editorWords("intake");
  if (terms.length === 0) return <EmptyState title={empty}>{t("inbox.nothing")}</EmptyState>;
  return (
    <ul className="border-rule border-b">
      {terms.map((term) => (
        <li key={`${term.deal} ${term.key}`} className="border-rule border-t py-3">
          <p>
            <TextLink href={`${dealHref(term.deal)}#${term.key}`}>
              <Own>{term.label}</Own>
            </TextLink>{" "}
            <span className="text-ink-muted">
              {t.rich("inbox.inDeal", { deal: () => <Own key="deal">{term.title}</Own> })}
            </span>
          </p>
          <p className="flex flex-wrap gap-x-4 text-ink-muted text-sm">
            <span>{term.display}</span>
            <span className="tabular-nums">{t(word, { day: term.day })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
