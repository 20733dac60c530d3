/**
 * Boxes in rows → what is drawn in the window.
 * Decides pixels: parts, marks, clusters and their labels; what lies outside is only counted.
 */
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { daysOf } from "./day-number";
import { isDisputed } from "./disputed";
import { drawnDays, type FadeFrame } from "./drawn-days";
import { type LabelRequest, placeLabels } from "./labels";
import { CLUSTER_PX, FADE_PX, MARK_PX, type Measures, MIN_BAR_PX } from "./measures";

import type { Prepared } from "./prepare";
import { type Box, centreOf, middleOf, padOf } from "./rows";
import { partOf, roundPx, xOf } from "./scale";
import type { Cluster, LabelPlacement, Part, RenderItem, Scale, Window } from "./types";
import { clampWindow } from "./zoom";

export type Frame = { scale: Scale; today: number; measures: Measures; words: TimelineWords };

/** With what is the same for all items of a picture. */
type ItemFrame = Frame & { whole: Part; fade: FadeFrame };

/** A row of a group: its id, which no other row of any group has, its number in its group, and the top of its bars. */
export type Row = { id: string; index: number; groupId: string; yPx: number };
export type PlacedBox = { box: Box; row: Row };

export type Rendered = {
  items: RenderItem[];
  clusters: Cluster[];
  /** Boxes that lie outside the window. */
  unseen: Box[];
};

/** Until the labels are placed, which takes all boxes of a row. */
const UNPLACED: LabelPlacement = { kind: "hidden", xPx: 0, anchor: "start", widthPx: 0, text: "" };

/** Draws what is in the window, in the order handed in. */
export function renderBoxes(placed: readonly PlacedBox[], given: Frame): Rendered {
  const frame = itemFrameOf(given);
  const rendered: Rendered = { items: [], clusters: [], unseen: [] };
  const requests: LabelRequest[] = [];
  for (const box of placed) {
    const extent = box.box.clustered ? addCluster(box, frame, rendered) : addItem(box, frame, rendered);
    if (extent) requests.push(requestOf(box, extent));
    else rendered.unseen.push(box.box);
  }
  const labels = placeLabels(requests, frame.scale.widthPx);
  for (const item of rendered.items) item.label = labels.get(item.item.id) ?? UNPLACED;
  for (const cluster of rendered.clusters) cluster.placement = labels.get(cluster.id) ?? UNPLACED;
  return rendered;
}

function itemFrameOf(frame: Frame): ItemFrame {
  const { window, widthPx, pxPerDay } = frame.scale;
  const fade = { window, today: frame.today, fadeDays: FADE_PX / pxPerDay };
  return { ...frame, whole: { x0: 0, x1: widthPx }, fade };
}

/** Adds what is drawn of an item; answers how far it reaches, null when it lies outside. */
function addItem(box: PlacedBox, frame: ItemFrame, { items }: Rendered): Part | null {
  const item = toItem(box, frame);
  if (item) items.push(item);
  return item && itemExtent(item);
}

function addCluster(box: PlacedBox, frame: Frame, { clusters }: Rendered): Part | null {
  const cluster = toCluster(box, frame);
  if (cluster) clusters.push(cluster);
  return cluster && clusterExtent(cluster);
}

function toItem({ box, row }: PlacedBox, { scale, measures, whole, fade }: ItemFrame): RenderItem | null {
  const member = box.members[0];
  const { item, spans } = member;
  const days = drawnDays(spans, fade);
  const possible = partOf(scale, days.possible);
  if (possible === null) return null;
  const certain = days.certain === days.possible ? possible : days.certain && partOf(scale, days.certain);
  return {
    item,
    groupId: row.groupId,
    row: row.index,
    yPx: row.yPx,
    heightPx: measures.barPx,
    certain: certain && !item.point ? widened(certain, possible) : certain,
    possible: item.point ? possible : widened(possible, whole),
    markX: item.point ? markX(member, scale) : null,
    fadeStart: days.fadeStart,
    fadeEnd: days.fadeEnd,
    cutStart: days.possible.from < scale.window.from,
    cutEnd: days.possible.to > scale.window.to,
    disputed: isDisputed(item),
    label: UNPLACED,
  };
}

/** The middle of a mark. */
function markX(point: Prepared, scale: Scale): number {
  return roundPx(xOf(scale, middleOf(point)));
}

/** At least as wide as the eye can see, inside a frame. */
function widened(part: Part, frame: Part): Part {
  const { x0, x1 } = part;
  if (x1 - x0 >= MIN_BAR_PX && frame.x0 <= x0 && x1 <= frame.x1) return part;
  const right = Math.min(frame.x1, Math.max(x1, roundPx(x0 + MIN_BAR_PX)));
  return { x0: Math.max(frame.x0, Math.min(x0, roundPx(right - MIN_BAR_PX))), x1: right };
}

function toCluster({ box, row }: PlacedBox, { scale, measures, words }: Frame): Cluster | null {
  const xPx = roundPx(xOf(scale, centreOf(box)));
  if (xPx < 0 || xPx > scale.widthPx) return null;
  const days = windowOf(box.members);
  return {
    id: box.id,
    groupId: row.groupId,
    row: row.index,
    yPx: row.yPx,
    heightPx: measures.barPx,
    xPx,
    extent: { x0: markX(box.members[0], scale), x1: markX(box.members.at(-1) ?? box.members[0], scale) },
    count: box.members.length,
    disputed: box.members.filter(({ item }) => isDisputed(item)).length,
    label: box.text,
    placement: UNPLACED,
    sentence: words.clusterSentence(box.text, daysOf(days)),
    itemIds: box.members.map(({ item }) => item.id),
    zoomTo: zoomTo(days),
  };
}

function windowOf(members: readonly Prepared[]): Window {
  const from = members.reduce((least, { spans }) => Math.min(least, spans.possible.from), Infinity);
  const to = members.reduce((most, { spans }) => Math.max(most, spans.possible.to), -Infinity);
  return { from, to };
}

/** With a third of its length on either side, so that no mark lies at the frame. */
function zoomTo({ from, to }: Window): Window {
  const margin = (to - from) / 3;
  return clampWindow({ from: from - margin, to: to + margin });
}

function requestOf({ box, row }: PlacedBox, { x0, x1 }: Part): LabelRequest {
  const { id, text, textPx, members } = box;
  const { item } = members[0];
  const full = box.clustered ? text : item.label;
  return { id, row: row.id, x0, x1, text, textPx, full, inside: !item.point, padPx: padOf(item) };
}

function itemExtent({ item, possible, markX }: RenderItem): Part {
  if (markX === null)
    return item.kind === "deal" ? { x0: possible.x0 - MARK_PX / 2, x1: possible.x1 } : possible;
  return {
    x0: Math.min(possible.x0, markX - MARK_PX / 2),
    x1: Math.max(possible.x1, markX + MARK_PX / 2),
  };
}

function clusterExtent({ xPx, extent }: Cluster): Part {
  return { x0: Math.min(extent.x0, xPx - CLUSTER_PX / 2), x1: Math.max(extent.x1, xPx + CLUSTER_PX / 2) };
}
