import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { lockWriting } from "@/lib/db/store/lock";
import { sampleBundle } from "@/lib/testing/bundles";

/** A command whose database goes away says so in a sentence: no stack, no paths of files. */

const PROGRAM = new URL("./data.ts", import.meta.url).pathname;
const room = mkdtempSync(join(tmpdir(), "entente-cut-"));
afterAll(() => rmSync(room, { recursive: true }));

async function run(url: string | undefined, ...args: string[]): Promise<{ code: number; err: string }> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", PROGRAM, ...args], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { code, err };
}

/** Cuts the connection that waits for the writers' lock, once there is one. */
async function cutTheWaiting(): Promise<void> {
  for (;;) {
    const [row] = await db().$queryRaw<{ cut: number }[]>`
      SELECT count(*)::int AS cut FROM (
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'advisory') AS ended`;
    if (row && row.cut > 0) return;
    await sleep(20);
  }
}

const SENTENCE = /^The database does not answer just now\.[^\n]*try again in 10 seconds\.\n$/;

test("an import whose connection is cut, and a command that finds no database", async () => {
  const path = join(room, "sample.json");
  writeFileSync(path, JSON.stringify(sampleBundle()));
  const cut = await db().$transaction(
    async (tx) => {
      await lockWriting(tx);
      const running = run(process.env.DATABASE_URL, "import", path);
      await cutTheWaiting();
      return running;
    },
    { timeout: 60_000 },
  );
  expect(cut.code).toBe(1);
  expect(cut.err.replace(/^reading [^\n]*\n/, "")).toMatch(SENTENCE);
  expect(await db().deal.count()).toBe(0);
  const none = await run("postgresql://nobody:x@127.0.0.1:1/none", "verify");
  expect(none).toMatchObject({ code: 1, err: expect.stringMatching(SENTENCE) });
}, 120_000);
