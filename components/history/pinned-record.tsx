import type { ReactNode } from "react";
import { DateWords } from "@/components/deals/date-words";
import { DealYears } from "@/components/deals/deal-years";
import { EventYears } from "@/components/events/event-years";
import { PartyList } from "@/components/partnerships/party-list";
import { OpenTarget } from "@/components/terms/open-target";
import { ExternalLink } from "@/components/ui/external-link";
import { Fact, Facts } from "@/components/ui/facts";
import { inOwn } from "@/components/ui/language/own";
import { linkTag } from "@/components/ui/language/tags";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { languageName } from "@/lib/domain/text/language";
import { ABSENCES, isWordOf } from "@/lib/domain/vocabulary/vocabulary";
import { counted } from "@/lib/language/counted";
import { sayingLang } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
    <Section id="state" title={words("history")("state.title")} lead={apart}>
      <Facts className="max-w-3xl">{children}</Facts>
    </Section>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <span className="text-ink-muted">{children}</span>;
}

function Partnership({ partnership, name }: { partnership: PinnedPartnership; name: string }) {
  const { parties, deals, events } = partnership;
  const t = words("history");
  return (
    <>
      <OpenTarget />
      <Section id="parties" title={t("state.parties")}>
        {parties.length > 0 ? (
          <PartyList parties={parties} clocks={NO_CLOCKS} />
        ) : (
          <p className="text-ink-muted">{t("state.noParty")}</p>
        )}
      </Section>
      <Section
        id="deals"
        title={t("many.deals")}
        aside={counted(deals.length, "deal")}
        lead={t("state.atSave")}
      >
        {deals.length > 0 && <DealYears deals={deals} clocks={NO_CLOCKS} name={name} />}
      </Section>
      {events.length > 0 && (
        <Section
          id="events"
          title={t("many.events")}
          aside={counted(events.length, "event")}
          lead={t("state.atSave")}
        >
          <EventYears events={events} clocks={NO_CLOCKS} label={t("many.events")} />
        </Section>
      )}
    </>
  );
}

type OrganizationProps = { organization: PinnedOrganization; apart: ReactNode };

function Organization({
  organization: { kind, aliases, homepage, fiscalYearEnd },
  apart,
}: OrganizationProps) {
  const t = words("history");
  const { vocabulary, timeline } = language();
  return (
    <Said apart={apart}>
      <Fact name={t("state.kind")}>{vocabulary.organizationKinds[kind]}</Fact>
      <Fact name={t("state.also")}>
        {aliases.length > 0 ? (
          aliases.join(words("shell")("between"))
        ) : (
          <Nothing>{t("state.noOther")}</Nothing>
        )}
      </Fact>
      <Fact name={t("state.homepage")}>
        {homepage === null ? <Nothing>{t("state.none")}</Nothing> : <ExternalLink href={homepage} />}
      </Fact>
      {fiscalYearEnd !== null && <Fact name={t("state.fiscal")}>{timeline.monthName(fiscalYearEnd)}</Fact>}
    </Said>
  );
}

function Source({ source: { source, cites }, apart }: { source: PinnedSource; apart: ReactNode }) {
  const { publisher, via, url, publishedOn, tier } = source;
  const t = words("history");
  const r = words("record");
  return (
    <Said apart={apart}>
      <Fact name={r("publisher")}>
        {publisher}
        {via !== null && <span className="block text-ink-muted text-sm">{r("readAt", { name: via })}</span>}
      </Fact>
      <Fact name={r("published")}>
        {publishedOn === null ? <Nothing>{r("undated")}</Nothing> : <DateWords date={publishedOn} />}
      </Fact>
      <Fact name={t("state.language")}>{languageName(source.language, sayingLang())}</Fact>
      <Fact name={r("tier")}>
        <TextLink href={methodologyHref("tiers")}>{language().vocabulary.tiers[tier]}</TextLink>
      </Fact>
      <Fact name={t("state.address")}>
        {url === null ? <Nothing>{t("state.none")}</Nothing> : <ExternalLink href={url} />}
      </Fact>
      <Fact name={r("repeatsFact")}>
        <SourceTitles sources={cites} none={r("noOther")} />
      </Fact>
    </Said>
  );
}

function Event({ event: { on, kind, partnership, deal, sources } }: { event: PinnedEvent }) {
  const t = words("history");
  return (
    <Said>
      <Fact name={t("state.on")}>
        <DateWords date={on} />
      </Fact>
      <Fact name={t("state.kind")}>{language().vocabulary.eventKinds[kind]}</Fact>
      <Fact name={t("one.partnerships")}>
        <TextLink href={partnershipHref(partnership.slug)}>{partnership.name}</TextLink>
      </Fact>
      <Fact name={t("one.deals")}>
        {deal === null ? (
          <Nothing>{t("state.noDeal")}</Nothing>
        ) : (
          <TextLink href={dealHref(deal.slug)} {...inOwn(deal.titleLang)}>
            {deal.title}
          </TextLink>
        )}
      </Fact>
      <Fact name={t("many.sources")}>
        <SourceTitles sources={sources} none={t("state.noSource")} />
      </Fact>
    </Said>
  );
}

function TermKind({ kind: { slug, group, valueType } }: { kind: PinnedTermKind }) {
  const t = words("history");
  const { vocabulary } = language();
  return (
    <Said>
      <Fact name={t("state.group")}>{vocabulary.termGroup(group)}</Fact>
      <Fact name={t("state.usual")}>
        {isWordOf(ABSENCES, valueType) ? vocabulary.absences[valueType] : vocabulary.valueTypes[valueType]}
      </Fact>
      <Fact name={t("state.named")}>
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
          {words("history").rich("state.source", {
            ...{ publisher, name: title },
            title: linkTag("title", sourceHref(slug), { lang: language }),
          })}
        </li>
      ))}
    </ul>
  );
}
