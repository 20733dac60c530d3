/**
 * Lines between items: from an ended term to the deal that ended it, and from deal to deal along amendments.
 * Decides their ends; a clustered deal is met at its cluster. Lines wholly outside the window are left out.
 */
import type { Prepared } from "./prepare";
import type { PlacedBox } from "./render";
import { type Box, centreOf, middleOf } from "./rows";
import { roundPx, xOf } from "./scale";
import { soundSpan } from "./spans";
import type { Link, Scale, TimelineItem } from "./types";

type Point = { x: number; y: number };
type Anchor = {
  item: TimelineItem;
  /** Where a thread or connector meets it. */
  at: Point;
  /** Where it ends; null when no end is stated. */
  end: Point | null;
  /** All the days that the item may mean. */
  reach: { from: number; to: number };
};

export type Links = { connectors: Link[]; threads: Link[] };

export function linkBoxes(placed: readonly PlacedBox[], scale: Scale, barPx: number): Links {
  const linked = linkedIds(placed);
  const anchors = new Map<string, Anchor>();
  for (const { box, row } of placed)
    for (const member of box.members)
      if (linked.has(member.item.id))
        anchors.set(member.item.id, anchorOf(member, box, { scale, y: row.yPx + barPx / 2 }));
  const all = [...anchors.values()];
  return {
    connectors: all.flatMap(({ item, end }) => {
      const by = item.endedBy === null ? undefined : anchors.get(item.endedBy);
      return end && by && by.item.id !== item.id
        ? linkOf({ from: item.id, a: end, to: by.item.id, b: meetingPoint(by, end) }, scale)
        : [];
    }),
    threads: all.flatMap(({ item, at }) =>
      [...new Set(item.amends)].flatMap((amended) => {
        const from = anchors.get(amended);
        return from && amended !== item.id
          ? linkOf({ from: amended, a: from.at, to: item.id, b: at }, scale)
          : [];
      }),
    ),
  };
}

/** Straight above the end where the deal may mean that day: a line across other lanes would say nothing more. */
function meetingPoint({ at, reach }: Anchor, end: Point): Point {
  const within = reach.from <= end.x && end.x <= reach.to;
  return within ? { x: end.x, y: at.y } : at;
}

/** Ids of the items that some line begins or ends at. */
function linkedIds(placed: readonly PlacedBox[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { box } of placed)
    for (const { item } of box.members) {
      if (item.endedBy === null && item.amends.length === 0) continue;
      ids.add(item.id);
      if (item.endedBy !== null) ids.add(item.endedBy);
      for (const amended of item.amends) ids.add(amended);
    }
  return ids;
}

/** `y`: the middle of the row that the member's box is in. */
function anchorOf(member: Prepared, box: Box, { scale, y }: { scale: Scale; y: number }): Anchor {
  const { item } = member;
  const day = box.clustered ? centreOf(box) : item.point ? middleOf(member) : member.spans.possible.from;
  const end = item.point ? null : soundSpan(item.end);
  const { from, to } = member.spans.possible;
  return {
    item,
    at: { x: Number.isFinite(day) ? xOf(scale, day) : 0, y },
    end: end && { x: xOf(scale, end.earliest), y },
    reach: { from: xOf(scale, from), to: xOf(scale, to) },
  };
}

function linkOf({ from, a, to, b }: { from: string; a: Point; to: string; b: Point }, scale: Scale): Link[] {
  if ((a.x < 0 && b.x < 0) || (a.x > scale.widthPx && b.x > scale.widthPx)) return [];
  return [{ fromId: from, toId: to, x0: roundPx(a.x), y0: a.y, x1: roundPx(b.x), y1: b.y }];
}
