import fc from "fast-check";
import { expect, test } from "vitest";
import { toChapters } from "./chronology";

const dates = fc.constantFrom(
  null,
  "2019-07-22",
  "2023-11",
  "2025",
  "2025-01-21",
  "2025-10",
  "2025-10-28",
  "2026~",
  "2024/2026",
);
const self = (date: string | null) => date;

test("a wide date opens the days inside it, the undated closes the story", () => {
  expect(toChapters(["2025-10-28", null, "2025", "2019-07-22", "2025-10"], self)).toEqual([
    { year: "2019", entries: ["2019-07-22"] },
    { year: "2025", entries: ["2025", "2025-10", "2025-10-28"] },
    { year: null, entries: [null] },
  ]);
});

test("things of one date keep the order they were handed in", () => {
  const things = [
    { name: "deal", on: "2025-10-28" },
    { name: "event", on: "2025-10-28" },
  ];
  expect(toChapters(things, (thing) => thing.on)[0]?.entries.map((thing) => thing.name)).toEqual([
    "deal",
    "event",
  ]);
});

test("every thing lands in exactly one chapter, and years rise", () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 30 }), (things) => {
      const chapters = toChapters(things, self);
      expect(chapters.flatMap((chapter) => chapter.entries).toSorted()).toEqual(things.toSorted());
      const years = chapters.map((chapter) => chapter.year ?? "9999");
      expect(years).toEqual([...new Set(years)].toSorted());
    }),
  );
});

test("the order handed in does not matter for what has different dates", () => {
  fc.assert(
    fc.property(fc.uniqueArray(dates), (things) => {
      expect(toChapters(things.toReversed(), self)).toEqual(toChapters(things, self));
    }),
  );
});
