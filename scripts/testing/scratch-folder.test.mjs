import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { makeScratchFolder } from "./scratch-folder.mjs";

test("a file system that is not there, or is too small, is left for the disk", () => {
  const [absent, small] = [
    makeScratchFolder("entente-none", "/nowhere"),
    makeScratchFolder("entente-small", "/proc"),
  ];
  for (const made of [absent, small]) {
    expect(existsSync(made)).toBe(true);
    expect(dirname(made)).toBe(tmpdir());
    rmSync(made, { recursive: true });
  }
});

test("two never have the same folder", () => {
  const made = [makeScratchFolder("entente-two"), makeScratchFolder("entente-two")];
  expect(new Set(made).size).toBe(2);
  for (const folder of made) rmSync(folder, { recursive: true });
});
