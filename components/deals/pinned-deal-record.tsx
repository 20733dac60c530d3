import { EventList } from "@/components/events/event-list";
import { HistoryHeader } from "@/components/history/history-header";
import { PinnedActions } from "@/components/history/pinned-actions";
import { RevisionBar } from "@/components/history/revision-bar";
import { TermList } from "@/components/terms/term-list";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { Own } from "@/components/ui/language/own";
import { Within } from "@/components/ui/language/within";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
  const t = words("history");
  const r = words("record");
  const day = displayDate(deal.clocks.on, language());
  return (
    <>
      <HistoryHeader
        subject={{ ...subject, title: deal.title }}
        kicker={t("kickerOf", {
          kind: language().vocabulary.dealKinds[deal.kind],
          number: String(revision.number),
        })}
        standfirst={<Own lang={deal.summaryLang}>{deal.summary}</Own>}
        below
        actions={
          <PinnedActions of={withQuery(revisionHref("deals", subject.slug, revision.number), query)}>
            <CopyButton text={permalink} label={t("deal.copy")} />
          </PinnedActions>
        }
      />
      <RevisionBar revision={revision} subject={subject} />
      <p className="mt-3 max-w-measure text-ink-muted text-sm">
        {t(query.on === null ? "deal.termsOfDay" : "deal.terms", { day })}
        {deal.clocks.known !== null &&
          ` ${t("deal.known", { day: displayDate(deal.clocks.known, language()) })}`}
      </p>
      <DealHeadlines deal={deal} />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)]">
        <aside aria-label={r("facts")}>
          <DealFacts deal={deal} clocks={query} />
        </aside>
        <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
          <Section id="deal--terms" title={r("terms")} aside={counted(deal.terms.length, "term")}>
            <TermList terms={deal.terms} clocks={query} on={deal.clocks.on} />
          </Section>
          {deal.thread.length > 1 && (
            <Section id="deal--chain" title={r("chain")}>
              <AmendmentChain thread={deal.thread} clocks={query} />
            </Section>
          )}
          {deal.events.length > 0 && (
            <Section id="deal--events" title={r("events")} aside={counted(deal.events.length, "event")}>
              <EventList events={deal.events} clocks={query} showDeal={false} label={r("eventsOfDeal")} />
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
  const t = words("history");
  const line = t("deal.line", {
    ...{ title: deal.title, partnership: deal.partnership.name, number: String(revision.number) },
    saved: displayDate(revision.savedAt.slice(0, 10), language()),
    on: displayDate(deal.clocks.on, language()),
    ...{ hash: revision.contentHash.slice(0, 12), address: permalink },
  });
  return (
    <Section id="deal--cite" title={t("deal.cite")} lead={t("deal.citeLead")}>
      <p className="max-w-measure break-words border-rule-strong border-l pl-4 text-ink-muted">
        <Within of={[{ text: deal.title, lang: deal.titleLang }]}>{line}</Within>
      </p>
      <p className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={permalink} label={t("deal.copy")} />
        <CopyButton text={line} label={words("record")("copyCitation")} />
      </p>
    </Section>
  );
}
