import { expect, it } from "vitest";
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { words } from "./words";

const said = (language: "en" | "fr", standing: keyof typeof STANDINGS | "notReported", count: number) =>
  words("deals", language)(`standing.${standing}`, { count });

it("so many terms stand so: in English the word of the standing, for one as for several", () => {
  for (const standing of slugsOf(STANDINGS))
    for (const count of [1, 4]) expect(said("en", standing, count)).toBe(STANDINGS[standing].toLowerCase());
});

it("in French it agrees with the terms that are counted", () => {
  expect([1, 4].map((count) => said("fr", "reported", count))).toEqual(["rapportée", "rapportées"]);
  expect([1, 2].map((count) => said("fr", "denied", count))).toEqual(["démentie", "démenties"]);
  for (const standing of [...slugsOf(STANDINGS), "notReported"] as const) {
    expect(said("fr", standing, 1)).toMatch(/e$/);
    expect(said("fr", standing, 2)).toBe(`${said("fr", standing, 1)}s`);
  }
});
