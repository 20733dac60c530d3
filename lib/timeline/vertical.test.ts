import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { anyItems, makeEdge, makeItem, makePoint, shuffled } from "@/lib/testing/timeline-items";
import { toDayNumber } from "./day-number";
import { toEdge } from "./edge";
import type { StoryEntry } from "./types";
import { verticalLayout } from "./vertical";

const today = toDayNumber("2026-06-01");

function words(entry: StoryEntry): string {
  if (entry.kind === "today") return "— today —";
  return entry.kind === "heading" ? `# ${entry.label}` : `${entry.item.id} ${entry.edge}: ${entry.when}`;
}

describe("verticalLayout", () => {
  it("tells a partnership year by year, today in its place, the undated last", () => {
    const { entries } = verticalLayout({
      words: timeline,
      today,
      items: [
        makeItem({ id: "licence", start: toEdge("2026-04-27"), end: toEdge("2032") }),
        makeItem({ id: "refusal", start: toEdge("2025-01-21"), end: toEdge("2025-10-28") }),
        makePoint("amendment", 0, { start: toEdge("2026-04-27") }),
        makeItem({ id: "talk", start: null, end: null }),
        makeItem({ id: "site", start: toEdge("2026~"), end: null }),
      ],
    });
    expect(entries.map(words)).toEqual([
      "# 2025",
      "site begins: about 2026 (between 2025 and 2027)",
      "refusal begins: 21 January 2025",
      "refusal ends: 28 October 2025",
      "# 2026",
      "amendment happens: 27 April 2026",
      "licence begins: 27 April 2026",
      "— today —",
      "# 2032",
      "licence ends: 2032",
      "# No date stated",
      "talk undated: no date stated",
    ]);
    expect(entries.filter((entry) => entry.kind === "heading").map(({ future }) => future)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it("tells once what begins and ends on one day, twice what only may", () => {
    const [day, year] = [toEdge("2025-11-03"), toEdge("2025")];
    const items = [
      makeItem({ id: "reaction", start: day, end: day }),
      makeItem({ id: "trial", start: year, end: year }),
    ];
    expect(verticalLayout({ items, today, words: timeline }).entries.map(words)).toEqual([
      "# 2025",
      "trial begins: 2025",
      "trial ends: 2025",
      "reaction happens: 3 November 2025",
    ]);
  });

  it("says that nothing is selected", () => {
    expect(verticalLayout({ items: [], today, words: timeline })).toEqual({
      entries: [],
      notes: ["Nothing is selected: there is no deal, term or event to show."],
    });
  });

  it("tells every item, in order, under its year, in any order handed in", () => {
    const twice = anyItems().chain((items) => fc.tuple(fc.constant(items), shuffled(items)));
    fc.assert(
      fc.property(twice, ([items, mixed]) => {
        const story = verticalLayout({ items, today, words: timeline });
        expect(verticalLayout({ items: mixed, today, words: timeline })).toEqual(story);
        const told = story.entries.flatMap((entry) => (entry.kind === "item" ? [entry] : []));
        expect(new Set(told.map(({ item }) => item.id)).size).toBe(items.length);
        expect(new Set(story.entries.map(({ id }) => id)).size).toBe(story.entries.length);
        expect(story.entries.filter(({ kind }) => kind === "today").length).toBeLessThanOrEqual(1);
        const line = story.entries.findIndex(({ kind }) => kind === "today");
        const before = story.entries.slice(0, Math.max(0, line));
        expect(before.some((entry) => entry.kind === "item" && entry.future)).toBe(false);
      }),
    );
  });

  it("takes numbers that are none for no date", () => {
    const { entries } = verticalLayout({
      words: timeline,
      items: [makePoint("x", 0, { start: makeEdge(Number.NaN) })],
      today,
    });
    expect(entries.map(words)).toEqual(["# No date stated", "x undated: no date stated"]);
  });
});
