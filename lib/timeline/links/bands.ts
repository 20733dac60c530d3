/**
 * What a line must not run through, by the bands that a picture is made of from top to bottom: the name of each lane, and its rows.
 * Decides which stretches of a band are taken; where two bands meet nothing stands, and lines run along there.
 */
import { keptIn } from "@/lib/domain/text/maps";
import { textWidthPx } from "../labels";
import { CLUSTER_PX, MARK_PX, type Measures } from "../measures";
import type { Rendered } from "../render";
import type { LabelPlacement, Part, RenderGroup } from "../types";

export type Band = {
  /** Where it meets the band above it. */
  topPx: number;
  /** What lines keep away from, from left to right, none touching another. */
  taken: readonly Part[];
  /** It is the name of a lane, whose letters reach down to its end. */
  isName?: true;
};

export type Bands = {
  bands: readonly Band[];
  /** Where the last band ends. */
  endPx: number;
  /** The place of a row's band among all. */
  indexOf: (groupId: string, row: number) => number | undefined;
};

/** Between a line and what it passes. Less than half of the gap that labels keep from bars, so that there is always a way. */
const CLEAR_PX = 2;
/** The names of lanes are a little larger than labels, and bold. */
const HEADING_FONT_PX = 14;

type Drawn = Pick<Rendered, "items" | "clusters"> & { groups: readonly RenderGroup[]; measures: Measures };

/** The bands of a picture, top to bottom: for each lane its name, then its rows. */
export function bandsOf({ groups, items, clusters, measures }: Drawn): Bands {
  const taken = new Map<string, Part[]>();
  const take = (key: string, part: Part | null) => {
    if (part !== null) keptIn(taken, key, () => []).push(part);
  };
  for (const { groupId, row, label, markX } of items) {
    take(keyOf(groupId, row), labelPart(label));
    if (markX !== null) take(keyOf(groupId, row), around(markX, MARK_PX));
  }
  for (const { groupId, row, placement, xPx } of clusters) {
    take(keyOf(groupId, row), labelPart(placement));
    take(keyOf(groupId, row), around(xPx, CLUSTER_PX));
  }
  const bands: Band[] = [];
  const places = new Map<string, number>();
  let endPx = 0;
  for (const group of groups) {
    const name = textWidthPx(`${group.label} ${group.count}`, HEADING_FONT_PX);
    bands.push({ topPx: endPx, taken: merged([{ x0: 0, x1: name }]), isName: true });
    for (let row = 0; row < group.rows; row++) {
      places.set(keyOf(group.id, row), bands.length);
      const topPx = group.yPx + group.headingPx + row * measures.rowPx;
      bands.push({ topPx, taken: merged(taken.get(keyOf(group.id, row)) ?? []) });
    }
    endPx = group.yPx + group.headingPx + group.rows * measures.rowPx;
  }
  return { bands, endPx, indexOf: (groupId, row) => places.get(keyOf(groupId, row)) };
}

function keyOf(groupId: string, row: number): string {
  return `${row} ${groupId}`;
}

function labelPart({ kind, xPx, anchor, widthPx }: LabelPlacement): Part | null {
  if (kind === "hidden") return null;
  return anchor === "start" ? { x0: xPx, x1: xPx + widthPx } : { x0: xPx - widthPx, x1: xPx };
}

function around(xPx: number, widthPx: number): Part {
  return { x0: xPx - widthPx / 2, x1: xPx + widthPx / 2 };
}

/** With room around each, in order, those that meet as one. */
function merged(parts: readonly Part[]): Part[] {
  const sorted = parts
    .map(({ x0, x1 }) => ({ x0: x0 - CLEAR_PX, x1: x1 + CLEAR_PX }))
    .sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const all: Part[] = [];
  for (const part of sorted) {
    const last = all.at(-1);
    if (last && part.x0 <= last.x1) last.x1 = Math.max(last.x1, part.x1);
    else all.push(part);
  }
  return all;
}
