import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mappedStack } from "./mapped-stack";

let root = "";
let chunk = "";

/** The column in the built file's only line at which the third line of ours begins: `AAEA` and the like say so. */
const COLUMN = 41;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "entente-maps-"));
  const folder = join(root, ".next", "server", "chunks");
  mkdirSync(folder, { recursive: true });
  chunk = join(folder, "lib_0cz3u-3zxd5u_._.js");
  writeFileSync(chunk, "x".repeat(100));
  // From column 0 the first line of ours; from column 40 (`wC`) the third one (`E` further), its fifth column (`I`).
  const map = { version: 3, sources: ["../../../lib/page.ts"], names: [], mappings: "AAAA,wCAEI" };
  writeFileSync(`${chunk}.map`, JSON.stringify(map));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it("says where in our own file", () => {
  const stack = `Error: of a page\n    at async o (${chunk}:1:${COLUMN})\n    at node:internal/process:9:1`;
  expect(mappedStack(stack)).toBe(
    `Error: of a page\n    at async o (${join(root, "lib", "page.ts")}:3:5)\n    at node:internal/process:9:1`,
  );
});

it("says so of a frame without a name, and of an address of a file", () => {
  expect(mappedStack(`at async ${chunk}:1:1`)).toBe(`at async ${join(root, "lib", "page.ts")}:1:1`);
  expect(mappedStack(`at file://${chunk}:1:1`)).toBe(`at ${join(root, "lib", "page.ts")}:1:1`);
});

it("leaves what has no map, and what the build did not make", () => {
  const stack = `at a (${join(root, ".next", "server", "other.js")}:1:2)\n    at b (${join(root, "server", "main.ts")}:3:4)`;
  expect(mappedStack(stack)).toBe(stack);
});
