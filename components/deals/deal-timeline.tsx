import { byGroup } from "@/components/timeline/lanes";
import { packPicture } from "@/components/timeline/packed";
import { TimelineFigure } from "@/components/timeline/timeline-figure";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import { DEFAULT_LANG } from "@/lib/domain/text/language";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import type { WindowQuery } from "@/lib/url/timeline-search";
import type { DealPageView } from "@/lib/views/deal-page";
import type { TimelineView } from "@/lib/views/timeline";

type DealTimelineProps = {
  deal: DealPageView;
  timeline: TimelineView;
  query: ClockQuery & WindowQuery;
  today: Day;
};

/** So many terms are drawn at first. */
const FEW_TERMS = 8;

/** One deal in time, when there is more to draw than the day it was announced. */
export function DealTimeline({ deal, timeline, query, today }: DealTimelineProps) {
  const clocks = { on: query.on, known: query.known };
  const picture = byGroup(timeline, clocks, language());
  const drawn = picture.items.filter(({ start, end }) => start !== null || end !== null);
  if (drawn.length < 2) return null;
  return (
    <Section id="timeline" title={words("record")("inTime")} className="mt-8">
      <TimelineFigure
        subject={deal.title}
        subjectLang={deal.titleLang ?? DEFAULT_LANG}
        picture={packPicture(picture, language().timeline)}
        today={today}
        query={query}
        address={{ path: dealHref(deal.slug), kept: query.known === null ? [] : [["known", query.known]] }}
        file={{ kept: [["deal", deal.slug]] }}
        size="small"
        most={FEW_TERMS}
      />
    </Section>
  );
}
