import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { words } from "@/lib/language/words";
import { shortlistLanes } from "@/lib/timeline/shortlist";
import { DEALS } from "@/lib/url/deals-search";
import {
  LANES,
  type Lanes,
  SHOWN_KINDS,
  type ShownKind,
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
  const picture = byLanes(timeline, { lanes: search.lanes, shown: shownKinds(search), clocks });
  return (
    <>
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <TabLinks label="Lanes" tabs={tabsOf(search)} />
        <ShownLinks search={search} />
      </div>
      <TimelineFilters search={search} list={list} />
      {picture.items.length === 0 ? (
        <TimelineEmpty search={search} />
      ) : (
        <>
          <Incomplete search={search} timeline={timeline} />
          <TimelineFigure
            subject="All partnerships"
            picture={packPicture(picture)}
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

/** The fullest lanes, where all of them would be screens upon screens: a deal stands in the lane of each of its parties. */
function fewLanes({ items, groups }: Picture) {
  const most = shortlistLanes(items, groups, FEW_ITEMS);
  const more = groups.length - most;
  return more > 0 ? { most, more: words("figures")("moreLanes", { count: more }) } : undefined;
}

function tabsOf(search: TimelineSearch) {
  return (Object.keys(LANES) as Lanes[]).map((lanes) => ({
    href: TIMELINE.href(search, { lanes, show: [] }),
    label: `By ${LANES[lanes].toLowerCase()}`,
    current: search.lanes === lanes,
  }));
}

/** What is drawn: each a link that puts it in or takes it out. */
function ShownLinks({ search }: { search: TimelineSearch }) {
  const shown = shownKinds(search);
  return (
    <nav aria-label="What is drawn" className="no-print flex flex-wrap gap-x-4 text-sm">
      {(Object.keys(SHOWN_KINDS) as ShownKind[]).map((kind) => {
        const drawn = shown.includes(kind);
        const rest = drawn ? shown.filter((other) => other !== kind) : [...shown, kind];
        if (rest.length === 0) return <span key={kind}>✓ {SHOWN_KINDS[kind]}</span>;
        return (
          <TextLink
            key={kind}
            href={TIMELINE.href(search, { show: rest })}
            className="hit inline-flex items-center gap-1"
          >
            {`${drawn ? "✓ " : "Add "}${SHOWN_KINDS[kind].toLowerCase()}`}
            {drawn && <span className="sr-only"> (drawn; take out)</span>}
          </TextLink>
        );
      })}
    </nav>
  );
}

/** A timeline of very many deals shows the newest, and says so. */
function Incomplete({
  search,
  timeline: { deals, totals },
}: Pick<TimelinePageBodyProps, "search" | "timeline">) {
  if (deals.length >= totals.deals) return null;
  return (
    <p className="mb-3 max-w-measure text-ink-muted">
      The newest {deals.length} of {totals.deals} deals are drawn.{" "}
      <TextLink href={DEALS.href(toDealsSearch(search), {})}>All {totals.deals} in the table</TextLink>
    </p>
  );
}
