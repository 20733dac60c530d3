import { byLanes } from "@/components/timeline/lanes";
import { NewestDrawn } from "@/components/timeline/newest-drawn";
import { packPicture } from "@/components/timeline/packed";
import { TimelineFigure } from "@/components/timeline/timeline-figure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, withQuery } from "@/lib/url/href";
import type { WindowQuery } from "@/lib/url/timeline-search";
import type { OrganizationView } from "@/lib/views/organization";
import type { TimelineView } from "@/lib/views/timeline";

type OrganizationTimelineProps = {
  organization: OrganizationView;
  timeline: TimelineView;
  query: ClockQuery & WindowQuery;
  today: Day;
};

/** The deals of one organization, a lane for each partnership; its events are one link away. */
export function OrganizationTimeline({ organization, timeline, query, today }: OrganizationTimelineProps) {
  if (timeline.deals.length === 0) return null;
  const { slug, name, known } = organization;
  const clocks = { on: query.on, known: query.known };
  const t = words("timeline");
  const picture = byLanes(timeline, {
    ...{ lanes: "partnership", shown: ["deals"], clocks, language: language() },
  });
  const kept: [string, string][] = known === null ? [] : [["known", known]];
  return (
    <Section
      id="timeline"
      title={t("title")}
      className="mt-8"
      aside={
        <TextLink href={withQuery("/timeline", { org: slug, show: ["deals", "events"], ...clocks })}>
          {t("withEvents")}
        </TextLink>
      }
    >
      <NewestDrawn timeline={timeline} all={withQuery("/deals", { org: slug, ...clocks })} />
      <TimelineFigure
        subject={t("ofOrganization", { name })}
        picture={packPicture(picture, language().timeline)}
        today={today}
        query={query}
        address={{ path: organizationHref(slug), kept }}
        file={{ kept: [["organization", slug]] }}
      />
    </Section>
  );
}
