import { describe, expect, it } from "vitest";
import { parseRecent, withRecent } from "./recent";

const one = (name: string) => ({ href: `/compare?c=${name}`, title: name });

describe("recent comparisons", () => {
  it("keeps eight, the newest first, each once", () => {
    const many = "abcdefghijk"
      .split("")
      .reduce<ReturnType<typeof one>[]>((list, name) => withRecent(list, one(name)), []);
    expect(many.map(({ title }) => title).join("")).toBe("kjihgfed");
    expect(withRecent(many, one("f"))[0]).toEqual(one("f"));
    expect(withRecent(many, one("f"))).toHaveLength(8);
  });

  it("believes nothing that leads elsewhere", () => {
    const stored = [
      one("a"),
      { href: "https://evil.test/compare?", title: "x" },
      { href: "/compare?c=b" },
      null,
    ];
    expect(parseRecent(JSON.stringify(stored))).toEqual([one("a")]);
    expect(parseRecent(JSON.stringify([{ ...one("a"), lang: 1 }]))).toEqual([]);
    expect(parseRecent("")).toEqual([]);
    expect(parseRecent("{}")).toEqual([]);
  });
});
