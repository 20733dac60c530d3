import { describe, expect, it } from "vitest";
import { urlSchema } from "./text";

const issuesOf = (url: string) => urlSchema.safeParse(url).error?.issues.map(({ message }) => message) ?? [];

describe("a web address", () => {
  it.each([
    ["https://a.test/\u202Egpj.exe", "U+202E"],
    ["https://a.test/\u2066x", "U+2066"],
    ["https://a.test/\u200Bx", "U+200B"],
    ["https://a.test/\uFEFFx", "U+FEFF"],
    ['https://a.test/" onmouseover="x', "U+0022"],
    ["https://a.test/<b>", "U+003C"],
    ["https://a.test/`x`", "U+0060"],
    ["https://a.test\\@b.test", "U+005C"],
  ])("is refused with %j, and it is said which character", (url, point) => {
    expect(issuesOf(url).join(" ")).toContain(point);
  });

  it.each([
    "https://fr.wikipedia.org/wiki/L'Or%C3%A9al_(entreprise)",
    "https://a.test/caf\u00e9?a=1|2&b={x}#:~:text=a,-b",
    "https://a.test/%E2%80%AE%22",
  ])("may be %s", (url) => {
    expect(issuesOf(url)).toEqual([]);
  });
});
