import { expect, it } from "vitest";
import { percentile, Tally } from "./tally.mjs";

it("finds the value that so many of a hundred stay below", () => {
  const values = Array.from({ length: 100 }, (_, nth) => 100 - nth);
  expect([percentile(values, 50), percentile(values, 95), percentile(values, 100)]).toEqual([50, 95, 100]);
  expect(percentile([], 95)).toBe(0);
});

it("counts only what was answered well and in time as good", () => {
  const tally = new Tally(2_000);
  const answer = { name: "read", ms: 10, status: 200, wrong: null };
  for (const change of [{}, { ms: 2_001 }, { status: 0 }, { status: 503 }, { wrong: "an old page" }])
    tally.add({ ...answer, ...change });
  expect(tally.asked).toBe(5);
  expect(tally.goodPercent).toBe(40);
  expect(tally.wrong).toEqual(["an old page"]);
  expect(tally.lines()[1]).toMatch(/^read +5 +2 +1 +1 +1/);
});
