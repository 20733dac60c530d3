import { EventList } from "@/components/events/event-list";
import { countOf } from "@/components/terms/term-words";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourceDealsHref } from "@/lib/url/source-search";
import type { SourcePageView } from "@/lib/views/source";
import { SourceDeals } from "./source-deals";
import { SourceFacts } from "./source-facts";
import { SourceFall } from "./source-fall";
import { PublisherTrackRecord, SourceTrackRecord } from "./source-track-record";

type SourceRecordProps = { view: SourcePageView; clocks: ClockQuery };

/** The body of a source's page: facts at the side; then its record, what would change without it, what it says, and events. */
export function SourceRecord({ view, clocks }: SourceRecordProps) {
  const { source, deals, totalDeals, record, events, previous, next } = view;
  const at = (cursor: string | null) => cursor && sourceDealsHref(source.slug, clocks, cursor);
  return (
    <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)]">
      <aside
        aria-label="Facts"
        className="lg:sticky lg:top-[calc(var(--header-height)+1.5rem)] lg:self-start print:static"
      >
        <SourceFacts view={view} clocks={clocks} />
      </aside>
      <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
        <Section id="record" title="Track record">
          <SourceTrackRecord view={view} />
        </Section>
        <Section id="publisher" title={`Track record of ${source.publisher}`}>
          <PublisherTrackRecord view={view} />
        </Section>
        {record.total > 0 && (
          <>
            <Section
              id="without"
              title="If this source fell"
              lead="What the terms it speaks of would amount to without it and without those that only repeat it."
            >
              <SourceFall view={view} clocks={clocks} />
            </Section>
            <Section id="claims" title="What it says" aside={`on ${countOf(totalDeals, "deal")}`}>
              <SourceDeals deals={deals} clocks={clocks} />
              {(previous !== null || next !== null) && (
                <Pagination
                  label="Deals that rest on this source"
                  summary={`${deals.length} of ${countOf(totalDeals, "deal")}`}
                  previousHref={at(previous)}
                  nextHref={at(next)}
                />
              )}
            </Section>
          </>
        )}
        {events.length > 0 && (
          <Section id="events" title="Events that cite it" aside={countOf(events.length, "event")}>
            <EventList events={events} clocks={clocks} showPartnership label="Events that cite this source" />
          </Section>
        )}
      </div>
    </div>
  );
}
