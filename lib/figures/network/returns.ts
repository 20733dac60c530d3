/**
 * Ways of the bands that return.
 * Decides that each has a lane of its own below the picture, the shortest uppermost, and turns of its own beside its columns.
 */

import { compareText } from "@/lib/domain/text/compare-text";
import type { Point, ReturnRoute } from "./paths";
import type { Strand } from "./types";

export type ReturningLine = { strand: Strand; widthPx: number; from: Point; to: Point; nameEnd: number };

const LANE_GAP_PX = 5;
const TURN_GAP_PX = 3;
const FIRST_LANE_PX = 14;
/** Between the bar and the first turn on the way out, and on the way in. */
const OUT_PX = 16;
const IN_PX = 24;

/** How far turns may reach: on the way out and in; the outermost columns have the edges of the sheet. */
export type Reach = { outOf: (x: number) => number; inTo: (x: number) => number };

/** A lane and turns for every line; and how high the picture becomes. */
export function routeReturns(
  lines: readonly ReturningLine[],
  { bottomPx, reach }: { bottomPx: number; reach: Reach },
): { routes: Map<string, ReturnRoute>; heightPx: number } {
  const routes = new Map<string, ReturnRoute>();
  const [outs, ins] = [new Map<number, number>(), new Map<number, number>()];
  const nameEnds = nameEndsOf(lines);
  let laneY = bottomPx + FIRST_LANE_PX;
  for (const { strand, widthPx, from, to } of [...lines].sort(shortestFirst)) {
    const out = (outs.get(from.x) ?? OUT_PX) + widthPx / 2;
    const into = (ins.get(to.x) ?? IN_PX) + widthPx / 2;
    outs.set(from.x, out + widthPx / 2 + TURN_GAP_PX);
    ins.set(to.x, into + widthPx / 2 + TURN_GAP_PX);
    routes.set(strand.id, {
      downX: (nameEnds.get(from.x) ?? from.x) + Math.min(out, reach.outOf(from.x)),
      upX: to.x - Math.min(into, reach.inTo(to.x)),
      laneY: laneY + widthPx / 2,
      widthPx,
    });
    laneY += widthPx + LANE_GAP_PX;
  }
  return { routes, heightPx: laneY + FIRST_LANE_PX };
}

/** Turns stand right of every name of their column. */
function nameEndsOf(lines: readonly ReturningLine[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { from, nameEnd } of lines) ends.set(from.x, Math.max(ends.get(from.x) ?? 0, nameEnd));
  return ends;
}

function shortestFirst(a: ReturningLine, b: ReturningLine): number {
  return (
    a.from.x - a.to.x - (b.from.x - b.to.x) || b.from.y - a.from.y || compareText(a.strand.id, b.strand.id)
  );
}
