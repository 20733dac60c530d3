import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay } from "../../dates/day";
import { dayMeant, readTyped, splitDate } from "./typed-column";

const TODAY = "2026-11-28";

describe("the day that a date means", () => {
  it.each([
    ["2024", "2024-12-31"],
    ["2024-06", "2024-06-30"],
    ["June 2024", "2024-06-30"],
    ["Q3 2024", "2024-09-30"],
    ["2024-06-01", "2024-06-01"],
    ["3 November 2025", "2025-11-03"],
    ["2026", TODAY],
    ["November 2026", TODAY],
    ["2030", "2030-12-31"],
  ])("%s is %s", (text, day) => {
    expect(dayMeant(text, TODAY)).toEqual({ ok: true, value: day });
  });

  it.each(["2025-13", "yesterday", "", "03/04/2026"])("%j is refused with advice", (text) => {
    const read = dayMeant(text, TODAY);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error.length).toBeGreaterThan(10);
  });

  it("a day is itself, a year ends no later than it does, and never before it begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays("1950-01-01", days);
        expect(dayMeant(day, TODAY)).toEqual({ ok: true, value: day });
        const year = day.slice(0, 4);
        const meant = dayMeant(year, TODAY);
        expect(meant.ok && meant.value.startsWith(year) && isDay(meant.value)).toBe(true);
      }),
    );
  });
});

describe("a typed column", () => {
  it.each([
    ["aws-openai", { name: "aws-openai", on: null, known: null }],
    ["aws-openai@2025-02-01", { name: "aws-openai", on: "2025-02-01", known: null }],
    ["Stargate @ Q3 2025", { name: "Stargate", on: "2025-09-30", known: null }],
    ["stargate@2025@2025-10", { name: "stargate", on: "2025-12-31", known: "2025-10-31" }],
    ["stargate@@2025-10-01", { name: "stargate", on: null, known: "2025-10-01" }],
  ])("%s", (text, value) => {
    expect(readTyped(text, TODAY)).toEqual({ ok: true, value });
  });

  it.each([
    ["@2024", /name .* missing/],
    ["a@b", /“b” is not a day/],
    ["a@2024@nope", /“nope” is not a day/],
    ["a@1@2@3", /at most two dates/],
  ])("%s is refused", (text, message) => {
    const read = readTyped(text, TODAY);
    expect(!read.ok && read.error).toMatch(message);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void [readTyped(text, TODAY), splitDate(text, TODAY)]));
  });
});

describe("a date among the words", () => {
  it.each([
    ["Stargate 2025", { name: "Stargate", on: "2025-12-31" }],
    ["microsoft openai 2024", { name: "microsoft openai", on: "2024-12-31" }],
    ["2025 Stargate", { name: "Stargate", on: "2025-12-31" }],
    ["Stargate in June 2025", { name: "Stargate", on: "2025-06-30" }],
    ["Stargate, Q3 2025", { name: "Stargate", on: "2025-09-30" }],
    ["Oracle 2025-11-03", { name: "Oracle", on: "2025-11-03" }],
  ])("%s", (text, parts) => {
    expect(splitDate(text, TODAY)).toEqual(parts);
  });

  it.each(["Stargate", "2025", "Stargate 500", "from 2024 to 2025 Stargate deals of"])(
    "%s has none",
    (text) => {
      expect(splitDate(text, TODAY)).toBeNull();
    },
  );
});
