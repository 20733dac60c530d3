import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyItems, makeEdge, makeItem, makePoint } from "@/lib/testing/timeline-items";
import { toDay, toDayNumber } from "./day-number";
import { dayAt, toScale, xOf } from "./scale";
import { soundSpan, spansOf } from "./spans";
import type { Window } from "./types";
import { clampWindow, fitWindow, MIN_DAYS, panBy, SANE, zoomAt } from "./zoom";

/** Well inside the sane years, so that no limit is met. */
const anyWindow = fc
  .tuple(
    fc.double({ min: 15_000, max: 25_000, noNaN: true }),
    fc.double({ min: 100, max: 4000, noNaN: true }),
  )
  .map(([from, days]): Window => ({ from, to: from + days }));
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 1e300));
const anyFactor = fc.double({ min: 0.2, max: 5, noNaN: true });
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

function isSane({ from, to }: Window): boolean {
  return from >= SANE.from && to <= SANE.to && to - from >= MIN_DAYS - 1e-6;
}

describe("zoomAt", () => {
  it("keeps the date under the pointer", () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, anyFactor, (window, place, factor) => {
        const before = toScale(window, 1000);
        const day = dayAt(before, place * 1000);
        const after = toScale(zoomAt(window, day, factor), 1000);
        expect(xOf(after, day)).toBeCloseTo(place * 1000, 5);
      }),
    );
  });

  it("in and out again is where it was", () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, anyFactor, (window, place, factor) => {
        const day = window.from + place * (window.to - window.from);
        const back = zoomAt(zoomAt(window, day, factor), day, 1 / factor);
        expect(back.from).toBeCloseTo(window.from, 5);
        expect(back.to).toBeCloseTo(window.to, 5);
      }),
    );
  });

  it("stops at a week and at the sane years, and takes any number", () => {
    expect(zoomAt({ from: 0, to: 10 }, 5, 100)).toEqual({ from: 1.5, to: 8.5 });
    expect(zoomAt({ from: 0, to: 10 }, 5, 1e-9)).toEqual(SANE);
    fc.assert(
      fc.property(
        fc.record({ from: anyNumber, to: anyNumber }),
        anyNumber,
        anyNumber,
        (window, at, factor) => {
          expect(isSane(zoomAt(window, at, factor))).toBe(true);
        },
      ),
    );
  });
});

describe("panBy", () => {
  it("moves by days and back, and keeps the length", () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -5000, max: 5000, noNaN: true }), (window, days) => {
        const moved = panBy(window, days);
        expect(moved.from).toBeCloseTo(window.from + days, 6);
        expect(panBy(moved, -days).to).toBeCloseTo(window.to, 6);
      }),
    );
  });

  it("stops at the sane years with its length, whatever the number", () => {
    const last = panBy({ from: 0, to: 10 }, 1e12);
    expect(last).toEqual({ from: SANE.to - 10, to: SANE.to });
    fc.assert(
      fc.property(fc.record({ from: anyNumber, to: anyNumber }), anyNumber, (window, days) => {
        expect(isSane(panBy(window, days))).toBe(true);
      }),
    );
  });
});

describe("clampWindow", () => {
  it.each<[string, [number, number], [number, number]]>([
    ["turns a window round", [200, 100], [100, 200]],
    ["widens an empty one to a week about its middle", [100, 100], [96.5, 103.5]],
    ["cuts the year 99999", [0, 35_806_000], [0, SANE.to]],
    ["cuts the year 0", [-719_528, 0], [SANE.from, 0]],
    ["holds a window that lies wholly outside", [1e8, 2e8], [SANE.to - 7, SANE.to]],
    ["opens what is no number", [Number.NaN, Number.NaN], [SANE.from, SANE.to]],
  ])("%s", (_name, [from, to], [sanelyFrom, sanelyTo]) => {
    expect(clampWindow({ from, to })).toEqual({ from: sanelyFrom, to: sanelyTo });
  });

  it("changes a sane window never, and any window only once", () => {
    fc.assert(
      fc.property(fc.record({ from: anyNumber, to: anyNumber }), (window) => {
        const once = clampWindow(window);
        expect(isSane(once)).toBe(true);
        expect(clampWindow(once).from).toBeCloseTo(once.from, 6);
        expect(clampWindow(once).to).toBeCloseTo(once.to, 6);
      }),
    );
  });
});

describe("fitWindow", () => {
  const today = toDayNumber("2026-06-01");
  const days = ({ from, to }: Window) => `${toDay(from)} ${toDay(to)}`;

  it("shows from the first stated date to the last, with a margin", () => {
    const items = [
      makeItem({ start: makeEdge(toDayNumber("2020-01-01")), end: makeEdge(toDayNumber("2025-01-01")) }),
    ];
    expect(days(fitWindow(items, today))).toBe("2019-10-20 2025-03-15");
  });

  it("shows today too while something runs", () => {
    const items = [makeItem({ start: makeEdge(toDayNumber("2026-01-01")), end: null })];
    expect(days(fitWindow(items, today))).toBe("2025-12-11 2026-06-22");
  });

  it("shows the years about today when nothing has a date", () => {
    expect(days(fitWindow([], today))).toBe("2025-06-01 2027-06-01");
    expect(fitWindow([makeItem({ start: null, end: null })], today)).toEqual(fitWindow([], today));
  });

  it("holds every stated date of any items", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const window = fitWindow(items, today);
        expect(isSane(window)).toBe(true);
        for (const item of items) {
          if (spansOf(item) === null) continue;
          const span = soundSpan(item.start);
          if (span) expect(span.earliest >= window.from && span.latest <= window.to).toBe(true);
        }
      }),
    );
  });

  it("stays sane for items of the year 9999", () => {
    expect(isSane(fitWindow([makePoint("x", toDayNumber("9999-12-31"))], today))).toBe(true);
  });
});
