import { EventList } from "@/components/events/event-list";
import { type OutlinePart, RecordBody } from "@/components/shell/record-body";
import { groupAnchor, groupTerms, splitReported } from "@/components/terms/group-terms";
import { TermList } from "@/components/terms/term-list";
import { countOf } from "@/components/ui/count-of";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import type { DealPageView } from "@/lib/views/deal-page";
import { AmendmentChain } from "./amendment-chain";
import { CiteDeal } from "./cite-deal";
import { DealNeighbours } from "./deal-neighbours";

type DealRecordProps = { deal: DealPageView; clocks: ClockQuery; permalink: string; today: Day };

/** The body of a deal's page: the way around at the side, then terms, chain, events, citation, and the way on. */
export function DealRecord({ deal, clocks, permalink, today }: DealRecordProps) {
  const { reported } = splitReported(deal.terms, clocks.known);
  return (
    <RecordBody outline={outlineOf(deal, clocks)}>
      <Section id="deal--terms" title="Terms" aside={countOf(reported.length, "term")}>
        <TermList terms={deal.terms} clocks={clocks} on={deal.clocks.on} />
      </Section>
      {deal.thread.length > 1 && (
        <Section {...CHAIN} lead="Every deal that this one amends or is amended by, at any distance.">
          <AmendmentChain thread={deal.thread} clocks={clocks} />
        </Section>
      )}
      {deal.events.length > 0 && (
        <Section {...EVENTS} aside={countOf(deal.events.length, "event")}>
          <EventList events={deal.events} clocks={clocks} showDeal={false} label="Events of this deal" />
        </Section>
      )}
      <CiteDeal deal={deal} permalink={permalink} today={today} />
      <DealNeighbours deal={deal} clocks={clocks} />
    </RecordBody>
  );
}

const CHAIN = { id: "deal--chain", title: "Chain of amendments" };
const EVENTS = { id: "deal--events", title: "Events" };
const CITE = { id: "deal--cite", title: "Cite this deal" };

function outlineOf({ terms, thread, events }: DealPageView, { known }: ClockQuery): OutlinePart[] {
  const groups = groupTerms(splitReported(terms, known).reported);
  return [
    ...groups.map((group) => ({ id: groupAnchor(group), title: group.name, count: group.terms.length })),
    ...(thread.length > 1 ? [{ ...CHAIN, count: thread.length }] : []),
    ...(events.length > 0 ? [{ ...EVENTS, count: events.length }] : []),
    CITE,
  ];
}
