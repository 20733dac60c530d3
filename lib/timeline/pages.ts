/**
 * A layout cut into sheets of paper.
 * Decides where: between lanes when they fit, else between rows, never through one; what goes on on the next sheet is named again.
 */
import { MEASURES } from "./measures";
import type { Layout, Link, RenderGroup, RowDensity } from "./types";

/** A stretch of the picture from top to bottom. */
type Cut = { from: number; to: number; groups: RenderGroup[] };

type Sheet = { density: RowDensity; mostPx: number };

/** The layout as several, none higher than `mostPx` unless a single row is. */
export function pagesOf(layout: Layout, sheet: Sheet): Layout[] {
  const { mostPx } = sheet;
  const cuts: Cut[] = [];
  for (const piece of layout.groups.flatMap((group) => piecesOf(group, { ...sheet, words: layout.words }))) {
    const open = cuts.at(-1);
    if (open && heightOf(open) + piece.to - piece.from <= mostPx) {
      open.groups.push(...piece.groups);
      open.to = piece.to;
    } else cuts.push(piece);
  }
  return cuts.map((cut) => pageOf(layout, cut));
}

function heightOf({ from, to }: Cut): number {
  return to - from;
}

/** A lane that fits on a sheet is one piece; a higher one is cut between its rows. */
function piecesOf(group: RenderGroup, { density, mostPx, words }: Sheet & Pick<Layout, "words">): Cut[] {
  const { yPx, heightPx, headingPx, rows } = group;
  if (heightPx <= mostPx) return [{ from: yPx, to: yPx + heightPx, groups: [group] }];
  const { rowPx } = MEASURES[density];
  const rowsEach = Math.max(1, Math.floor((mostPx - headingPx) / rowPx));
  return Array.from({ length: Math.ceil(rows / rowsEach) }, (_, index): Cut => {
    const first = index * rowsEach;
    const from = index === 0 ? yPx : yPx + headingPx + first * rowPx;
    const to = yPx + headingPx + Math.min(rows, first + rowsEach) * rowPx;
    const label = index === 0 ? group.label : words.continued(group.label);
    // Its heading stands where rows of the sheet before would be, so the rows move down by it.
    const top = index === 0 ? from : from - headingPx;
    return { from: top, to, groups: [{ ...group, label, yPx: top, heightPx: to - top }] };
  });
}

/** What lies in a cut, moved up to the top of its sheet. */
function pageOf(layout: Layout, { from, to, groups }: Cut): Layout {
  // A heading that is named again covers rows of the sheet before: those are not drawn twice.
  const first = from + (groups[0]?.headingPx ?? 0);
  const here = ({ yPx }: { yPx: number }) => yPx >= first && yPx < to;
  const up = <T extends { yPx: number }>(thing: T): T => ({ ...thing, yPx: thing.yPx - from });
  const moved = (link: Link): Link => ({
    ...link,
    y0: link.y0 - from,
    y1: link.y1 - from,
    points: link.points.map(({ x, y }) => ({ x, y: y - from })),
  });
  return {
    ...layout,
    heightPx: to - from,
    groups: groups.map(up),
    items: layout.items.filter(here).map(up),
    clusters: layout.clusters.filter(here).map(up),
    connectors: layout.connectors.map(moved),
    threads: layout.threads.map(moved),
  };
}
