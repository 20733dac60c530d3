import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { narrowChunks, narrowed } from "./narrow-chunks.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-narrow-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("chunks with one byte for each character", () => {
  it.each([
    ["a string", `"20 % – 25 %"`],
    ["a string with what means itself", String.raw`"\’ \\’ \\\’"`],
    ["a template", "`$" + "{1 + 1} “deals”`"],
    ["characters of two units", `"\u{1F91D} and 𝟙"`],
    ["a regular expression", `"a–b—c".split(/[–—]/).join()`],
    ["one with what means itself", String.raw`"a–b".split(/\–/).join()`],
    ["one that reads whole characters", `"\u{1F91D}".replace(/^[\u{1F91D}]$/u, "one")`],
    ["a name", `(() => { const größe€ = 3; return "größe"; })()`.replace("€", "Δ")],
    ["a comment", `1 /* “one” */`],
  ])("%s comes to the same", (_, program) => {
    const narrow = narrowed(program);
    expect(narrow).not.toMatch(/[^\0-\xff]/);
    expect(runInNewContext(narrow)).toEqual(runInNewContext(program));
  });

  it("what is meant as it is written stays as it is written", () => {
    const program = "String.raw`“deals”`";
    expect(narrowed(program)).toBe(program);
  });

  it("says how much less is held, and leaves alone what takes one byte already, and maps", () => {
    writeFileSync(join(folder, "a.js"), `module.exports = "né’";`);
    writeFileSync(join(folder, "b.js"), `module.exports = "né";`);
    writeFileSync(join(folder, "a.js.map"), `"’"`);
    expect(narrowChunks(folder)).toBe(2 * 23 - 28);
    expect(readFileSync(join(folder, "a.js"), "utf8")).toBe(String.raw`module.exports = "né\u2019";`);
    expect(readFileSync(join(folder, "a.js.map"), "utf8")).toBe(`"’"`);
    expect(narrowChunks(folder)).toBe(0);
  });
});
