import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { makeItem, makePoint } from "@/lib/testing/timeline-items";
import { toDayNumber } from "./day-number";
import { toEdge } from "./edge";
import { layoutTimeline } from "./layout";
import type { Layout, RenderItem, TimelineInput, TimelineItem } from "./types";

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

function only(items: readonly TimelineItem[], overrides: Partial<TimelineInput> = {}): RenderItem {
  const [first] = layout(items, overrides).items;
  if (!first) throw new Error("Nothing is drawn");
  return first;
}

const term = (start: string | null, end: string | null, more: Partial<TimelineItem> = {}) =>
  makeItem({ start: toEdge(start), end: toEdge(end), ...more });

describe("what is drawn of an item", () => {
  it("a span that is certain from end to end", () => {
    const { certain, possible, fadeEnd, cutEnd } = only([term("2025-01-21", "2025-10-28")]);
    expect(certain).toEqual(possible);
    expect({ fadeEnd, cutEnd }).toEqual({ fadeEnd: false, cutEnd: false });
  });

  it("imprecise edges as the ranges they are", () => {
    const { certain, possible } = only([term("2025", "2030")]);
    const x = (day: string) => ((toDayNumber(day) - WINDOW.from) / (WINDOW.to - WINDOW.from)) * 1000;
    expect(possible.x0).toBeCloseTo(x("2025-01-01"), 1);
    expect(certain?.x0).toBeCloseTo(x("2025-12-31"), 1);
    expect(certain?.x1).toBeCloseTo(x("2030-01-01"), 1);
    expect(possible.x1).toBeCloseTo(x("2030-12-31"), 1);
  });

  it("an open end until today, then a short fade", () => {
    const items = [term("2019-07-22", null)];
    const { certain, possible, fadeEnd } = only(items);
    const tomorrow = toDayNumber("2026-06-02");
    expect(fadeEnd).toBe(true);
    expect(layout(items).futureX).toEqual({ x0: certain?.x1, x1: 1000 });
    expect(certain?.x1).toBeCloseTo(((tomorrow - WINDOW.from) / (WINDOW.to - WINDOW.from)) * 1000, 1);
    expect(possible.x1).toBeCloseTo(Number(certain?.x1) + 56, 1);
  });

  it("an open end in a window after today as a fade from the frame", () => {
    const window = { from: toDayNumber("2030-01-01"), to: toDayNumber("2032-01-01") };
    const { certain, possible } = only([term("2019-07-22", null)], { window });
    expect(certain).toBeNull();
    expect(possible).toEqual({ x0: 0, x1: 56 });
  });

  it("an open start as a fade before the end, nowhere certain", () => {
    const { certain, possible, fadeStart } = only([term(null, "2025-10-28")]);
    expect(certain).toBeNull();
    expect(fadeStart).toBe(true);
    expect(possible.x1 - possible.x0).toBeCloseTo(56, 1);
  });

  it("a day's bar as wide as the eye can see, also at the frame", () => {
    const { possible } = only([term("2025-10-28", "2025-10-29")]);
    expect(possible.x1 - possible.x0).toBeGreaterThanOrEqual(3);
    const last = only([term("2032-12-31", "2033-06-01")]);
    expect(last.possible).toEqual({ x0: 997, x1: 1000 });
    expect(last.cutEnd).toBe(true);
  });

  it("a point at the middle of its days", () => {
    const { markX, possible } = only([makePoint("x", 0, { start: toEdge("2026") })]);
    expect(markX).toBeCloseTo((possible.x0 + possible.x1) / 2, 1);
  });

  it("a connector to the deal that ended it and a thread to the deal that amends it", () => {
    const old = makePoint("deal:old", 0, { kind: "deal", start: toEdge("2023-01-23") });
    const later = makePoint("deal:new", 0, {
      kind: "deal",
      start: toEdge("2025-01-21"),
      amends: ["deal:old", "gone"],
    });
    const ended = term("2023-01-23", "2025-01-21", { id: "term:x", lane: "b", endedBy: "deal:new" });
    const { connectors, threads } = layout([old, later, ended]);
    expect(connectors.map(({ fromId, toId }) => [fromId, toId])).toEqual([["term:x", "deal:new"]]);
    expect(threads.map(({ fromId, toId }) => [fromId, toId])).toEqual([["deal:old", "deal:new"]]);
    const ends = connectors.map(({ x0, x1, y0, y1 }) => [Math.abs(x0 - x1) < 1, y0 > y1]);
    expect(ends).toEqual([[true, true]]);
  });

  it("a connector straight up to a deal that may mean the day of the end", () => {
    const vague = makePoint("deal:vague", 0, { kind: "deal", start: toEdge("2024/2026") });
    const ended = term("2023-01-23", "2024-03-01", { id: "term:x", lane: "b", endedBy: "deal:vague" });
    const [connector] = layout([vague, ended]).connectors;
    expect(connector && Math.abs(connector.x0 - connector.x1)).toBeLessThan(1);
  });

  it("dense marks as one, which zooming in takes apart", () => {
    const events = Array.from({ length: 7 }, (_, i) =>
      makePoint(`event:${i}`, 20_000 + i, { standing: i < 2 ? "disputed" : "confirmed" }),
    );
    const [cluster] = layout(events).clusters;
    expect(cluster?.label).toBe("7 events, 2 disputed");
    expect(cluster?.sentence).toBe(
      "7 events, 2 disputed, between 4 October 2024 and 10 October 2024: open to see each.",
    );
    const near = layout(events, { window: cluster?.zoomTo ?? WINDOW });
    expect(near.clusters).toEqual([]);
    expect(near.items).toHaveLength(7);
  });

  it("marks of one single day apart, in rows, once days are wide enough", () => {
    const events = Array.from({ length: 7 }, (_, i) => makePoint(`event:${i}`, 20_000));
    expect(layout(events).clusters).toHaveLength(1);
    expect(layout(events, { window: { from: 19_997, to: 20_004 } }).groups[0]?.rows).toBe(7);
  });
});
