import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stopOrphan } from "./orphan.mjs";
import { livingOwner, takeOwnership } from "./owner.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-owner-"));
  mkdirSync(join(folder, "data"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a data directory", () => {
  it("is held by one process, and a copy of it by nobody", async () => {
    const [original, copy] = [join(folder, "data"), join(folder, "copy")];
    const giveBack = await takeOwnership(original, "npm start");
    cpSync(original, copy, { recursive: true });
    await expect(takeOwnership(original, "npm run dev")).rejects.toThrow("in use by npm start");
    expect(livingOwner(copy)).toBeNull();
    const giveCopyBack = await takeOwnership(copy, "npm run dev");
    await expect(takeOwnership(copy, "npm start")).rejects.toThrow("in use by npm run dev");
    giveCopyBack();
    giveBack();
  });

  it("stays held when it is moved", async () => {
    const [before, after] = [join(folder, "data"), join(folder, "moved")];
    await takeOwnership(before, "npm start");
    renameSync(before, after);
    expect(livingOwner(after)).toMatchObject({ command: "npm start" });
  });

  it("is held as before by an owner who did not say where", () => {
    const path = join(folder, "data", "owner.json");
    const { pid } = process;
    const began = readFileSync("/proc/self/stat", "utf8").split(") ").slice(-1)[0].split(" ")[19];
    writeFileSync(path, JSON.stringify({ pid, command: "npm start", began, launcher: null }));
    expect(livingOwner(join(folder, "data"))).toMatchObject({ pid });
  });
});

describe("a copied cluster", () => {
  it("is not taken for an orphan: the server of the original goes on", async () => {
    const [original, copy] = [join(folder, "data"), join(folder, "copy")];
    mkdirSync(copy);
    writeFileSync(join(copy, "postmaster.pid"), `${process.pid}\n${original}\n0\n5432\n`);
    const runner = { never: "run" };
    expect(await stopOrphan({ path: copy, programs: { pgCtl: "/nowhere" }, runner })).toBe(false);
    expect(() => readFileSync(join(copy, "postmaster.pid"))).toThrow();
  });
});
