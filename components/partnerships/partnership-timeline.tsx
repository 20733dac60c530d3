import { byGroup } from "@/components/timeline/lanes";
import { packPicture } from "@/components/timeline/packed";
import { RedlineList } from "@/components/timeline/redline-list";
import { TimelineFigure } from "@/components/timeline/timeline-figure";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import { partnershipHref } from "@/lib/url/href";
import type { WindowQuery } from "@/lib/url/timeline-search";
import type { PartnershipView } from "@/lib/views/partnership";
import type { TimelineView } from "@/lib/views/timeline";

type PartnershipTimelineProps = {
  partnership: PartnershipView;
  timeline: TimelineView;
  query: ClockQuery & WindowQuery;
  today: Day;
};

/** So many terms are drawn beside the deals at first. */
const FEW_TERMS = 12;

/** The heart of a partnership's page: everything on one line of time, and how its obligations changed. */
export function PartnershipTimeline({ partnership, timeline, query, today }: PartnershipTimelineProps) {
  const { slug, name, known, redlines } = partnership;
  const clocks = { on: query.on, known: query.known };
  const kept: [string, string][] = known === null ? [] : [["known", known]];
  return (
    <>
      <Section id="timeline" title="Timeline" className="mt-8">
        <TimelineFigure
          subject={name}
          picture={packPicture(byGroup(timeline, clocks))}
          today={today}
          query={query}
          address={{ path: partnershipHref(slug), kept }}
          file={{ kept: [["partnership", slug]] }}
          most={FEW_TERMS}
        />
      </Section>
      {redlines.length > 0 && (
        <Section
          id="changes"
          title="How the obligations changed"
          lead="Each obligation from its first form to its last, as the terms state it."
        >
          <RedlineList redlines={redlines} clocks={clocks} today={today} />
        </Section>
      )}
    </>
  );
}
