import { byGroup } from "@/components/timeline/lanes";
import { NewestDrawn } from "@/components/timeline/newest-drawn";
import { packPicture } from "@/components/timeline/packed";
import { RedlineList } from "@/components/timeline/redline-list";
import { TimelineFigure } from "@/components/timeline/timeline-figure";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { partnershipHref, withQuery } from "@/lib/url/href";
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
  const t = words("timeline");
  const kept: [string, string][] = known === null ? [] : [["known", known]];
  return (
    <>
      <Section id="timeline" title={t("title")} className="mt-8">
        <NewestDrawn timeline={timeline} all={withQuery("/deals", { partnership: slug, ...clocks })} />
        <TimelineFigure
          subject={name}
          picture={packPicture(byGroup(timeline, clocks, language()), language().timeline)}
          today={today}
          query={query}
          address={{ path: partnershipHref(slug), kept }}
          file={{ kept: [["partnership", slug]] }}
          most={FEW_TERMS}
        />
      </Section>
      {redlines.length > 0 && (
        <Section id="changes" title={t("changes.title")} lead={t("changes.lead")}>
          <RedlineList redlines={redlines} clocks={clocks} today={today} />
        </Section>
      )}
    </>
  );
}
