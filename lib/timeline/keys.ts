/**
 * Where an arrow key goes.
 * Decides neighbours among what is drawn: left and right in time inside a lane group, up and down to the nearest in time in the next
 * group that shows anything, first and last of the group. Knows no keys and no focus.
 */
import type { Direction, Layout } from "./types";

type Stop = { id: string; groupId: string; x: number; row: number };

/** The id of the item or cluster to go to; null when there is none that way. Without an id that is drawn, any direction goes to the first stop. */
export function neighbourOf(layout: Layout, id: string | null, direction: Direction): string | null {
  const lanes = lanesOf(layout);
  const at = lanes.findIndex((stops) => stops.some((stop) => stop.id === id));
  const lane = lanes[at];
  const stop = lane?.find((one) => one.id === id);
  if (!lane || !stop) return stopsOf(layout)[0] ?? null;
  if (direction === "up") return nearest(lanes[at - 1], stop.x);
  if (direction === "down") return nearest(lanes[at + 1], stop.x);
  return lane[INDEX[direction](lane.indexOf(stop), lane.length)]?.id ?? null;
}

/** Where each direction goes inside a lane, from an index in a lane of some length. */
const INDEX = {
  previous: (index: number) => index - 1,
  next: (index: number) => index + 1,
  first: () => 0,
  last: (_index: number, length: number) => length - 1,
} as const;

/** All stops in reading order: group by group, each in time. The order of the table twin and of the walk. */
export function stopsOf(layout: Layout): string[] {
  return lanesOf(layout).flatMap((lane) => lane.map(({ id }) => id));
}

function lanesOf({ groups, items, clusters }: Layout): Stop[][] {
  const lanes = new Map<string, Stop[]>(groups.map(({ id }) => [id, []]));
  const stops: Stop[] = [
    ...items.map(({ item, groupId, markX, possible, row }) => ({
      id: item.id,
      groupId,
      x: markX ?? possible.x0,
      row,
    })),
    ...clusters.map(({ id, groupId, xPx, row }) => ({ id, groupId, x: xPx, row })),
  ];
  for (const stop of stops) lanes.get(stop.groupId)?.push(stop);
  return [...lanes.values()].filter((lane) => lane.length > 0).map((lane) => lane.sort(compareStops));
}

function compareStops(a: Stop, b: Stop): number {
  return a.x - b.x || a.row - b.row || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function nearest(lane: readonly Stop[] | undefined, x: number): string | null {
  const [first] = lane ?? [];
  if (!lane || !first) return null;
  return lane.reduce((best, stop) => (Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best), first).id;
}
