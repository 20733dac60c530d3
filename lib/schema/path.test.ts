import { describe, expect, it } from "vitest";
import { inWords, joinPath } from "./explain";
import { isSamePath, isWithin, type Path } from "./path";

describe("a path", () => {
  it.each<[Path, string]>([
    [[], ""],
    [["deals", 3, "parties", 0, "role"], "deals[3].parties[0].role"],
    [["spring.json: deals", 0, "a key"], 'spring.json: deals[0]["a key"]'],
    [[{ line: 7 }, "slug"], "line 7.slug"],
    [["line 7, column “slug”"], "line 7, column “slug”"],
  ])("is written as people type it: %j", (path, text) => {
    expect(joinPath(path)).toBe(text);
    expect(inWords({ path, message: "is wrong" })).toBe(path.length === 0 ? "is wrong" : `${text}: is wrong`);
  });

  it("leads to a place or into it, and never into one that is only called alike", () => {
    const terms: Path = [{ line: 2 }, "terms", 1];
    expect(isWithin([{ line: 2 }, "terms", 1, "claims", 0], terms)).toBe(true);
    expect(isWithin(terms, terms)).toBe(true);
    for (const other of [
      [{ line: 2 }, "terms", 10],
      [{ line: 3 }, "terms", 1],
      [{ line: 2 }, "terms"],
    ])
      expect(isWithin(other, terms)).toBe(false);
    expect(isSamePath([{ line: 2 }, "terms", 1], terms)).toBe(true);
    expect(isSamePath([...terms, "key"], terms)).toBe(false);
  });
});
