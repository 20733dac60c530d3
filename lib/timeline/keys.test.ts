import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { anyItems, makePoint } from "@/lib/testing/timeline-items";
import { neighbourOf, stopsOf } from "./keys";
import { layoutTimeline } from "./layout";
import type { Direction, Layout, TimelineItem } from "./types";

const GROUPS = ["a", "b", "c"].map((id) => ({ id, label: id, href: null }));

function layout(items: readonly TimelineItem[]): Layout {
  const window = { from: 19_000, to: 21_000 };
  return layoutTimeline({
    words: timeline,
    items,
    groups: GROUPS,
    window,
    widthPx: 1000,
    today: 20_500,
    on: null,
    density: "comfortable",
  });
}

describe("neighbourOf", () => {
  const drawn = layout([
    makePoint("a1", 19_100),
    makePoint("a2", 20_000),
    makePoint("c1", 19_050, { lane: "c" }),
    makePoint("c2", 19_900, { lane: "c" }),
    makePoint("far", 30_000),
  ]);
  it.each<[string | null, Direction, string | null]>([
    [null, "next", "a1"],
    ["gone", "down", "a1"],
    ["a1", "next", "a2"],
    ["a2", "next", null],
    ["a2", "previous", "a1"],
    ["a1", "previous", null],
    ["a2", "first", "a1"],
    ["a1", "last", "a2"],
    ["a2", "down", "c2"],
    ["a1", "down", "c1"],
    ["c2", "up", "a2"],
    ["a1", "up", null],
    ["c1", "down", null],
  ])("from %s, %s is %s", (id, direction, expected) => {
    expect(neighbourOf(drawn, id, direction)).toBe(expected);
  });

  it("has nowhere to go in an empty timeline", () => {
    expect(neighbourOf(layout([]), null, "next")).toBeNull();
  });

  it("reaches everything drawn by going right and down, and nothing twice", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const any = layout(items);
        const drawnIds = [...any.items.map(({ item }) => item.id), ...any.clusters.map(({ id }) => id)];
        const walked: string[] = [];
        let lane = neighbourOf(any, null, "next");
        while (lane !== null) {
          const first = neighbourOf(any, lane, "first");
          for (let at = first; at !== null; at = neighbourOf(any, at, "next")) walked.push(at);
          lane = first && neighbourOf(any, first, "down");
        }
        expect(walked).toEqual(stopsOf(any));
        expect(walked.toSorted()).toEqual(drawnIds.toSorted());
      }),
    );
  });

  it("goes back the way it came", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const any = layout(items);
        for (const id of stopsOf(any)) {
          const next = neighbourOf(any, id, "next");
          if (next !== null) expect(neighbourOf(any, next, "previous")).toBe(id);
        }
      }),
    );
  });
});
