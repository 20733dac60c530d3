import { expect, it } from "vitest";
import { makeItem, makePoint } from "@/lib/testing/timeline-items";
import { shortlistLanes, shortlistTerms } from "./shortlist";

const terms = Array.from({ length: 9 }, (_, index) => makeItem({ id: `term:${index}` }));
const deal = makePoint("deal:one", 20_000, { kind: "deal" });

it("keeps deals, and the terms that come first", () => {
  const { items, left } = shortlistTerms([...terms, deal], 4);
  expect(items.map(({ id }) => id)).toEqual(["term:0", "term:1", "term:2", "term:3", "deal:one"]);
  expect(left).toBe(5);
});

it("passes over terms that cannot be drawn", () => {
  const undated = makeItem({ id: "term:undated", start: null, end: null });
  expect(shortlistTerms([undated, ...terms], 1).items.map(({ id }) => id)).toEqual(["term:0"]);
});

it("leaves out no one or two", () => {
  expect(shortlistTerms([...terms, deal], 7)).toEqual({ items: [...terms, deal], left: 0 });
});

it("keeps the first lanes that have room together, one whatever it holds, and leaves out no one or two", () => {
  const groups = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
  const items = ["a", "a", "a", "b", "b", "c", "d", "e"].map((lane) => ({ lane }));
  expect(shortlistLanes(items, groups, 5)).toBe(2);
  expect(shortlistLanes(items, groups, 4)).toBe(1);
  expect(shortlistLanes(items, groups, 2)).toBe(1);
  expect(shortlistLanes(items, groups, 6)).toBe(5);
});
