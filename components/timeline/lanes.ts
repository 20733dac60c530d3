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
import { dealItem, eventItem, leadTerms, termItem } from "./items";

export type Picture = { items: TimelineItem[]; groups: LaneGroup[] };

/** The groups of the shipped term kinds, what binds most first; a group that an editor adds follows them. */
const GROUPS = ["Exclusivity", "Access and rights", "Money", "Capacity", "Time", "Governance and law"];
const DEALS: LaneGroup = { id: "deals", label: "Deals", href: null };
const EVENTS: LaneGroup = { id: "events", label: "Events", href: null };

/** One partnership or one deal: its deals, its events, and its terms by group. */
export function byGroup(view: TimelineView, clocks: ClockQuery): Picture {
  const leads = leadTerms(view.terms);
  const items = [
    ...view.deals.map((deal) => ({ ...dealItem(deal, clocks, leads.get(deal.slug)), lane: DEALS.id })),
    ...view.events.map((event) => ({ ...eventItem(event, clocks), lane: EVENTS.id })),
    // What readers ask about first comes first: a picture that shows a few of them shows those.
    ...byImportance(view.terms).map((term) => ({ ...termItem(term, clocks), lane: term.kind.group })),
  ];
  const named = new Set(view.terms.map(({ kind }) => kind.group));
  const groups = [
    ...GROUPS.filter((group) => named.has(group)),
    ...[...named].filter((group) => !GROUPS.includes(group)),
  ];
  return {
    items,
    groups: used([DEALS, ...groups.map((label) => ({ id: label, label, href: null })), EVENTS], items),
  };
}

/** Many partnerships, by the lanes asked for. */
export function byLanes(
  view: TimelineView,
  { lanes, shown, clocks }: { lanes: Lanes; shown: readonly ShownKind[]; clocks: ClockQuery },
): Picture {
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
      add(dealItem(deal, clocks, leads.get(deal.slug)), lanesOf.deal(deal, clocks));
  if (shown.includes("terms"))
    for (const term of view.terms) add(termItem(term, clocks), lanesOf.term(term, clocks));
  if (shown.includes("events"))
    for (const event of view.events) add(eventItem(event, clocks), lanesOf.event(event, clocks));
  const weight = countBy(items);
  return {
    items,
    groups: [...groups.values()].sort(
      (a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || (a.label < b.label ? -1 : 1),
    ),
  };
}

type LanesOf = {
  deal: (deal: TimelineView["deals"][number], clocks: ClockQuery) => LaneGroup[];
  term: (term: TimelineView["terms"][number], clocks: ClockQuery) => LaneGroup[];
  event: (event: TimelineView["events"][number], clocks: ClockQuery) => LaneGroup[];
};
type Ref = { slug: string; name: string };

const partnershipLane = ({ partnership }: { partnership: Ref }, clocks: ClockQuery): LaneGroup[] => [
  { id: partnership.slug, label: partnership.name, href: partnershipHref(partnership.slug, clocks) },
];
const organizationLanes = (organizations: readonly Ref[], clocks: ClockQuery): LaneGroup[] =>
  organizations.map(({ slug, name }) => ({ id: slug, label: name, href: organizationHref(slug, clocks) }));

const LANES_OF: Readonly<Record<Lanes, LanesOf>> = {
  partnership: { deal: partnershipLane, term: partnershipLane, event: partnershipLane },
  organization: {
    deal: ({ parties }, clocks) => organizationLanes(parties, clocks),
    term: ({ from, to }, clocks) =>
      organizationLanes(
        [from, to].filter((side) => side !== null),
        clocks,
      ),
    event: ({ parties }, clocks) => organizationLanes(parties, clocks),
  },
  "term-kind": {
    deal: () => [DEALS],
    term: ({ kind }) => [{ id: kind.slug, label: kind.label, href: null }],
    event: () => [EVENTS],
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
