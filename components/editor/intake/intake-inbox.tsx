import { Button } from "@/components/ui/controls/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { IntakeLine } from "@/lib/drafts/intake-view";
import { dealHref } from "@/lib/url/href";
import { intakeHref, intakeTogetherHref } from "@/lib/url/record-href";

type InboxTerm = { deal: string; title: string; key: string; label: string; display: string; day: string };
type Inbox = { documents: readonly IntakeLine[]; stale: readonly InboxTerm[]; passed: readonly InboxTerm[] };

/** What waits, and where an hour moves most. */
export function IntakeInbox({ inbox, staleMonths }: { inbox: Inbox; staleMonths: number }) {
  const waiting = inbox.documents.filter(({ status }) => status === "waiting");
  const done = inbox.documents.filter(({ status }) => status === "done");
  return (
    <>
      <Section title="Waiting" id="waiting" aside={`${waiting.length} to read`}>
        {waiting.length === 0 ? (
          <p className="text-ink-muted">No article waits.</p>
        ) : (
          <form action={intakeTogetherHref()} className="flex flex-col gap-3">
            <Documents documents={waiting} canChoose={waiting.length > 1} />
            {waiting.length > 1 && (
              <p>
                <Button type="submit" size="sm">
                  Read the chosen ones side by side
                </Button>
              </p>
            )}
          </form>
        )}
      </Section>
      <Section
        title="Deadlines that have passed"
        id="passed"
        lead="Something was to be done by that day, and no source in the record was published since."
      >
        <Terms terms={inbox.passed} word="by" empty="No deadline has passed unseen." />
      </Section>
      <Section
        title="Old words"
        id="stale"
        lead={`Terms in force whose newest source is older than ${staleMonths} months; those with money in dispute first.`}
      >
        <Terms
          terms={inbox.stale}
          word="last written about"
          empty="Every term in force has a recent source."
        />
      </Section>
      {done.length > 0 && (
        <Section title="Made drafts" id="done">
          <Documents documents={done} />
        </Section>
      )}
    </>
  );
}

type DocumentsProps = { documents: readonly IntakeLine[]; canChoose?: boolean };

function Documents({ documents, canChoose = false }: DocumentsProps) {
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
                aria-label={`Choose ${line.title}`}
                className="hit mr-3 size-4 align-middle accent-accent"
              />
            )}
            <TextLink href={intakeHref(line.id)}>{line.title}</TextLink>
          </p>
          <p className="flex flex-wrap gap-x-4 text-ink-muted text-sm">
            {line.publisher && <span>{line.publisher}</span>}
            <span>{line.proposals === 1 ? "one proposal" : `${line.proposals} proposals`}</span>
            <span>given on {line.createdAt.slice(0, 10)}</span>
            {line.misquoted > 0 && (
              <span className="text-danger">
                {line.misquoted === 1
                  ? "one claim of this source quotes"
                  : `${line.misquoted} claims of this source quote`}{" "}
                what is not in the kept text
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Terms({ terms, word, empty }: { terms: readonly InboxTerm[]; word: string; empty: string }) {
  if (terms.length === 0) return <EmptyState title={empty}>There is nothing to look into.</EmptyState>;
  return (
    <ul className="border-rule border-b">
      {terms.map((term) => (
        <li key={`${term.deal} ${term.key}`} className="border-rule border-t py-3">
          <p>
            <TextLink href={`${dealHref(term.deal)}#${term.key}`}>{term.label}</TextLink>
            <span className="text-ink-muted"> in {term.title}</span>
          </p>
          <p className="flex flex-wrap gap-x-4 text-ink-muted text-sm">
            <span>{term.display}</span>
            <span className="tabular-nums">
              {word} {term.day}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
