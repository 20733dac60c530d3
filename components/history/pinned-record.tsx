import type { ReactNode } from "react";
import { DateWords } from "@/components/deals/date-words";
import { DealYears } from "@/components/deals/deal-years";
import { EventYears } from "@/components/events/event-years";
import { PartyList } from "@/components/partnerships/party-list";
import { OpenTarget } from "@/components/terms/open-target";
import { countOf } from "@/components/ui/count-of";
import { ExternalLink } from "@/components/ui/external-link";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { MONTHS } from "@/lib/domain/say/en/months";
import { languageName } from "@/lib/domain/text/language";
import { EVENT_KINDS, ORGANIZATION_KINDS, TIERS, VALUE_TYPES } from "@/lib/domain/vocabulary/vocabulary";
import { NO_CLOCKS } from "@/lib/url/clocks";
import { dealHref, methodologyHref, partnershipHref, sourceHref } from "@/lib/url/href";
import type { SourceBrief } from "@/lib/views/parts";
import type {
  PinnedEvent,
  PinnedOrganization,
  PinnedPartnership,
  PinnedRecord as PinnedRecordView,
  PinnedSource,
  PinnedTermKind,
} from "@/lib/views/pinned-record";

type PinnedRecordProps = {
  record: PinnedRecordView;
  /** What it was called. */
  name: string;
  /** What to say of the things that its page shows, but no revision of it keeps. */
  apart: ReactNode;
};

/** A record that is no deal, as one of its revisions had it. */
export function PinnedRecord({ record, name, apart }: PinnedRecordProps) {
  switch (record.noun) {
    case "partnerships":
      return <Partnership partnership={record} name={name} />;
    case "organizations":
      return <Organization organization={record} apart={apart} />;
    case "sources":
      return <Source source={record} apart={apart} />;
    case "events":
      return <Event event={record} />;
    case "term-kinds":
      return <TermKind kind={record} />;
  }
}

function Said({ children, apart }: { children: ReactNode; apart?: ReactNode }) {
  return (
    <Section id="state" title="What it said" lead={apart}>
      <Facts className="max-w-3xl">{children}</Facts>
    </Section>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <span className="text-ink-muted">{children}</span>;
}

function Partnership({ partnership, name }: { partnership: PinnedPartnership; name: string }) {
  const { parties, deals, events } = partnership;
  return (
    <>
      <OpenTarget />
      <Section id="parties" title="Parties">
        {parties.length > 0 ? (
          <PartyList parties={parties} clocks={NO_CLOCKS} />
        ) : (
          <p className="text-ink-muted">No party was named.</p>
        )}
      </Section>
      <Section id="deals" title="Deals" aside={countOf(deals.length, "deal")} lead={THEN}>
        {deals.length > 0 && <DealYears deals={deals} clocks={NO_CLOCKS} name={name} />}
      </Section>
      {events.length > 0 && (
        <Section id="events" title="Events" aside={countOf(events.length, "event")} lead={THEN}>
          <EventYears events={events} clocks={NO_CLOCKS} label="Events" />
        </Section>
      )}
    </>
  );
}

const THEN = "As the record had them after the same save.";

type OrganizationProps = { organization: PinnedOrganization; apart: ReactNode };

function Organization({
  organization: { kind, aliases, homepage, fiscalYearEnd },
  apart,
}: OrganizationProps) {
  return (
    <Said apart={apart}>
      <Fact name="Kind">{ORGANIZATION_KINDS[kind]}</Fact>
      <Fact name="Also named">
        {aliases.length > 0 ? aliases.join("; ") : <Nothing>no other name</Nothing>}
      </Fact>
      <Fact name="Homepage">
        {homepage === null ? <Nothing>none recorded</Nothing> : <ExternalLink href={homepage} />}
      </Fact>
      {fiscalYearEnd !== null && <Fact name="Fiscal year ends in">{MONTHS[fiscalYearEnd - 1]}</Fact>}
    </Said>
  );
}

function Source({ source: { source, cites }, apart }: { source: PinnedSource; apart: ReactNode }) {
  const { publisher, via, url, publishedOn, language, tier } = source;
  return (
    <Said apart={apart}>
      <Fact name="Publisher">
        {publisher}
        {via !== null && <span className="block text-ink-muted text-sm">read at {via}</span>}
      </Fact>
      <Fact name="Published">
        {publishedOn === null ? <Nothing>undated</Nothing> : <DateWords date={publishedOn} />}
      </Fact>
      <Fact name="Language">{languageName(language)}</Fact>
      <Fact name="Tier">
        <TextLink href={methodologyHref("tiers")}>{TIERS[tier]}</TextLink>
      </Fact>
      <Fact name="Address">
        {url === null ? <Nothing>none recorded</Nothing> : <ExternalLink href={url} />}
      </Fact>
      <Fact name="Repeats">
        <SourceTitles sources={cites} none="no other source in the record" />
      </Fact>
    </Said>
  );
}

function Event({ event: { on, kind, partnership, deal, sources } }: { event: PinnedEvent }) {
  return (
    <Said>
      <Fact name="On">
        <DateWords date={on} />
      </Fact>
      <Fact name="Kind">{EVENT_KINDS[kind]}</Fact>
      <Fact name="Partnership">
        <TextLink href={partnershipHref(partnership.slug)}>{partnership.name}</TextLink>
      </Fact>
      <Fact name="Deal">
        {deal === null ? (
          <Nothing>no single deal</Nothing>
        ) : (
          <TextLink href={dealHref(deal.slug)}>{deal.title}</TextLink>
        )}
      </Fact>
      <Fact name="Sources">
        <SourceTitles sources={sources} none="none named" />
      </Fact>
    </Said>
  );
}

function TermKind({ kind: { slug, group, valueType } }: { kind: PinnedTermKind }) {
  return (
    <Said>
      <Fact name="Group">{group}</Fact>
      <Fact name="Usual value">{VALUE_TYPES[valueType]}</Fact>
      <Fact name="Named">
        <span className="font-mono text-sm">{slug}</span>
      </Fact>
    </Said>
  );
}

/** Publisher and title, as both stood then. */
function SourceTitles({ sources, none }: { sources: readonly SourceBrief[]; none: string }) {
  if (sources.length === 0) return <Nothing>{none}</Nothing>;
  return (
    <ul>
      {sources.map(({ slug, publisher, title, language }) => (
        <li key={slug}>
          {publisher}:{" "}
          <TextLink href={sourceHref(slug)} lang={language}>
            {title}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
