import { NewestDrawn } from "@/components/timeline/newest-drawn";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { shortlistLanes } from "@/lib/timeline/shortlist";
import { DEALS } from "@/lib/url/deals-search";
import {
  LANES,
  SHOWN_KINDS,
  shownKinds,
  TIMELINE,
  type TimelineSearch,
  toDealsSearch,
} from "@/lib/url/timeline-search";
import type { DealsListView } from "@/lib/views/deals-list";
import type { TimelineView } from "@/lib/views/timeline";
import { byLanes, type Picture } from "./lanes";
import { packPicture } from "./packed";
import { TimelineEmpty } from "./timeline-empty";
import { TimelineFigure } from "./timeline-figure";
import { TimelineFilters } from "./timeline-filters";

type TimelinePageBodyProps = {
  search: TimelineSearch;
  timeline: TimelineView;
  list: DealsListView;
  today: Day;
};

/** So many terms are drawn when kinds of term are the lanes: those that are asked about first. */
const FEW_TERMS = 60;
/** So many items are drawn in lanes, those of the fullest lanes first. */
const FEW_ITEMS = 150;

/** The timeline of all partnerships with its lanes and filters. */
export function TimelinePageBody({ search, timeline, list, today }: TimelinePageBodyProps) {
  const clocks = { on: search.on, known: search.known };
  const picture = byLanes(timeline, {
    ...{ lanes: search.lanes, shown: shownKinds(search), clocks, language: language() },
  });
  const t = words("timeline");
  return (
    <>
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <TabLinks label={t("lanes")} tabs={tabsOf(search)} />
        <ShownLinks search={search} />
      </div>
      <TimelineFilters search={search} list={list} />
      {picture.items.length === 0 ? (
        <TimelineEmpty search={search} />
      ) : (
        <>
          <NewestDrawn timeline={timeline} all={DEALS.href(toDealsSearch(search), {})}>
            <OtherDeals search={search} timeline={timeline} />
          </NewestDrawn>
          <TimelineFigure
            subject={t("all")}
            picture={packPicture(picture, language().timeline)}
            today={today}
            query={search}
            address={{ path: "/timeline", kept: TIMELINE.kept(search, ["from", "to", "on"]) }}
            file={{ kept: TIMELINE.kept(search, ["from", "to", "on", "known"]) }}
            most={search.lanes === "term-kind" ? FEW_TERMS : undefined}
            lanes={search.lanes === "organization" ? fewLanes(picture) : undefined}
          />
        </>
      )}
    </>
  );
}

/** Where the deals stand that are not drawn here, in their own windows: those before and the newest. */
function OtherDeals({
  search,
  timeline: { before, earlier },
}: Pick<TimelinePageBodyProps, "search" | "timeline">) {
  const t = words("timeline");
  const at = (day: Day | null) => TIMELINE.href(search, { before: day, from: null, to: null });
  return (
    <span className="flex flex-wrap gap-x-4">
      {earlier !== null && (
        <TextLink href={at(earlier)} className="hit inline-flex items-center">
          {t("parts.earlier")}
        </TextLink>
      )}
      {before !== null && (
        <TextLink href={at(null)} className="hit inline-flex items-center">
          {t("parts.newest")}
        </TextLink>
      )}
    </span>
  );
}

/** The fullest lanes, where all of them would be screens upon screens: a deal stands in the lane of each of its parties. */
function fewLanes({ items, groups }: Picture) {
  const most = shortlistLanes(items, groups, FEW_ITEMS);
  const more = groups.length - most;
  return more > 0 ? { most, more: words("figures")("moreLanes", { count: more }) } : undefined;
}

function tabsOf(search: TimelineSearch) {
  const t = words("timeline");
  return LANES.map((lanes) => ({
    href: TIMELINE.href(search, { lanes, show: [] }),
    label: t(`by.${lanes}`),
    current: search.lanes === lanes,
  }));
}

/** What is drawn: each a link that puts it in or takes it out. */
function ShownLinks({ search }: { search: TimelineSearch }) {
  const shown = shownKinds(search);
  const t = words("timeline");
  return (
    <nav aria-label={t("drawn.label")} className="no-print flex flex-wrap gap-x-4 text-sm">
      {SHOWN_KINDS.map((kind) => {
        const drawn = shown.includes(kind);
        const rest = drawn ? shown.filter((other) => other !== kind) : [...shown, kind];
        if (rest.length === 0) return <span key={kind}>✓ {t(`drawn.${kind}`)}</span>;
        return (
          <TextLink
            key={kind}
            href={TIMELINE.href(search, { show: rest })}
            className="hit inline-flex items-center gap-1"
          >
            {drawn ? `✓ ${t(`drawn.${kind}`)}` : t(`drawn.add.${kind}`)}
            {drawn && <span className="sr-only"> {t("drawn.takeOut")}</span>}
          </TextLink>
        );
      })}
    </nav>
  );
}
