import { DealBriefList } from "@/components/deals/deal-brief-list";
import { EventList } from "@/components/events/event-list";
import { StandingLegend } from "@/components/standing/standing-legend";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { TextLink } from "@/components/ui/text-link";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, disputesHref, organizationsHref, partnershipsHref, sourcesHref } from "@/lib/url/href";
import type { OverviewView } from "@/lib/views/overview";
import { Freshness } from "./freshness";
import { OpenDisputes } from "./open-disputes";
import { OverviewLead } from "./overview-lead";

type OverviewProps = { view: OverviewView; clocks: ClockQuery };

/** The front page: what this is, how much it holds, what is newest, and what is open. */
export function Overview({ view, clocks }: OverviewProps) {
  const { counts, deals, events, disputes } = view;
  const number = (count: number) => count.toLocaleString("en-US");
  return (
    <>
      <OverviewLead clocks={clocks} />
      <div className="mt-10">
        <StatRow label="What the record holds">
          <Stat value={number(counts.partnerships)} label="partnerships" href={partnershipsHref(clocks)} />
          <Stat value={number(counts.organizations)} label="organizations" href={organizationsHref(clocks)} />
          <Stat value={number(counts.deals)} label="deals" href={dealsHref(clocks)} />
          <Stat value={number(counts.terms)} label="terms" />
          <Stat value={number(counts.claims)} label="claims" />
          <Stat value={number(counts.sources)} label="sources" href={sourcesHref(clocks)} />
          <Stat value={number(disputes.total)} label="disputes open" href={disputesHref(clocks)} />
        </StatRow>
        <Freshness view={view} known={clocks.known} />
      </div>
      <OpenDisputes section={disputes} clocks={clocks} />
      <Disclosure summary="What the standings mean" className="mt-6">
        <StandingLegend />
      </Disclosure>
      <div className="grid gap-x-14 xl:grid-cols-2">
        <Section
          id="deals"
          title="Newest deals"
          lead={
            clocks.known === null
              ? undefined
              : "How firm each is, and where in its life, are as recorded today."
          }
          aside={<TextLink href={dealsHref(clocks)}>All {number(counts.deals)} deals</TextLink>}
        >
          {deals.length === 0 ? (
            <Nothing />
          ) : (
            <DealBriefList deals={deals} clocks={clocks} label="Newest deals" />
          )}
        </Section>
        <Section
          id="events"
          title="Newest events"
          aside={<TextLink href={partnershipsHref(clocks)}>All partnerships</TextLink>}
        >
          {events.length === 0 ? (
            <Nothing />
          ) : (
            <EventList
              events={events}
              clocks={clocks}
              showPartnership
              showDeal={false}
              label="Newest events"
            />
          )}
        </Section>
      </div>
    </>
  );
}

function Nothing() {
  return <p className="border-rule border-y py-6 text-ink-muted">Nothing had been reported by then.</p>;
}
