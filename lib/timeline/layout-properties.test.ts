import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { anyItems, makeEdge, makeItem, shuffled } from "@/lib/testing/timeline-items";
import { clusterMarks } from "./cluster";
import { toDayNumber } from "./day-number";
import { placeLabels } from "./labels";
import { packLanes } from "./lanes";
import { layoutTimeline } from "./layout";
import type { Layout, Part, RenderGroup, RenderItem, TimelineInput, TimelineItem } from "./types";
import { panBy, zoomAt } from "./zoom";

const GROUPS = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), href: null }));
const WINDOW = { from: toDayNumber("2019-01-01"), to: toDayNumber("2033-01-01") };
const TODAY = toDayNumber("2026-06-01");

function layout(items: readonly TimelineItem[], overrides: Partial<TimelineInput> = {}): Layout {
  return layoutTimeline({
    words: timeline,
    items,
    groups: GROUPS,
    window: WINDOW,
    widthPx: 1000,
    today: TODAY,
    on: null,
    density: "comfortable",
    ...overrides,
  });
}

/** What must hold of a layout whatever the input. */
function expectSound(drawn: Layout): void {
  const groups = new Map(drawn.groups.map((group) => [group.id, group]));
  for (const item of drawn.items) {
    expect(isInside(item.possible, { x0: 0, x1: drawn.widthPx })).toBe(true);
    expect(item.certain === null || isInside(item.certain, item.possible)).toBe(true);
    expect(isInGroup(item, groups.get(item.groupId))).toBe(true);
  }
  expect(drawn.groups.reduce((sum, { heightPx }) => sum + heightPx, 0)).toBe(drawn.heightPx);
}

function isInside({ x0, x1 }: Part, frame: Part): boolean {
  return frame.x0 <= x0 && x0 <= x1 && x1 <= frame.x1;
}

function isInGroup({ yPx, heightPx }: RenderItem, group: RenderGroup | undefined): boolean {
  if (!group) return false;
  return yPx >= group.yPx + group.headingPx && yPx + heightPx <= group.yPx + group.heightPx;
}

/** What one row shows, from left to right, with the labels beside. */
function rowsOf({ items, clusters }: Layout): Map<string, [number, number][]> {
  const rows = new Map<string, [number, number][]>();
  const add = (row: string, from: number, to: number) =>
    rows.set(row, [...(rows.get(row) ?? []), [from, to]]);
  for (const { groupId, row, possible, label } of items) {
    add(`${groupId} ${row}`, possible.x0, possible.x1);
    if (label.kind === "right") add(`${groupId} ${row}`, label.xPx, label.xPx + label.widthPx);
    if (label.kind === "left") add(`${groupId} ${row}`, label.xPx - label.widthPx, label.xPx);
  }
  for (const { groupId, row, extent } of clusters) add(`${groupId} ${row}`, extent.x0, extent.x1);
  return rows;
}

describe("what is told by name", () => {
  /** What one cluster or another holds. */
  const clustered = ({ clusters }: Layout) => clusters.flatMap(({ itemIds }) => itemIds);

  it("is every deal, however near to others", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const deals = new Set(items.filter(({ kind }) => kind === "deal").map(({ id }) => id));
        expect(clustered(layout(items)).filter((id) => deals.has(id))).toEqual([]);
      }),
    );
  });

  it("is what a reader opens; nothing else changes its place in or out of the picture", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const closed = layout(items);
        const [first] = closed.clusters;
        const open = new Set(first?.itemIds);
        const opened = layout(items, { open });
        expect(clustered(opened).filter((id) => open.has(id))).toEqual([]);
        const shown = (drawn: Layout) =>
          [...drawn.items.map(({ item }) => item.id), ...clustered(drawn)].toSorted();
        expect(shown(opened)).toEqual(shown(closed));
      }),
    );
  });
});

describe("any layout", () => {
  const density = fc.constantFrom("comfortable" as const, "compact" as const);

  it("draws inside its frame, and nothing over anything else", () => {
    fc.assert(
      fc.property(anyItems(), density, (items, rowDensity) => {
        const drawn = layout(items, { density: rowDensity });
        expectSound(drawn);
        for (const stretches of rowsOf(drawn).values()) {
          const sorted = stretches.toSorted((a, b) => a[0] - b[0]);
          // Bars widened to what the eye can see, and rounded pixels, may touch.
          for (const [i, [from]] of sorted.entries())
            expect(from).toBeGreaterThanOrEqual((sorted[i - 1]?.[1] ?? 0) - 0.02);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("accounts for every item: drawn, in a cluster, outside or undated", () => {
    fc.assert(
      fc.property(anyItems(), fc.integer({ min: 17_000, max: 23_000 }), (items, from) => {
        const drawn = layout(items, { window: { from, to: from + 900 } });
        const clustered = drawn.clusters.reduce((sum, { count }) => sum + count, 0);
        const { before, after } = drawn.outside;
        expect(drawn.items.length + clustered + before + after + drawn.undated.length).toBe(items.length);
      }),
    );
  });

  it("does not depend on the order handed in", () => {
    const twice = anyItems().chain((items) => fc.tuple(fc.constant(items), shuffled(items)));
    fc.assert(
      fc.property(twice, ([items, mixed]) => {
        expect(layout(mixed)).toEqual(layout(items));
      }),
    );
  });

  it("keeps rows while the window moves", () => {
    fc.assert(
      fc.property(anyItems(), fc.integer({ min: -3000, max: 3000 }), (items, days) => {
        const rows = (drawn: Layout) => new Map(drawn.items.map(({ item, row }) => [item.id, row]));
        const [here, there] = [rows(layout(items)), rows(layout(items, { window: panBy(WINDOW, days) }))];
        for (const [id, row] of there) if (here.has(id)) expect(here.get(id)).toBe(row);
      }),
    );
  });

  it("draws any zoom and any bad number without an exception", () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -719_528, 35_806_000));
    fc.assert(
      fc.property(anyItems(12), fc.tuple(number, number), number, (items, [from, to], widthPx) => {
        const drawn = layout(items, { window: { from, to }, widthPx });
        expectSound(drawn);
        expectSound(layout(items, { window: zoomAt(drawn.window, from, to) }));
      }),
    );
  });
});

describe("thousands of items", () => {
  /** Items spread as in the record: three lanes, points and spans, more as time goes on. */
  function many(count: number): TimelineItem[] {
    return Array.from({ length: count }, (_, i) => {
      const start = 17_897 + ((i * 7919) % 4800);
      const end = i % 5 === 0 ? null : makeEdge(start + 30 + ((i * 31) % 900));
      const amends = i > 3 && i % 7 === 0 ? [`item:${i - 3}`] : [];
      const lane = "abc"[i % 3] ?? "a";
      return makeItem({ id: `item:${i}`, lane, start: makeEdge(start), end, amends, point: i % 3 === 0 });
    });
  }

  /** How often a step reads a property of the things it is handed: work that does not depend on how busy the machine is. */
  function readsOf<T extends object>(things: readonly T[], step: (things: readonly T[]) => unknown): number {
    let reads = 0;
    const counting: ProxyHandler<T> = {
      get(target, property, receiver) {
        reads += 1;
        return Reflect.get(target, property, receiver);
      },
    };
    step(things.map((thing) => new Proxy(thing, counting)));
    return reads;
  }

  const intervals = (count: number) =>
    many(count).map(({ id, start, end }) => ({
      id,
      from: start?.span.earliest ?? 0,
      to: end?.span.latest ?? Infinity,
    }));
  const marks = (count: number) =>
    many(count).map(({ id, start }) => ({ id, group: "a", x: start?.span.earliest ?? 0 }));
  const requests = (count: number) =>
    intervals(count).map(({ id, from }) => ({
      id,
      row: "0",
      x0: from,
      x1: from + 1,
      text: "x",
      textPx: 9,
      inside: true,
    }));

  it.each<[string, (count: number) => number]>([
    ["the whole layout", (count) => readsOf(many(count), layout)],
    ["packing", (count) => readsOf(intervals(count), packLanes)],
    ["clustering", (count) => readsOf(marks(count), (all) => clusterMarks(all, { withinPx: 9, atLeast: 2 }))],
    ["labels", (count) => readsOf(requests(count), (all) => placeLabels(all, 5000))],
  ])("%s: four times as many cost less than eight times the work", (_name, work) => {
    expect(work(5000) / work(1250)).toBeLessThan(8);
  });
});
