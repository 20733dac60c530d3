/**
 * Items as they come → items in their groups, each with its days.
 * Decides order (so that the order handed in never matters), what has no date, and what to do with unknown groups and repeated ids.
 */
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

/** Groups keep their order; items of a group nobody listed get one of its name at the end. */
export function prepareItems(items: readonly TimelineItem[], groups: readonly LaneGroup[]): Preparation {
  const lanes = new Map<string, Prepared[]>(groups.map(({ id }) => [id, []]));
  const known = new Map(groups.map((group) => [group.id, group]));
  const undated: string[] = [];
  let reversed = 0;
  for (const item of distinct(items)) {
    const spans = spansOf(item);
    if (spans === null) {
      undated.push(item.id);
      continue;
    }
    const lane = lanes.get(item.lane);
    if (lane) lane.push({ item, spans });
    else lanes.set(item.lane, [{ item, spans }]);
    if (spans.reversed) reversed += 1;
  }
  // Groups that were handed in come first, and sorted ids make the order of the others sure.
  return {
    groups: [...lanes].map(([id, dated]) => ({
      group: known.get(id) ?? { id, label: id, href: null },
      dated: dated.sort(comparePrepared),
    })),
    undated,
    reversed,
  };
}

/** By id, each once. */
function distinct(items: readonly TimelineItem[]): TimelineItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function comparePrepared(a: Prepared, b: Prepared): number {
  return (
    compare(a.spans.possible.from, b.spans.possible.from) ||
    compare(a.spans.possible.to, b.spans.possible.to) ||
    compareText(a.item.id, b.item.id)
  );
}

/** Subtraction would make NaN of two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
