import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { calendarOf, dayNumberOf, toDay, toDayNumber, wordsOf } from "./day-number";

describe("day numbers", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2025-02-01", 20_120],
  ])("%s is day %i", (day, number) => {
    expect(toDayNumber(day)).toBe(number);
    expect(toDay(number)).toBe(day);
    expect(toDay(number + 0.9)).toBe(day);
  });

  it("go there and back, and rise with the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(toDayNumber(toDay(day))).toBe(day);
        expect(dayNumberOf(calendarOf(day))).toBe(day);
      }),
    );
  });

  it("are held inside the years that days have", () => {
    expect(toDay(1e12)).toBe("9999-12-31");
    expect(wordsOf(-1e12, timeline)).toBe("1 January 1");
  });
});
