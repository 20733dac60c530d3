import { expect, it } from "vitest";
import { chipsOf } from "@/components/table/filter-form";
import { valueWord } from "./filter-words";

/** What every object has, and a reader may write into an address all the same. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const NAMES = { org: {}, partnership: {}, term: {} };

it.each(INHERITED)("%s as a filter is shown as it was written", (name) => {
  for (const filter of ["org", "partnership", "term", "kind", "binding", "lifecycle", "standing"] as const)
    expect(valueWord(filter, name, NAMES)).toBe(name);
  const filtered = { labels: { kind: "Kind" }, words: { kind: { spend: "Spending" } }, href: () => "/" };
  expect(chipsOf({ kind: name }, filtered)).toMatchObject([{ name: "Kind", value: name }]);
});
