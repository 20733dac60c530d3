import { EventList } from "@/components/events/event-list";
import { splitReported } from "@/components/terms/group-terms";
import { TermList } from "@/components/terms/term-list";
import { countOf } from "@/components/terms/term-words";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import type { DealPageView } from "@/lib/views/deal-page";
import { AmendmentChain } from "./amendment-chain";
import { CiteDeal } from "./cite-deal";
import { DealContents } from "./deal-contents";
import { DealFacts } from "./deal-facts";
import { DealNeighbours } from "./deal-neighbours";

type DealRecordProps = { deal: DealPageView; clocks: ClockQuery; permalink: string; today: Day };

/** The body of a deal's page: facts and the way around at the side, then terms, chain, events, citation, and the way on. */
export function DealRecord({ deal, clocks, permalink, today }: DealRecordProps) {
  const { reported } = splitReported(deal.terms, clocks.known);
  return (
    <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)]">
      <aside
        aria-label="Facts"
        className="flex flex-col gap-6 lg:sticky lg:top-[calc(var(--header-height)+1.5rem)] lg:max-h-[calc(100dvh-var(--header-height)-3rem)] lg:self-start lg:overflow-y-auto print:static print:max-h-none"
      >
        <DealFacts deal={deal} clocks={clocks} />
        <DealContents terms={reported} sections={sectionsOf(deal)} />
      </aside>
      <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
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
      </div>
    </div>
  );
}

const CHAIN = { id: "deal--chain", title: "Chain of amendments" };
const EVENTS = { id: "deal--events", title: "Events" };
const CITE = { id: "deal--cite", title: "Cite this deal" };

function sectionsOf(deal: DealPageView): { id: string; title: string }[] {
  return [...(deal.thread.length > 1 ? [CHAIN] : []), ...(deal.events.length > 0 ? [EVENTS] : []), CITE];
}
