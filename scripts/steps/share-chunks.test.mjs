import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shareChunks } from "./share-chunks.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chunks-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LONG = `const text = ${JSON.stringify("“a” ".repeat(2_000))};`;
const write = (name, says, map = name) =>
  writeFileSync(
    join(folder, name),
    `${LONG}module.exports=[1,()=>${says}];\n\n//# sourceMappingURL=${map}.map`,
  );
const read = (name) => readFileSync(join(folder, name), "utf8");

describe("chunks that hold the same", () => {
  it("become one, and say what they said", () => {
    write("a.js", "text.length");
    write("b.js", "text.length");
    write("c.js", "text");
    const before = read("c.js");
    expect(shareChunks(folder)).toBeGreaterThan(LONG.length);
    const load = createRequire(join(folder, "x.cjs"));
    expect(load("./b.js")).toBe(load("./a.js"));
    expect(load("./b.js")[1]()).toBe(8_000);
    expect(read("b.js").length).toBeLessThan(100);
    expect(read("c.js")).toBe(before);
  });

  it("are looked for once: a second time nothing is left", () => {
    write("a.js", "1");
    write("b.js", "1");
    shareChunks(folder);
    const before = [read("a.js"), read("b.js")];
    expect(shareChunks(folder)).toBe(0);
    expect([read("a.js"), read("b.js")]).toEqual(before);
  });

  it("are left alone where they are short or no code", () => {
    writeFileSync(join(folder, "a.js"), "module.exports=[]");
    writeFileSync(join(folder, "b.js"), "module.exports=[]");
    write("a.js.map", "1", "m");
    write("b.js.map", "1", "m");
    expect(shareChunks(folder)).toBe(0);
    expect(read("b.js")).toBe("module.exports=[]");
  });
});
