import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { readCommand } from "./read-command";
import { runCommand } from "./run-data";

/**
 * The command: exit codes, what it prints where, and what a signal leaves behind. What goes on before and after its work is the same
 * for each of them, and starting takes longer than working: a process of its own is started for one of each kind of ending.
 */

const room = mkdtempSync(join(tmpdir(), "entente-data-"));
const PROGRAM = new URL("./data.ts", import.meta.url).pathname;
const PATIENCE_MS = 60_000;

beforeEach(clearRecord);
afterAll(() => rmSync(room, { recursive: true }));

function start(args: readonly string[]): ChildProcess {
  const node = ["--conditions=react-server", "--import", "tsx", PROGRAM, ...args];
  return spawn(process.execPath, node, { stdio: ["ignore", "pipe", "pipe"] });
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = start(args);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, "close"),
  ]);
  return { code, out, err };
}

/** What was typed, in this process. */
async function runHere(...args: string[]): Promise<{ code: number; out: string }> {
  const command = readCommand(args);
  if (!command.ok || command.value.name === "help") throw new Error(`Not understood: ${args.join(" ")}`);
  let out = "";
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((piece) => {
      out += String(piece);
      return true;
    }),
    vi.spyOn(console, "log").mockImplementation((line) => {
      out += `${line}\n`;
    }),
    vi.spyOn(process.stderr, "write").mockReturnValue(true),
  ];
  try {
    return { code: await runCommand(command.value, new AbortController().signal), out };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function file(name: string, content: unknown): string {
  const path = join(room, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Enough deals that an import is still saving when it is stopped. */
function manyDeals(count: number): Record<string, unknown> {
  const bundle = sampleBundle();
  const [deal] = bundle.deals as object[];
  return {
    ...bundle,
    deals: Array.from({ length: count }, (_, index) => ({
      ...deal,
      slug: index === 0 ? "first" : `deal-${index}`,
    })),
  };
}

describe("npm run data", { timeout: PATIENCE_MS }, () => {
  test("imports, exports to a file and to stdout alike, and verifies", async () => {
    const source = file("sample.json", sampleBundle());
    const target = join(room, "export.json");
    expect(await run("import", source)).toMatchObject({
      code: 0,
      out: expect.stringContaining("deals          2 created"),
    });
    expect(await runHere("export", target)).toMatchObject({ code: 0, out: "" });
    const printed = await runHere("export");
    expect(printed.out).toBe(readFileSync(target, "utf8"));
    expect(await runHere("verify")).toMatchObject({
      code: 0,
      out: "9 records verified; nothing is wrong.\n",
    });
    const again = await runHere("import", target, "--json");
    expect(JSON.parse(again.out)).toMatchObject({
      ok: true,
      changeSet: null,
      sections: { deals: { unchanged: 2 } },
    });
  });

  test("names a revision that was changed behind its back", async () => {
    await importOf(sampleBundle());
    await db().$transaction([
      db().$executeRaw`ALTER TABLE revisions DISABLE TRIGGER USER`,
      db()
        .$executeRaw`UPDATE revisions SET state = state || '{"title": "Forged"}' WHERE state ->> 'slug' = 'second'`,
      db().$executeRaw`ALTER TABLE revisions ENABLE TRIGGER USER`,
    ]);
    expect(await run("verify")).toMatchObject({
      ...{ code: 1, out: "" },
      err: expect.stringMatching(/revision 1 of deal "second": its state does not match its hash/),
    });
  });

  test("lists every error of every file on stderr and changes nothing", async () => {
    const broken = file("broken.json", '{"format": "entente/1",\n "deals": [NaN]}');
    const wrong = file("wrong.json", sampleBundle({ "sources[0].url": "javascript:alert(1)" }));
    const { code, out, err } = await run("import", broken, join(room, "absent.json"), room, wrong);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(`${broken}: not JSON: line 2, column 12: unexpected "N"`);
    expect(err).toContain(`${join(room, "absent.json")}: no such file`);
    expect(err).toContain(`${room}: is a directory; name a file`);
    expect(err).toContain(`${wrong}: sources[0].url: "javascript:alert(1)" is not a web address`);
    expect(err).toContain("4 errors; nothing was changed.");
    expect(await db().record.count()).toBe(0);
  });

  test("merges several files into one import", async () => {
    const { deals, events, ...ground } = sampleBundle();
    const first = file("ground.json", ground);
    const second = file("deals.json", { format: "entente/1", deals, events });
    expect(await runHere("import", second, first, "--dry-run")).toMatchObject({
      code: 0,
      out: expect.stringContaining("+ second"),
    });
    expect(await db().record.count()).toBe(0);
  });

  test("answers what it does not understand with its usage", async () => {
    expect(await run("impart")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("Usage: npm run data"),
    });
  });

  test.each([
    ["SIGKILL", null],
    ["SIGINT", 130],
  ] as const)("stopped by %s while saving leaves the database untouched", async (signal, expected) => {
    const child = start(["import", file("many.json", manyDeals(150))]);
    const closed = once(child, "close");
    let err = "";
    child.stderr?.on("data", (piece) => {
      err += piece;
      if (err.includes("saving deals")) child.kill(signal);
    });
    const [code] = await closed;
    expect(code).toBe(expected);
    expect(err).toContain("saving deals");
    expect(await db().record.count()).toBe(0);
    expect(await db().changeSet.count()).toBe(0);
  });
});
