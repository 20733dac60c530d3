/**
 * Which lane each item lies in: the parts of one partnership, or partnerships, organizations, kinds of term.
 * Decides lanes and their order; an item in two organizations' lanes is drawn in both.
 */
import { byImportance } from "@/lib/domain/terms/importance";
import type { LaneGroup, TimelineItem } from "@/lib/timeline/types";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, partnershipHref } from "@/lib/url/href";
import type { Lanes, ShownKind } from "@/lib/url/timeline-search";
import type { TimelineView } from "@/lib/views/timeline";
import { dealItem, ENGLISH_ITEMS, eventItem, leadTerms, type SaysItems, termItem } from "./items";

export type Picture = { items: TimelineItem[]; groups: LaneGroup[] };

/** The groups of the shipped term kinds, what binds most first; a group that an editor adds follows them. */
const GROUPS = ["Exclusivity", "Access and rights", "Money", "Capacity", "Time", "Governance and law"];
const DEALS = "deals";
const EVENTS = "events";

const dealsLane = ({ timelineItems }: SaysItems): LaneGroup => ({
  ...{ id: DEALS, label: timelineItems.deals, href: null },
});
const eventsLane = ({ timelineItems }: SaysItems): LaneGroup => ({
  ...{ id: EVENTS, label: timelineItems.events, href: null },
});

/** One partnership or one deal: its deals, its events, and its terms by group. */
export function byGroup(
  view: TimelineView,
  clocks: ClockQuery,
  language: SaysItems = ENGLISH_ITEMS,
): Picture {
  const leads = leadTerms(view.terms);
  const items = [
    ...view.deals.map((deal) => ({
      ...dealItem(deal, clocks, { lead: leads.get(deal.slug), language }),
      lane: DEALS,
    })),
    ...view.events.map((event) => ({ ...eventItem(event, clocks, language), lane: EVENTS })),
    // What readers ask about first comes first: a picture that shows a few of them shows those.
    ...byImportance(view.terms).map((term) => ({
      ...termItem(term, clocks, language),
      lane: term.kind.group,
    })),
  ];
  const named = new Set(view.terms.map(({ kind }) => kind.group));
  const groups = [
    ...GROUPS.filter((group) => named.has(group)),
    ...[...named].filter((group) => !GROUPS.includes(group)),
  ];
  return {
    items,
    groups: used(
      [
        dealsLane(language),
        ...groups.map((id) => ({ id, label: language.vocabulary.termGroup(id), href: null })),
        eventsLane(language),
      ],
      items,
    ),
  };
}

/** Many partnerships, by the lanes asked for. */
export function byLanes(
  view: TimelineView,
  {
    lanes,
    shown,
    clocks,
    language = ENGLISH_ITEMS,
  }: { lanes: Lanes; shown: readonly ShownKind[]; clocks: ClockQuery; language?: SaysItems },
): Picture {
  const asked = { clocks, language };
  const lanesOf = LANES_OF[lanes];
  const items: TimelineItem[] = [];
  const groups = new Map<string, LaneGroup>();
  const add = (item: Omit<TimelineItem, "lane">, places: readonly LaneGroup[]) => {
    places.forEach((group, index) => {
      groups.set(group.id, group);
      // Each item has one id in the picture; a second lane shows a second item.
      items.push({ ...item, id: index === 0 ? item.id : `${item.id}@${group.id}`, lane: group.id });
    });
  };
  const leads = leadTerms(view.terms);
  if (shown.includes("deals"))
    for (const deal of view.deals)
      add(dealItem(deal, clocks, { lead: leads.get(deal.slug), language }), lanesOf.deal(deal, asked));
  if (shown.includes("terms"))
    for (const term of view.terms) add(termItem(term, clocks, language), lanesOf.term(term, asked));
  if (shown.includes("events"))
    for (const event of view.events) add(eventItem(event, clocks, language), lanesOf.event(event, asked));
  const weight = countBy(items);
  return {
    items,
    groups: [...groups.values()].sort(
      (a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || (a.label < b.label ? -1 : 1),
    ),
  };
}

type Asked = { clocks: ClockQuery; language: SaysItems };
type LanesOf = {
  deal: (deal: TimelineView["deals"][number], asked: Asked) => LaneGroup[];
  term: (term: TimelineView["terms"][number], asked: Asked) => LaneGroup[];
  event: (event: TimelineView["events"][number], asked: Asked) => LaneGroup[];
};
type Ref = { slug: string; name: string };

const partnershipLane = ({ partnership }: { partnership: Ref }, { clocks }: Asked): LaneGroup[] => [
  { id: partnership.slug, label: partnership.name, href: partnershipHref(partnership.slug, clocks) },
];
const organizationLanes = (organizations: readonly Ref[], { clocks }: Asked): LaneGroup[] =>
  organizations.map(({ slug, name }) => ({ id: slug, label: name, href: organizationHref(slug, clocks) }));

const LANES_OF: Readonly<Record<Lanes, LanesOf>> = {
  partnership: { deal: partnershipLane, term: partnershipLane, event: partnershipLane },
  organization: {
    deal: ({ parties }, asked) => organizationLanes(parties, asked),
    term: ({ from, to }, asked) =>
      organizationLanes(
        [from, to].filter((side) => side !== null),
        asked,
      ),
    event: ({ parties }, asked) => organizationLanes(parties, asked),
  },
  "term-kind": {
    deal: (_deal, { language }) => [dealsLane(language)],
    term: ({ kind: { slug, label } }, { language }) => [
      { id: slug, label: language.vocabulary.termKind(slug, label), href: null },
    ],
    event: (_event, { language }) => [eventsLane(language)],
  },
};

function used(groups: readonly LaneGroup[], items: readonly TimelineItem[]): LaneGroup[] {
  const count = countBy(items);
  return groups.filter(({ id }) => count.has(id));
}

function countBy(items: readonly TimelineItem[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { lane } of items) count.set(lane, (count.get(lane) ?? 0) + 1);
  return count;
}
