import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { anyItems, makeItem, makePoint } from "@/lib/testing/timeline-items";
import { layoutTimeline } from "../layout";
import type { LabelPlacement, Layout, Link, TimelineItem } from "../types";

const GROUPS = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), href: null }));

function layout(items: readonly TimelineItem[], density: "comfortable" | "compact" = "comfortable"): Layout {
  const window = { from: 17_897, to: 22_897 };
  return layoutTimeline({
    items,
    groups: GROUPS,
    window,
    widthPx: 900,
    today: 20_605,
    on: null,
    density,
    words: timeline,
  });
}

type Box = { x0: number; x1: number; y0: number; y1: number };

/** Half the height of letters. */
const LETTERS_PX = 7;

function labelBoxes({ items, clusters, groups }: Layout): Box[] {
  const boxOf = ({ kind, xPx, anchor, widthPx }: LabelPlacement, y: number): Box[] => {
    if (kind === "hidden") return [];
    const x0 = anchor === "start" ? xPx : xPx - widthPx;
    return [{ x0, x1: x0 + widthPx, y0: y - LETTERS_PX, y1: y + LETTERS_PX }];
  };
  return [
    ...items.flatMap(({ label, yPx, heightPx }) => boxOf(label, yPx + heightPx / 2)),
    ...clusters.flatMap(({ placement, yPx, heightPx }) => boxOf(placement, yPx + heightPx / 2)),
    // A lane's name is at least as wide as its letter.
    ...groups.map(({ yPx }) => ({ x0: 0, x1: 9, y0: yPx + 6, y1: yPx + 20 })),
  ];
}

/** The level and upright stretches of a line. */
function stretchesOf({ points }: Link): Box[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    expect(point.x === before.x || point.y === before.y).toBe(true);
    return {
      x0: Math.min(before.x, point.x),
      x1: Math.max(before.x, point.x),
      y0: Math.min(before.y, point.y),
      y1: Math.max(before.y, point.y),
    };
  });
}

const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe("a line between two items", () => {
  it("runs level or upright, through no label and no lane's name", () => {
    const density = fc.constantFrom("comfortable" as const, "compact" as const);
    fc.assert(
      fc.property(anyItems(), density, (items, rowDensity) => {
        const drawn = layout(items, rowDensity);
        const labels = labelBoxes(drawn);
        for (const link of [...drawn.connectors, ...drawn.threads])
          for (const stretch of stretchesOf(link))
            expect(labels.filter((box) => meet(box, stretch))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("begins and ends at the edges of what it ties together", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        for (const { points, x0, x1, y0, y1 } of [...layout(items).connectors, ...layout(items).threads]) {
          expect([points[0]?.x, points.at(-1)?.x]).toEqual([x0, x1]);
          expect(Math.abs((points[0]?.y ?? 0) - y0)).toBe(9);
          expect(Math.abs((points.at(-1)?.y ?? 0) - y1)).toBe(9);
        }
      }),
    );
  });

  it("is straight where nothing stands in its way", () => {
    const deal = makePoint("deal:new", 20_000, { kind: "deal" });
    const ended = makeItem({ id: "term:x", lane: "b", end: deal.start, start: null, endedBy: "deal:new" });
    const [connector] = layout([deal, ended]).connectors;
    expect(new Set(connector?.points.map(({ x }) => x)).size).toBe(1);
  });
});
