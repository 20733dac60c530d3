import { standaloneSvg } from "@/components/timeline/file/standalone";
import { byGroup, byLanes } from "@/components/timeline/lanes";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { getTimeline, type TimelineSelection } from "@/lib/db/read/timeline/timeline";
import { getTimelinePublishers } from "@/lib/db/read/timeline/timeline-publishers";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { dealHref, organizationHref, partnershipHref } from "@/lib/url/href";
import { type ParamsOf, readParams } from "@/lib/url/params";
import { shownKinds, TIMELINE, TIMELINE_FILE_PARAMS } from "@/lib/url/timeline-search";
import type { TimelineView } from "@/lib/views/timeline";
import { clocksNow } from "../_asked/clocks-now";
import { readAsked } from "../_asked/read-asked";

type Asked = ParamsOf<typeof TIMELINE_FILE_PARAMS>;

/** The picture of a timeline as a file. A file has no place for notes, so bad parameters are refused. */
export async function drawTimeline(request: Request) {
  const values = readAsked(request, (raw) => readParams(TIMELINE_FILE_PARAMS, raw));
  if (values instanceof Response) return values;
  const { search: asked } = await presentFilters(values, FILTERS_OF.figure);
  const selection = selectionOf(asked);
  const { today, ...clocks } = clocksNow(asked);
  const view = await getTimeline(selection, clocks);
  const { subject, href } = subjectOf(selection, view, asked);
  const slugs = view.deals.map(({ slug }) => slug);
  const svg = standaloneSvg({
    subject,
    picture:
      selection.by === "partnership" || selection.by === "deal"
        ? byGroup(view, asked, language())
        : byLanes(view, {
            ...{ lanes: asked.lanes, shown: shownKinds(asked), clocks: asked, language: language() },
          }),
    query: asked,
    today,
    widthPx: values.width,
    theme: values.theme,
    pageUrl: `${publicOrigin(env())}${inThisLanguage(href)}`,
    publishers: await getTimelinePublishers(slugs, values.known),
  });
  return { svg, filename: `entente-timeline-${today}` };
}

function selectionOf({ partnership, organization, deal, before, ...filters }: Asked): TimelineSelection {
  const [only] = partnership;
  if (deal !== null) return { by: "deal", slug: deal };
  if (organization !== null) return { by: "organization", slug: organization };
  return only !== undefined && partnership.length === 1
    ? { by: "partnership", slug: only }
    : { by: "filters", filters: { ...filters, partnership }, before };
}

/** What the picture is called, and the page that shows the same. */
function subjectOf(
  selection: TimelineSelection,
  view: TimelineView,
  asked: Asked,
): { subject: string; href: string } {
  const clocks = { on: asked.on, known: asked.known };
  switch (selection.by) {
    case "deal":
      return { subject: nameOf(selection, view), href: dealHref(selection.slug, clocks) };
    case "partnership":
      return { subject: nameOf(selection, view), href: partnershipHref(selection.slug, clocks) };
    case "organization":
      return { subject: nameOf(selection, view), href: organizationHref(selection.slug, clocks) };
    case "filters":
      return { subject: words("timeline")("all"), href: TIMELINE.href(asked) };
  }
}

/** The name of what was asked for by its slug; the slug itself when nothing of it is drawn. */
function nameOf(
  { by, slug }: Exclude<TimelineSelection, { by: "filters" }>,
  { deals }: TimelineView,
): string {
  const names = {
    deal: deals[0]?.title,
    partnership: deals[0]?.partnership.name,
    organization: deals.flatMap(({ parties }) => parties).find((party) => party.slug === slug)?.name,
  };
  return names[by] ?? slug;
}
