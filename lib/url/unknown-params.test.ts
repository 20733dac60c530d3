import { expect, it } from "vitest";
import { CLOCK_PARAMS, readParams } from "./params";

it("names few of the parameters that do not exist, and says how many more there were", () => {
  const raw = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`p${n}`, "1"]));
  const { notes } = readParams(CLOCK_PARAMS, { ...raw, on: "2025-01-01" });
  expect(notes).toHaveLength(11);
  expect(notes.at(-1)?.message).toBe("490 more that do not exist here were left out.");
  expect(readParams(CLOCK_PARAMS, { a: "1", b: "1" }).notes.map(({ parameter }) => parameter)).toEqual([
    "a",
    "b",
  ]);
});
