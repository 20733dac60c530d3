import { describe, expect, it } from "vitest";
import { type CitingSource, lineageOf } from "./citations";

const source = (slug: string, ...cites: string[]): CitingSource => ({
  slug,
  publisher: slug.toUpperCase(),
  cites,
});
const lineage = (slug: string, ...sources: CitingSource[]) => {
  const bySlug = new Map(sources.map((one) => [one.slug, one]));
  return lineageOf(bySlug.get(slug) ?? source(slug), bySlug);
};

describe("lineageOf", () => {
  it("gives a source that repeats nobody itself for origin", () => {
    expect(lineage("a", source("a"))).toEqual({ ancestors: [], originPublishers: ["A"] });
  });

  it("follows citations to their ends, all of them", () => {
    expect(lineage("a", source("a", "b", "c"), source("b", "d"), source("c"), source("d"))).toEqual({
      ancestors: ["b", "c", "d"],
      originPublishers: ["C", "D"],
    });
  });

  it("comes out of a circle, and passes over what is not there", () => {
    expect(lineage("a", source("a", "b", "gone"), source("b", "a"))).toEqual({
      ancestors: ["b"],
      originPublishers: ["A"],
    });
    expect(lineage("a", source("a", "a"))).toEqual({ ancestors: [], originPublishers: ["A"] });
  });
});
