import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, compareDays, dayOf, daysBetween, daysInMonth, isDay } from "./day";

const anyDate = () =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, day]) => dayOf(year, month, Math.min(day, daysInMonth(year, month))));

describe("days", () => {
  it.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("takes %s", (text) =>
    expect(isDay(text)).toBe(true),
  );
  it.each([
    "2025-02-29",
    "1900-02-29",
    "0000-01-01",
    "2025-13-01",
    "2025-04-31",
    "2025-1-1",
    "2025",
    "2025-10-21T00:00",
    "",
    "2025-10-00",
  ])("refuses “%s”", (text) => expect(isDay(text)).toBe(false));

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-11-03", 84, "2032-11-03"],
    ["2025-01-15", -1, "2024-12-15"],
  ])("%s and %i months is %s", (day, months, then) => expect(addMonths(day, months)).toBe(then));

  it("stays inside the years there are", () => {
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addDays("0001-01-01", -1)).toBe("0001-01-01");
    expect(addMonths("0001-01-01", -1)).toBe("0001-01-01");
  });

  it("counts days as the calendar does", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("0001-01-01", "9999-12-31")).toBe(3652058);
    fc.assert(
      fc.property(anyDate(), anyDate(), (a, b) => {
        expect(isDay(a)).toBe(true);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(daysBetween(a, b))).toBe(-compareDays(a, b) + 0);
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      }),
    );
  });
});
