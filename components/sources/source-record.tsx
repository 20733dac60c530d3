import { EventYears } from "@/components/events/event-years";
import { type OutlinePart, RecordBody } from "@/components/shell/record-body";
import { OpenTarget } from "@/components/terms/open-target";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourceHref } from "@/lib/url/href";
import { recordDealsHref } from "@/lib/url/record-deals";
import type { SourcePageView } from "@/lib/views/source";
import { SourceDeals } from "./source-deals";
import { SourceFacts } from "./source-facts";
import { SourceFall } from "./source-fall";
import { PublisherTrackRecord, SourceTrackRecord } from "./source-track-record";

type SourceRecordProps = { view: SourcePageView; clocks: ClockQuery };

/** The body of a source's page: what it says, what would change without it, its record and its publisher's, events. */
export function SourceRecord({ view, clocks }: SourceRecordProps) {
  const { source, deals, totalDeals, record, events, previous, next } = view;
  const at = (cursor: string | null) => cursor && recordDealsHref(sourceHref(source.slug), clocks, cursor);
  const t = words("record");
  return (
    <RecordBody
      outline={outlineOf(view)}
      aside={
        <div className="max-lg:mt-6">
          <SourceFacts view={view} clocks={clocks} />
        </div>
      }
    >
      <Section id="record" title={t("trackRecord")}>
        <SourceTrackRecord view={view} />
      </Section>
      {record.total > 0 && (
        <>
          <Section id="claims" title={t("says")} aside={t("onDeals", { deals: counted(totalDeals, "deal") })}>
            <OpenTarget />
            <SourceDeals deals={deals} clocks={clocks} />
            {(previous !== null || next !== null) && (
              <Pagination
                label={words("sources")("dealsLabel")}
                summary={words("sources")("dealsShown", {
                  shown: deals.length,
                  deals: counted(totalDeals, "deal"),
                })}
                previousHref={at(previous)}
                nextHref={at(next)}
              />
            )}
          </Section>
          <Section id="without" title={t("ifFellTitle")} lead={t("ifFellLead")}>
            <SourceFall view={view} clocks={clocks} />
          </Section>
        </>
      )}
      <Section id="publisher" title={t("trackRecordOf", { name: source.publisher })}>
        <PublisherTrackRecord view={view} />
      </Section>
      {events.length > 0 && (
        <Section id="events" title={t("citingEvents")} aside={counted(events.length, "event")}>
          <EventYears
            events={events}
            clocks={clocks}
            showPartnership
            label={words("sources")("eventsLabel")}
          />
        </Section>
      )}
    </RecordBody>
  );
}

function outlineOf({ record, totalDeals, events }: SourcePageView): OutlinePart[] {
  const t = words("record");
  return [
    { id: "record", title: t("trackRecord"), count: record.total },
    ...(record.total > 0
      ? [
          { id: "claims", title: t("says"), count: totalDeals },
          { id: "without", title: t("ifFell") },
        ]
      : []),
    { id: "publisher", title: t("itsPublisher") },
    ...(events.length > 0 ? [{ id: "events", title: t("events"), count: events.length }] : []),
  ];
}
