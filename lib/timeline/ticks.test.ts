import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { calendarOf, toDay, toDayNumber } from "./day-number";
import { ticksFor, tickTarget } from "./ticks";

function ticks(from: string, to: string, widthPx: number) {
  return ticksFor({ from: toDayNumber(from), to: toDayNumber(to) }, widthPx, timeline);
}

/** Labels as a reader sees them: "2025 Jul" where the upper one changes, "Aug" after it. */
function words(from: string, to: string, widthPx: number): string {
  return ticks(from, to, widthPx)
    .map(({ label, upper }) => (upper === null ? label : `${upper} ${label}`))
    .join(" · ");
}

describe("ticks as a table of dates", () => {
  it.each([
    ["1900-01-01 to 2101-01-01", 640, "1900 · 1950 · 2000 · 2050 · 2100"],
    ["1960-06-01 to 2030-01-01", 640, "1970 · 1980 · 1990 · 2000 · 2010 · 2020"],
    ["2019-01-01 to 2033-01-01", 420, "2020 · 2025 · 2030"],
    ["2019-01-01 to 2033-01-01", 640, "2020 · 2022 · 2024 · 2026 · 2028 · 2030 · 2032"],
    ["2019-07-22 to 2026-06-01", 640, "2020 · 2021 · 2022 · 2023 · 2024 · 2025 · 2026"],
    ["2024-06-01 to 2026-06-01", 640, "2024 Q3 · Q4 · 2025 Q1 · Q2 · Q3 · Q4 · 2026 Q1 · Q2"],
    ["2024-06-01 to 2027-06-01", 640, "2024 Q3 · 2025 Q1 · Q3 · 2026 Q1 · Q3 · 2027 Q1"],
    ["2025-10-15 to 2026-03-15", 640, "2025 Nov · Dec · 2026 Jan · Feb · Mar"],
    ["2025-01-20 to 2025-03-04", 640, "January 2025 20 · 27 · February 2025 3 · 10 · 17 · 24 · March 2025 3"],
    ["2024-02-26 to 2024-03-04", 640, "February 2024 26 · 27 · 28 · 29 · March 2024 1 · 2 · 3"],
  ])("%s on %i pixels", (span, widthPx, expected) => {
    const [from = "", to = ""] = span.split(" to ");
    expect(words(from, to, widthPx)).toBe(expected);
  });

  it("puts each tick where its day begins", () => {
    const [first] = ticks("2025-01-01", "2025-12-27", 780);
    expect(first).toEqual({
      day: toDayNumber("2025-01-01"),
      xPx: 0,
      unit: "month",
      label: "Jan",
      upper: "2025",
    });
  });

  it.each([
    [Number.NaN, Number.NaN],
    [5, 5],
    [1e9, -1e9],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("answers a window from %d to %d with ticks of the sane one", (from, to) => {
    expect(ticksFor({ from, to }, 640, timeline).length).toBeGreaterThan(0);
  });

  it.each([0, -5, Number.NaN])("does with a width of %d what it can", (widthPx) => {
    const [first] = ticks("2025-01-01", "2026-01-01", widthPx);
    expect(first?.xPx).toBe(0);
  });
});

describe("ticks, whatever the window", () => {
  const anyWindow = fc
    .tuple(
      fc.double({ min: -25_000, max: 47_000, noNaN: true }),
      fc.double({ min: 7, max: 70_000, noNaN: true }),
    )
    .map(([from, days]) => ({ from, to: Math.min(from + days, 47_846) }))
    .filter(({ from, to }) => to - from >= 7);
  const anyWidth = fc.integer({ min: 100, max: 2560 });

  it("lie inside it, rise, and are at least one and at most the target", () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, (window, widthPx) => {
        const days = ticksFor(window, widthPx, timeline).map(({ day }) => day);
        expect(days.every((day) => day >= window.from && day < window.to)).toBe(true);
        expect(days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))).toBe(true);
        expect(days.length).toBeGreaterThanOrEqual(1);
        expect(days.length).toBeLessThanOrEqual(tickTarget(widthPx));
      }),
      { numRuns: 500 },
    );
  });

  it("begin a day, a Monday, a month, a quarter, a year, a decade", () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, (window, widthPx) => {
        for (const { day, unit } of ticksFor(window, widthPx, timeline)) {
          const { year, month, day: dayOfMonth } = calendarOf(day);
          expect(Number.isInteger(day)).toBe(true);
          if (unit === "week") expect(new Date(toDay(day)).getUTCDay()).toBe(1);
          if (unit !== "week" && unit !== "day") expect(dayOfMonth).toBe(1);
          if (unit === "quarter") expect(month % 3).toBe(1);
          if (["year", "decade", "century"].includes(unit)) expect(month).toBe(1);
          if (unit === "decade") expect(year % 10).toBe(0);
        }
      }),
    );
  });

  it("grow finer, never coarser, with more room", () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, anyWidth, (window, a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)];
        expect(ticksFor(window, narrow, timeline).length).toBeLessThanOrEqual(
          ticksFor(window, wide, timeline).length,
        );
      }),
    );
  });
});
