import { EventList } from "@/components/events/event-list";
import { type OutlinePart, RecordBody } from "@/components/shell/record-body";
import { OpenTarget } from "@/components/terms/open-target";
import { countOf } from "@/components/ui/count-of";
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

/** The body of a source's page: what it says, what would change without it, its record and its publisher's, events. */
export function SourceRecord({ view, clocks }: SourceRecordProps) {
  const { source, deals, totalDeals, record, events, previous, next } = view;
  const at = (cursor: string | null) => cursor && sourceDealsHref(source.slug, clocks, cursor);
  return (
    <RecordBody
      outline={outlineOf(view)}
      aside={
        <div className="max-lg:mt-6">
          <SourceFacts view={view} clocks={clocks} />
        </div>
      }
    >
      <Section id="record" title="Track record">
        <SourceTrackRecord view={view} />
      </Section>
      {record.total > 0 && (
        <>
          <Section id="claims" title="What it says" aside={`on ${countOf(totalDeals, "deal")}`}>
            <OpenTarget />
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
          <Section
            id="without"
            title="If this source fell"
            lead="What the terms it speaks of would amount to without it and without those that only repeat it."
          >
            <SourceFall view={view} clocks={clocks} />
          </Section>
        </>
      )}
      <Section id="publisher" title={`Track record of ${source.publisher}`}>
        <PublisherTrackRecord view={view} />
      </Section>
      {events.length > 0 && (
        <Section id="events" title="Events that cite it" aside={countOf(events.length, "event")}>
          <EventList events={events} clocks={clocks} showPartnership label="Events that cite this source" />
        </Section>
      )}
    </RecordBody>
  );
}

function outlineOf({ record, totalDeals, events }: SourcePageView): OutlinePart[] {
  return [
    { id: "record", title: "Track record", count: record.total },
    ...(record.total > 0
      ? [
          { id: "claims", title: "What it says", count: totalDeals },
          { id: "without", title: "If it fell" },
        ]
      : []),
    { id: "publisher", title: "Its publisher" },
    ...(events.length > 0 ? [{ id: "events", title: "Events", count: events.length }] : []),
  ];
}
