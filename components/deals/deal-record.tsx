import { EventList } from "@/components/events/event-list";
import { type OutlinePart, RecordBody } from "@/components/shell/record-body";
import { groupAnchor, groupTerms, splitReported } from "@/components/terms/group-terms";
import { TermList } from "@/components/terms/term-list";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { DealPageView } from "@/lib/views/deal-page";
import { AmendmentChain } from "./amendment-chain";
import { CiteDeal } from "./cite-deal";
import { DealNeighbours } from "./deal-neighbours";

type DealRecordProps = { deal: DealPageView; clocks: ClockQuery; permalink: string; today: Day };

/** The body of a deal's page: the way around at the side, then terms, chain, events, citation, and the way on. */
export function DealRecord({ deal, clocks, permalink, today }: DealRecordProps) {
  const { reported } = splitReported(deal.terms, clocks.known);
  const t = words("record");
  return (
    <RecordBody outline={outlineOf(deal, clocks)}>
      <Section id="deal--terms" title={t("terms")} aside={counted(reported.length, "term")}>
        <TermList terms={deal.terms} clocks={clocks} on={deal.clocks.on} />
      </Section>
      {deal.thread.length > 1 && (
        <Section id={CHAIN} title={t("chain")} lead={t("chainLead")}>
          <AmendmentChain thread={deal.thread} clocks={clocks} />
        </Section>
      )}
      {deal.events.length > 0 && (
        <Section id={EVENTS} title={t("events")} aside={counted(deal.events.length, "event")}>
          <EventList events={deal.events} clocks={clocks} showDeal={false} label={t("eventsOfDeal")} />
        </Section>
      )}
      <CiteDeal deal={deal} permalink={permalink} today={today} />
      <DealNeighbours deal={deal} clocks={clocks} />
    </RecordBody>
  );
}

const CHAIN = "deal--chain";
const EVENTS = "deal--events";

function outlineOf({ terms, thread, events }: DealPageView, { known }: ClockQuery): OutlinePart[] {
  const groups = groupTerms(splitReported(terms, known).reported);
  const t = words("record");
  return [
    ...groups.map((group) => ({ id: groupAnchor(group), title: group.name, count: group.terms.length })),
    ...(thread.length > 1 ? [{ id: CHAIN, title: t("chain"), count: thread.length }] : []),
    ...(events.length > 0 ? [{ id: EVENTS, title: t("events"), count: events.length }] : []),
    { id: "deal--cite", title: t("cite") },
  ];
}
