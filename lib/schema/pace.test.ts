import { expect, test } from "vitest";
import { createPace } from "./pace";

/** What is said after each of these moments: milliseconds, step, done, total. */
function told(moments: readonly (readonly [ms: number, step: string, done: number, total: number])[]) {
  let ms = 0;
  const pace = createPace(() => ms);
  return moments.map(([at, step, done, total]) => {
    ms = at;
    return pace(step, { done, total });
  });
}

test("a rate and the time left are told once they can be, for each step anew", () => {
  expect(
    told([
      [0, "reading", 0, 20],
      [1_000, "reading", 10, 20],
      [3_000, "reading", 20, 20],
      [4_000, "saving", 0, 10_000],
      [5_000, "saving", 250, 10_000],
      [8_000, "saving", 1_000, 10_000],
      [24_000, "saving", 5_000, 10_000],
      [44_000, "saving", 10_000, 10_000],
      [44_500, "committing", 0, 0],
      [60_000, "committing", 0, 0],
    ]),
  ).toEqual([
    null,
    null,
    "6.7 a second",
    null,
    null,
    "250 a second, 36 s left",
    "250 a second, 20 s left",
    "250 a second",
    null,
    null,
  ]);
  expect(
    told([
      [0, "saving", 0, 100_000],
      [10_000, "saving", 2_500, 100_000],
    ])[1],
  ).toBe("250 a second, 7 min left");
});
