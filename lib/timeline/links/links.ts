/**
 * Lines between items: from an ended term to the deal that ended it, and from deal to deal along amendments.
 * Decides their ends; a clustered deal is met at its cluster. Lines wholly outside the window are left out.
 */
import type { Prepared } from "../prepare";
import type { PlacedBox } from "../render";
import { type Box, centreOf, middleOf } from "../rows";
import { roundPx, xOf } from "../scale";
import { soundSpan } from "../spans";
import type { Link, Point, Scale, TimelineItem } from "../types";
import type { Bands } from "./bands";
import { Ways } from "./ways";

type Anchor = {
  item: TimelineItem;
  /** The place of its row among the bands. */
  band: number;
  /** Where a thread or connector meets it. */
  at: Point;
  /** Where it ends; null when no end is stated. */
  end: Point | null;
  /** All the days that the item may mean. */
  reach: { from: number; to: number };
};

export type Links = { connectors: Link[]; threads: Link[] };

type Picture = { scale: Scale; barPx: number; bands: Bands };

export function linkBoxes(placed: readonly PlacedBox[], { scale, barPx, bands }: Picture): Links {
  const linked = linkedIds(placed);
  const anchors = new Map<string, Anchor>();
  for (const { box, row } of placed)
    for (const member of box.members) {
      if (!linked.has(member.item.id)) continue;
      const band = bands.indexOf(row.groupId, row.index) ?? 0;
      anchors.set(member.item.id, anchorOf(member, box, { scale, y: row.yPx + barPx / 2, band }));
    }
  const all = [...anchors.values()];
  const ways = new Ways(bands, scale.widthPx);
  const linkOf = (from: Anchor, to: Anchor, [a, b]: readonly [Point, Point]): Link[] => {
    if ((a.x < 0 && b.x < 0) || (a.x > scale.widthPx && b.x > scale.widthPx)) return [];
    const points = ways.between({ ...a, band: from.band }, { ...b, band: to.band });
    const ends = { x0: roundPx(a.x), y0: a.y, x1: roundPx(b.x), y1: b.y };
    return [{ fromId: from.item.id, toId: to.item.id, ...ends, points }];
  };
  return {
    connectors: all.flatMap((ended) => {
      const { item, end } = ended;
      const by = item.endedBy === null ? undefined : anchors.get(item.endedBy);
      return end && by && by.item.id !== item.id ? linkOf(ended, by, [end, meetingPoint(by, end)]) : [];
    }),
    threads: all.flatMap((amending) =>
      [...new Set(amending.item.amends)].flatMap((amended) => {
        const from = anchors.get(amended);
        return from && amended !== amending.item.id ? linkOf(from, amending, [from.at, amending.at]) : [];
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

/** `y`: the middle of the row that the member's box is in; `band`: its place. */
function anchorOf(
  member: Prepared,
  box: Box,
  { scale, y, band }: { scale: Scale; y: number; band: number },
): Anchor {
  const { item } = member;
  const day = box.clustered ? centreOf(box) : item.point ? middleOf(member) : member.spans.possible.from;
  const end = item.point ? null : soundSpan(item.end);
  const { from, to } = member.spans.possible;
  return {
    item,
    band,
    at: { x: Number.isFinite(day) ? xOf(scale, day) : 0, y },
    end: end && { x: xOf(scale, end.earliest), y },
    reach: { from: xOf(scale, from), to: xOf(scale, to) },
  };
}
