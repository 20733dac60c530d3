/**
 * The few terms that a timeline shows beside its deals, and the few lanes of a picture of many, until a reader asks for all.
 * Decides by the order handed in, what is asked about first first; draws nothing.
 */
import type { LaneGroup, TimelineItem } from "./types";

export type Shortlist = {
  items: readonly TimelineItem[];
  /** How many terms are left out. */
  left: number;
};

/** All deals and events, and the first `most` terms that have a date; one or two more are not worth a press. */
export function shortlistTerms(items: readonly TimelineItem[], most: number): Shortlist {
  const terms = items.filter(({ kind }) => kind === "term");
  if (terms.length <= most + 2) return { items, left: 0 };
  const shown = new Set(terms.filter(({ start, end }) => start !== null || end !== null).slice(0, most));
  return {
    items: items.filter((item) => item.kind !== "term" || shown.has(item)),
    left: terms.length - shown.size,
  };
}

/** How many lanes from the first on hold no more than `most` items together: one at least, and one or two more than that are not worth a press. */
export function shortlistLanes(
  items: readonly Pick<TimelineItem, "lane">[],
  groups: readonly Pick<LaneGroup, "id">[],
  most: number,
): number {
  let [room, shown] = [most, 0];
  for (const { id } of groups) {
    room -= items.filter(({ lane }) => lane === id).length;
    if (room < 0 && shown > 0) break;
    shown += 1;
  }
  return groups.length - shown <= 2 ? groups.length : shown;
}
