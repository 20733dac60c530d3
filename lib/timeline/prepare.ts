/**
 * Items as they come → items in their groups, each with its days.
 * Decides the order of groups (that of items is packing's), what has no date, and what to do with unknown groups and repeated ids.
 */
import { compareText } from "@/lib/domain/text/compare-text";
import { keptIn } from "@/lib/domain/text/maps";
import { type Spans, spansOf } from "./spans";
import type { LaneGroup, TimelineItem } from "./types";

export type Prepared = { item: TimelineItem; spans: Spans };
export type PreparedGroup = { group: LaneGroup; dated: readonly Prepared[] };

export type Preparation = {
  groups: readonly PreparedGroup[];
  undated: readonly string[];
  /** How many items end before they begin. */
  reversed: number;
};

/** Groups keep their order; items of a group nobody listed get one of its name at the end. Items lie in their group in no order. */
export function prepareItems(items: readonly TimelineItem[], groups: readonly LaneGroup[]): Preparation {
  const listed = lanesOf(groups);
  const others = new Map<string, Lane>();
  const undated: string[] = [];
  let reversed = 0;
  for (const item of distinct(items)) {
    const spans = spansOf(item);
    if (spans === null) {
      undated.push(item.id);
      continue;
    }
    const lane = listed.get(item.lane) ?? keptIn(others, item.lane, unlisted);
    lane.dated.push({ item, spans });
    if (spans.reversed) reversed += 1;
  }
  const sorted = [...others.values()].sort((a, b) => compareText(a.group.id, b.group.id));
  return { groups: [...listed.values(), ...sorted], undated: undated.sort(compareText), reversed };
}

type Lane = { group: LaneGroup; dated: Prepared[] };

function lanesOf(groups: readonly LaneGroup[]): Map<string, Lane> {
  return new Map(groups.map((group) => [group.id, { group, dated: [] }]));
}

function unlisted(id: string): Lane {
  return { group: { id, label: id, href: null }, dated: [] };
}

/** Each id once. */
function distinct(items: readonly TimelineItem[]): Iterable<TimelineItem> {
  const byId = new Map<string, TimelineItem>();
  for (const item of items) byId.set(item.id, item);
  return byId.values();
}
