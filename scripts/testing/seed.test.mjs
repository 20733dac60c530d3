import fc from "fast-check";
import { expect, it } from "vitest";
import { randomSeed, seedFrom } from "./seed.mjs";

const drawn = (seed) => fc.sample(fc.integer(), { seed, numRuns: 20 });

it("is the same when nothing is asked, so the same cases are drawn", () => {
  expect(drawn(seedFrom({}))).toEqual(drawn(seedFrom({ ENTENTE_PROPERTY_SEED: "" })));
});

it("is the one that is given, so a failure of a random run can be seen again", () => {
  expect(seedFrom({ ENTENTE_PROPERTY_SEED: "17" })).toBe(17);
  expect(drawn(17)).not.toEqual(drawn(seedFrom({})));
});

it.each(["seventeen", "-1", "1.5", "9999999999"])("is refused when it is no seed: %s", (text) => {
  expect(() => seedFrom({ ENTENTE_PROPERTY_SEED: text })).toThrow(`and is "${text}"`);
});

it("is another at random each time", () => {
  expect(new Set(Array.from({ length: 20 }, randomSeed)).size).toBeGreaterThan(15);
});
