import { EventList } from "@/components/events/event-list";
import { HistoryHeader } from "@/components/history/history-header";
import { PinnedActions } from "@/components/history/pinned-actions";
import { RevisionBar } from "@/components/history/revision-bar";
import { SAVE_DAY_NOTE } from "@/components/history/save-words";
import { TermList } from "@/components/terms/term-list";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { countOf } from "@/components/ui/count-of";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import { DEAL_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { revisionHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import type { HistorySubject } from "@/lib/views/history";
import type { PinnedDeal } from "@/lib/views/pinned-deal";
import { AmendmentChain } from "./amendment-chain";
import { DealFacts } from "./deal-facts";
import { DealHeadlines } from "./deal-headlines";

type PinnedDealRecordProps = {
  pinned: Extract<PinnedDeal, { kind: "found" }>;
  /** The deal under the slug that it has now, or had last. */
  subject: HistorySubject;
  query: ClockQuery;
  /** Of this revision, with its origin. */
  permalink: string;
};

/** A deal as one of its revisions had it: the parts of its page, and where the revision stands. */
export function PinnedDealRecord({ pinned, subject, query, permalink }: PinnedDealRecordProps) {
  const { deal, revision } = pinned;
  return (
    <>
      <HistoryHeader
        subject={{ ...subject, title: deal.title }}
        kicker={`${DEAL_KINDS[deal.kind]}, revision ${revision.number}`}
        standfirst={deal.summary}
        below
        actions={
          <PinnedActions of={withQuery(revisionHref("deals", subject.slug, revision.number), query)}>
            <CopyButton text={permalink} label="Copy permalink" />
          </PinnedActions>
        }
      />
      <RevisionBar revision={revision} subject={subject} />
      <p className="mt-3 max-w-measure text-ink-muted text-sm">
        Terms as in force on {displayDate(deal.clocks.on)}
        {query.on === null ? SAVE_DAY_NOTE : "."}
        {deal.clocks.known !== null &&
          ` Only what had been published by ${displayDate(deal.clocks.known)} counts.`}
      </p>
      <DealHeadlines deal={deal} />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)]">
        <aside aria-label="Facts">
          <DealFacts deal={deal} clocks={query} />
        </aside>
        <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
          <Section id="deal--terms" title="Terms" aside={countOf(deal.terms.length, "term")}>
            <TermList terms={deal.terms} clocks={query} on={deal.clocks.on} />
          </Section>
          {deal.thread.length > 1 && (
            <Section id="deal--chain" title="Chain of amendments">
              <AmendmentChain thread={deal.thread} clocks={query} />
            </Section>
          )}
          {deal.events.length > 0 && (
            <Section id="deal--events" title="Events" aside={countOf(deal.events.length, "event")}>
              <EventList events={deal.events} clocks={query} showDeal={false} label="Events of this deal" />
            </Section>
          )}
          <CiteRevision pinned={pinned} permalink={permalink} />
        </div>
      </div>
    </>
  );
}

function CiteRevision({ pinned, permalink }: Pick<PinnedDealRecordProps, "pinned" | "permalink">) {
  const { deal, revision } = pinned;
  const line = `“${deal.title}” (${deal.partnership.name}), Entente, revision ${revision.number} of ${displayDate(revision.savedAt.slice(0, 10))}, terms on ${displayDate(deal.clocks.on)}, sha256 ${revision.contentHash.slice(0, 12)}, ${permalink}`;
  return (
    <Section
      id="deal--cite"
      title="Cite this revision"
      lead="This address shows these words for ever, whatever is saved later."
    >
      <p className="max-w-measure break-words border-rule-strong border-l pl-4 text-ink-muted">{line}</p>
      <p className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={permalink} label="Copy permalink" />
        <CopyButton text={line} label="Copy citation" />
      </p>
    </Section>
  );
}
