/**
 * Where lines meet the bar of an organization.
 * Decides their order, so that lines to the same place do not cross; each line has a place of its own.
 */

import { LINE_GAP_PX } from "./measure";

/** One end of a line at a bar; `order` sorts ends from top to bottom, `id` those of the same order, the other way round where a bow turns them. */
export type End = { id: string; widthPx: number; order: readonly number[]; isTurned: boolean };

/** The middle of each end, from the top of the bar down. */
export function placeEnds(ends: readonly End[], topPx: number): Map<string, number> {
  const places = new Map<string, number>();
  let y = topPx + LINE_GAP_PX / 2;
  for (const { id, widthPx } of [...ends].sort(compareEnds)) {
    places.set(id, Math.round((y + widthPx / 2) * 10) / 10);
    y += widthPx + LINE_GAP_PX;
  }
  return places;
}

function compareEnds(a: End, b: End): number {
  for (const [i, value] of a.order.entries()) {
    const difference = value - (b.order[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.id < b.id === a.isTurned ? 1 : -1;
}
