import { describe, expect, it } from "vitest";
import { clockHref, isPastReading, presetDays, readingSentence } from "./reading";

const TODAY = "2026-11-24";

describe("readingSentence", () => {
  it.each([
    [null, null, "As things stand today, 24 November 2026."],
    [TODAY, TODAY, "As things stand today, 24 November 2026."],
    ["2025-02-01", null, "Terms in force on 1 February 2025, from everything published by today."],
    [
      "2025-02-01",
      "2025-02-01",
      "Terms in force on 1 February 2025, using only what had been published by 1 February 2025.",
    ],
    [null, "2025-02-01", "Terms in force today, using only what had been published by 1 February 2025."],
  ])("on %s, known %s", (on, known, sentence) => {
    expect(readingSentence({ on, known }, TODAY)).toBe(sentence);
  });
});

describe("isPastReading", () => {
  it("is false only when both clocks stand at today", () => {
    expect(isPastReading({ on: null, known: TODAY }, TODAY)).toBe(false);
    expect(isPastReading({ on: "2030-01-01", known: null }, TODAY)).toBe(true);
    expect(isPastReading({ on: null, known: "2025-02-01" }, TODAY)).toBe(true);
  });
});

describe("presetDays", () => {
  it("lists past New Year's Days, newest first", () => {
    expect(presetDays(TODAY).map(({ day }) => day)).toEqual(["2026-01-01", "2025-01-01", "2024-01-01"]);
    expect(presetDays("2026-01-01").map(({ day }) => day)).toEqual(["2025-01-01", "2024-01-01"]);
  });
});

describe("clockHref", () => {
  it("keeps every other parameter, repeated ones too", () => {
    const keep: [string, string][] = [
      ["kind", "compute_commitment"],
      ["kind", "chip_supply"],
    ];
    expect(clockHref("/deals", keep, { on: "2025-02-01", known: null })).toBe(
      "/deals?kind=compute_commitment&kind=chip_supply&on=2025-02-01",
    );
    expect(clockHref("/deals", [], { on: null, known: null })).toBe("/deals");
  });
});
