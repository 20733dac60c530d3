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

describe("bad input, in sentences", () => {
  const some = [term("2025-01-21", "2025-10-28")];
  const year = (n: number) => toDayNumber(`${String(n).padStart(4, "0")}-01-01`);
  const within = (from: number, to: number) => ({ window: { from, to } });
  it.each<[string, [readonly TimelineItem[], Partial<TimelineInput>?], string[]]>([
    ["nothing to say", [some], []],
    [
      "from after to",
      [some, within(year(2026), year(2025))],
      ["The window asked for begins after it ends; shown is 1 January 2025 to 31 December 2025."],
    ],
    [
      "no dates",
      [some, within(Number.NaN, year(2025))],
      [
        "The window asked for is not two dates, so everything is shown: 31 December 2024 to 17 November 2025.",
      ],
    ],
    [
      "year 0 and year 99999",
      [some, within(-719_528, 35_806_000)],
      ["The timeline runs from 1900 to 2100; shown is 1 January 1900 to 31 December 2100."],
    ],
    [
      "one day",
      [some, within(year(2025), year(2025))],
      [
        "The window asked for is shorter than a week; shown is 28 December 2024 to 3 January 2025.",
        "Nothing lies in this window: no item before it, one item after it.",
      ],
    ],
    ["an empty selection", [[]], ["Nothing is selected: there is no deal, term or event to show."]],
    ["no date", [[term(null, null)]], ["One item has no date: in the table, not in the picture."]],
    [
      "an end before its start",
      [[term("2025", "2020")]],
      ["One item ends before it begins: drawn at the start alone."],
    ],
    [
      "no width",
      [some, { widthPx: Number.NaN }],
      ["The width asked for cannot be drawn; shown is 960 pixels."],
    ],
  ])("%s", (_name, [items, overrides], notes) => {
    expect(layout(items, overrides).notes).toEqual(notes);
  });

  it("gives items of a group that nobody listed a group of their own", () => {
    const drawn = layout([term("2025", null, { lane: "else" })]);
    expect(drawn.groups.map(({ id, count }) => [id, count])).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 0],
      ["else", 1],
    ]);
  });

  it("draws an id once", () => {
    expect(layout([makeItem(), makeItem()]).items).toHaveLength(1);
  });

  it("draws a deal of which only “2026~” is known as the range it is", () => {
    const { possible, certain } = only([makePoint("deal:x", 0, { kind: "deal", start: toEdge("2026~") })]);
    expect(certain).toBeNull();
    expect(possible.x1 - possible.x0).toBeGreaterThan(200);
  });

  it("does without a moment and without a sane today", () => {
    const drawn = layout([makeItem({ end: null })], { today: Number.NaN, on: Number.NaN });
    expect([drawn.todayX, drawn.onX, drawn.futureX]).toEqual([null, null, null]);
    expect(layout([], { on: toDayNumber("2025-02-01") }).onX).toBeCloseTo(434.79, 1);
  });
});
