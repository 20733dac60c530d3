/**
 * The items of one group → boxes in rows.
 * Decides what is clustered and which row each thing takes. Works on pixels counted from 1970 and not from the window, so that rows
 * stay as they are while the window moves.
 */
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { clusterLabel, clusterMarks } from "./cluster";
import { isDisputed } from "./disputed";
import { cutLabel, LABEL_GAP_PX, LABEL_PAD_PX, textWidthPx } from "./labels";
import { packLanes } from "./lanes";
import { CLUSTER_PX, MARK_PX, type Measures, MIN_BAR_PX, ROW_GAP_PX } from "./measures";
import type { Prepared, PreparedGroup } from "./prepare";
import type { ItemKind } from "./types";

/**
 * One thing that is drawn: an item, or the marks of a cluster from left to right. Its ends are those of packing, labels with a place of
 * their own included.
 */
export type Box = {
  id: string;
  members: readonly [Prepared, ...Prepared[]];
  clustered: boolean;
  from: number;
  to: number;
  text: string;
  textPx: number;
};

type Sizes = {
  pxPerDay: number;
  measures: Measures;
  open?: ReadonlySet<string> | undefined;
  words: TimelineWords;
};

/** Packs a group into as few rows as its deepest overlap asks for. Boxes of a row come from left to right. */
export function packGroup({ dated }: PreparedGroup, sizes: Sizes): Box[][] {
  const { pxPerDay, measures, open } = sizes;
  const marks: PlacedMark[] = [];
  const boxes: Box[] = [];
  for (const prepared of dated)
    if (!prepared.item.point) boxes.push(barBox(prepared, pxPerDay, measures));
    else if (standsAlone(prepared, open)) boxes.push(markBox(markOf(prepared, pxPerDay), pxPerDay, measures));
    else marks.push(markOf(prepared, pxPerDay));
  const { clusters, singles } = clusterMarks(marks, ruleAt(pxPerDay, measures));
  for (const cluster of clusters) boxes.push(clusterBox(cluster, sizes));
  for (const mark of singles) boxes.push(markBox(mark, pxPerDay, measures));
  return packLanes(boxes);
}

/** A deal is always shown by its name; so is what a reader has opened. */
function standsAlone({ item }: Prepared, open: ReadonlySet<string> | undefined): boolean {
  return item.kind === "deal" || open?.has(item.id) === true;
}

/** Room inside a bar before its label: a deal's mark stands at its beginning. */
export function padOf({ kind }: Prepared["item"]): number {
  return kind === "deal" ? LABEL_PAD_PX + MARK_PX : LABEL_PAD_PX;
}

type PlacedMark = { id: string; group: string; x: number; prepared: Prepared };

function markOf(prepared: Prepared, pxPerDay: number): PlacedMark {
  const { id, lane } = prepared.item;
  return { id, group: lane, x: middleOf(prepared) * pxPerDay, prepared };
}

/** The middle of the days that a point may lie on. */
export function middleOf({ spans: { possible } }: Prepared): number {
  return (possible.from + possible.to) / 2;
}

/** The middle between the first and the last mark of a cluster. */
export function centreOf({ members }: Box): number {
  return (middleOf(members[0]) + middleOf(members.at(-1) ?? members[0])) / 2;
}

/** Once a day is wider than a cluster nothing is clustered: marks of one day lie in rows of their own, so zooming in always tells them apart. */
function ruleAt(pxPerDay: number, { cluster }: Measures): Measures["cluster"] {
  return pxPerDay >= cluster.withinPx ? { ...cluster, atLeast: Number.POSITIVE_INFINITY } : cluster;
}

function clusterBox(marks: readonly PlacedMark[], { measures, words }: Sizes): Box {
  const [first, ...rest] = marks.map(({ prepared }) => prepared);
  if (!first) throw new RangeError("A cluster has at least two marks.");
  const members: Box["members"] = [first, ...rest];
  const label = clusterLabel(
    members.map(({ item }) => ({ kind: item.kind, disputed: isDisputed(item) })),
    words,
  );
  const { text, textPx } = labelled({ label, kind: "event" }, measures);
  const [left, right] = [marks[0]?.x ?? 0, marks.at(-1)?.x ?? 0];
  const centre = (left + right) / 2;
  return {
    id: `cluster:${first.item.id}`,
    members,
    clustered: true,
    text,
    textPx,
    from: Math.min(left - MARK_PX / 2, centre - CLUSTER_PX / 2),
    to: Math.max(right + MARK_PX / 2, centre + CLUSTER_PX / 2) + beside(textPx, measures),
  };
}

function markBox({ x, prepared }: PlacedMark, pxPerDay: number, measures: Measures): Box {
  const { text, textPx } = labelled(prepared.item, measures);
  const { from, to } = prepared.spans.possible;
  return {
    id: prepared.item.id,
    members: [prepared],
    clustered: false,
    text,
    textPx,
    from: Math.min(x - MARK_PX / 2, from * pxPerDay),
    to: Math.max(x + MARK_PX / 2, to * pxPerDay) + beside(textPx, measures),
  };
}

function barBox(prepared: Prepared, pxPerDay: number, measures: Measures): Box {
  const { text, textPx } = labelled(prepared.item, measures);
  const begins = prepared.spans.possible.from * pxPerDay;
  const from = prepared.item.kind === "deal" ? begins - MARK_PX / 2 : begins;
  const to = Math.max(begins + MIN_BAR_PX, prepared.spans.possible.to * pxPerDay);
  const fits = to - from >= textPx + 2 * padOf(prepared.item);
  return {
    id: prepared.item.id,
    members: [prepared],
    clustered: false,
    text,
    textPx,
    from,
    to: to + (fits ? ROW_GAP_PX : beside(textPx, measures)),
  };
}

/** Room for a label right of its mark, where rows keep it, and the gap to whatever comes next. */
function beside(textPx: number, { labelsKeepPlace }: Measures): number {
  return labelsKeepPlace ? LABEL_GAP_PX * 2 + textPx + ROW_GAP_PX : ROW_GAP_PX;
}

function labelled(
  { label, kind }: { label: string; kind: ItemKind },
  { fontPx }: Measures,
): { text: string; textPx: number } {
  const text = cutLabel(label, kind);
  return { text, textPx: textWidthPx(text, fontPx) };
}
