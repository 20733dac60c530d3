import { describe, expect, it } from "vitest";
import { mayFetch } from "./robots";

const may = (robots: string, path: string): boolean => mayFetch(robots, new URL(path, "https://x.example"));

describe("robots.txt", () => {
  it.each([
    ["", "/a", true],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow: /", "/robots.txt", true],
    ["User-agent: *\nDisallow: /news # not yet", "/news/a", false],
    ["User-agent: *\nDisallow: /news", "/old", true],
    ["User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/a", true],
    ["User-agent: *\nAllow: /a\nDisallow: /a", "/a", true],
    ["User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /b", "/a", true],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Entente/1.0\nDisallow: /b", "/a", true],
    ["User-agent: other\nUser-agent: ENTENTE\nDisallow: /b", "/b", false],
    ["User-agent: ententely\nDisallow: /", "/a", true],
    ["User-agent: entente\nDisallow: /a\nUser-agent: entente\nDisallow: /b", "/a", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true],
    ["User-agent: *\nDisallow: /*?print=", "/a?print=1", false],
    ["User-agent: *\nDisallow: /a*b$", "/ab", false],
    ["User-agent: *\nDisallow: /a$", "/a/", true],
    ["User-agent: *\nDisallow: /caf%C3%A9", "/café", false],
    ["\ufeffUSER-AGENT : *\r\nDISALLOW : /a", "/a", false],
    ["<html>not found</html>\nDisallow: /", "/a", true],
  ])("%j lets fetch %s: %s", (robots, path, expected) => {
    expect(may(robots, path)).toBe(expected);
  });

  it("is read in a moment, whatever it holds", () => {
    const began = performance.now();
    may(`User-agent: *\n${`Disallow: ${"*a".repeat(200)}b$\n`.repeat(200)}`, `/${"a".repeat(2_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
