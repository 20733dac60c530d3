import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyEdtf } from "@/lib/testing/arbitraries";
import { isDay } from "./day";
import { edtfDate, parseEdtf } from "./edtf";

describe("EDTF dates", () => {
  it.each([
    ["2025-10-21", "day", "2025-10-21", "2025-10-21"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2025-21", "season", "2025-03-01", "2025-05-31"],
    ["2025-24", "season", "2025-12-01", "2026-02-28"],
    ["2025-36", "season", "2025-10-01", "2025-12-31"],
    ["2026-41", "season", "2026-07-01", "2026-12-31"],
    ["2032", "year", "2032-01-01", "2032-12-31"],
    ["203X", "decade", "2030-01-01", "2039-12-31"],
    ["20XX", "century", "2000-01-01", "2099-12-31"],
    ["2025-XX", "year", "2025-01-01", "2025-12-31"],
    ["2025-10-XX", "month", "2025-10-01", "2025-10-31"],
    ["2024/2026-05", "interval", "2024-01-01", "2026-05-31"],
  ])("%s is a %s from %s to %s", (...[text, precision, first, last]) => {
    expect(edtfDate(text)).toMatchObject({
      precision,
      first,
      last,
      earliest: first,
      latest: last,
      approximate: false,
      uncertain: false,
    });
  });

  it.each([
    ["2030~", "2029-01-01", "2031-12-31"],
    ["2025-02?", "2025-01-01", "2025-03-31"],
    ["2025-05-19~", "2025-05-18", "2025-05-20"],
    ["2024~/2026-05", "2023-01-01", "2026-05-31"],
    ["0001~", "0001-01-01", "0002-12-31"],
    ["9999%", "9998-01-01", "9999-12-31"],
  ])("%s is padded to %s and %s", (text, earliest, latest) =>
    expect(edtfDate(text)).toMatchObject({ earliest, latest }),
  );

  it.each([
    ["../2030", "open-ended"],
    ["2030/..", "open-ended"],
    ["[2020..2022]", "sets"],
    ["2025-10-21T10:00:00Z", "time of day"],
    ["~2025", "after the whole date"],
    ["2025?-10", "after the whole date"],
    ["Y12025", "0001 to 9999"],
    ["0000", "0001 to 9999"],
    ["19", "four digits"],
    ["2026/2024", "ends before it begins"],
    ["", "missing"],
    [" 2025", "space"],
    ["2025-02-30", "2030~ for"],
    ["2025-13", "2030~ for"],
    ["October 2025", "2030~ for"],
    ["9".repeat(1_000_000), "too long"],
  ])("refuses “%.30s” and says how to mend it", (text, advice) => {
    const date = parseEdtf(text);
    expect(date.ok ? "" : date.error).toContain(advice);
    expect(() => edtfDate(text)).toThrow(RangeError);
  });

  it("orders earliest ≤ first ≤ last ≤ latest, all real days", () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        const { earliest, first, last, latest } = edtfDate(text);
        expect([earliest, first, last, latest].every(isDay)).toBe(true);
        expect(earliest <= first && first <= last && last <= latest).toBe(true);
      }),
    );
  });

  it("reads a day as an interval of that day alone", () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        const { text: _, precision, ...span } = edtfDate(day);
        expect(edtfDate(`${day}/${day}`)).toMatchObject(span);
        expect(precision).toBe("day");
      }),
    );
    expect(["2025-02-29", "2025-13-01", "2025-00-10", "0000-01-01"].map((day) => parseEdtf(day).ok)).toEqual(
      Array(4).fill(false),
    );
  });

  it("makes a year cover its months and a month its days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const whole = edtfDate(`${year}`);
        const part = edtfDate(`${year}-${String(month).padStart(2, "0")}`);
        expect(whole.first <= part.first && part.last <= whole.last).toBe(true);
      }),
    );
  });

  it("never throws on any text, and keeps the text it accepts", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), (text) => {
        const date = parseEdtf(text);
        if (date.ok) expect(date.value.text).toBe(text);
        else expect(date.error).not.toBe("");
      }),
    );
  });
});
