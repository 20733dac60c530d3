import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StaticFiles } from "./static-files";

const CODE = `export const words = ${JSON.stringify(Array.from({ length: 400 }, (_, n) => `term ${n * n}`))};`;
const SMALLEST = brotliCompressSync(CODE, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let build = "";
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), "entente-build-"));
  mkdirSync(join(build, "static", "chunks"), { recursive: true });
  for (const name of ["every-page.js", "one-page.js", "style.css"])
    writeFileSync(join(build, "static", "chunks", name), CODE);
  writeFileSync(
    join(build, "build-manifest.json"),
    JSON.stringify({ rootMainFiles: ["static/chunks/every-page.js", "static/chunks/gone.js"] }),
  );
});
afterEach(() => rmSync(build, { recursive: true }));

const open = () => new StaticFiles(join(build, "static"), []);
const sentOf = async (files: StaticFiles, name: string) =>
  (await files.get(`/_next/static/chunks/${name}`))?.ready("br")?.body.length;

describe("the build's own files", () => {
  it("are as small as can be for the first who asks, those that every page begins with", async () => {
    const files = open();
    files.atStart();
    await vi.waitFor(async () => {
      expect(await sentOf(files, "every-page.js")).toBe(SMALLEST);
      expect(await sentOf(files, "style.css")).toBe(SMALLEST);
    });
    expect(await sentOf(files, "one-page.js")).toBeUndefined();
    expect(files.get("/_next/static/chunks/gone.js")).toBeNull();
  });

  it("become so when they are asked for, also where the build says nothing of itself", async () => {
    rmSync(join(build, "build-manifest.json"));
    const files = open();
    files.atStart();
    const page = await files.get("/_next/static/chunks/one-page.js");
    expect((await page?.body("br"))?.length).toBeGreaterThan(0);
    await vi.waitFor(async () => expect(await sentOf(files, "one-page.js")).toBe(SMALLEST));
    expect(files.get("/_next/static/../build-manifest.json")).toBeNull();
  });
});
