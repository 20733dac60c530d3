import { expect, it } from "vitest";
import { commonest, groupBy, keptIn } from "./maps";

it("things stand under their key in the order in which they come", () => {
  const groups = groupBy(["ab", "b", "ac", "c", "ba"], (text) => text.charAt(0));
  expect([...groups]).toEqual([
    ["a", ["ab", "ac"]],
    ["b", ["b", "ba"]],
    ["c", ["c"]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

it("what is kept is made once, even where it comes to nothing", () => {
  const made: string[] = [];
  const store = new Map<string, number | null>();
  const ask = (key: string) =>
    keptIn(store, key, (asked) => {
      made.push(asked);
      return asked === "none" ? null : asked.length;
    });
  expect([ask("one"), ask("none"), ask("one"), ask("none")]).toEqual([3, null, 3, null]);
  expect(made).toEqual(["one", "none"]);
});

it("the commonest has the most in all, of several the first by its name", () => {
  expect(
    commonest([
      ["b", 2],
      ["a", 1],
      ["a", 2],
      ["b", 1],
      ["c", 2],
    ]),
  ).toBe("a");
  expect(commonest([])).toBeNull();
});
