import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleBundle } from "@/lib/testing/bundles";
import { exportedText, importOf } from "@/lib/testing/importing";
import { verifyRecords } from "../bundle/verify-records";
import { db } from "../client";

/** The importing process is killed (not asked) at random points of its work: all of the import is there, or nothing. */

const KILLS = 20;
const PATIENCE_MS = 300_000;
const PROGRAM = new URL("./data.ts", import.meta.url).pathname;
const room = mkdtempSync(join(tmpdir(), "entente-kill-"));

afterAll(() => rmSync(room, { recursive: true }));
beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

/** Each import changes every deal that the one before made, and so is work from its beginning to its end. */
function fileOf(round: number): string {
  const bundle = sampleBundle();
  const [deal] = bundle.deals as object[];
  const deals = Array.from({ length: 60 }, (_, index) => ({
    ...deal,
    slug: `deal-${index}`,
    title: `Round ${round}`,
  }));
  const path = join(room, `round-${round}.json`);
  writeFileSync(path, JSON.stringify({ ...bundle, deals: [...(bundle.deals as object[]), ...deals] }));
  return path;
}

/** Runs an import; kills it after `afterMs`, when that comes first. Answers how long it took. */
async function importing(path: string, afterMs = Number.POSITIVE_INFINITY): Promise<number> {
  const began = performance.now();
  const args = ["--conditions=react-server", "--import", "tsx", PROGRAM, "import", path];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = once(child, "close");
  if (Number.isFinite(afterMs)) {
    await Promise.race([ended, sleep(afterMs)]);
    child.kill("SIGKILL");
  }
  await ended;
  return performance.now() - began;
}

/** The server notices that its client is gone, and rolls back, a moment later. */
async function settled(): Promise<void> {
  for (let waited = 0; waited < 200; waited++) {
    const [row] = await db().$queryRaw<{ busy: number }[]>`
      SELECT count(*)::int AS busy FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`;
    if (row?.busy === 0) return;
    await sleep(50);
  }
  throw new Error("the killed import is still at work");
}

async function rounds(): Promise<string[]> {
  const rows = await db().deal.findMany({
    where: { slug: { startsWith: "deal-" } },
    distinct: ["title"],
    select: { title: true },
  });
  return rows.map(({ title }) => title);
}

test(
  "an import that is killed at any point leaves all of it or nothing",
  async () => {
    const wholeMs = await importing(fileOf(0));
    expect(await rounds()).toEqual(["Round 0"]);
    const seen = { all: 0, nothing: 0 };
    for (let kill = 1; kill <= KILLS; kill++) {
      const [before, text] = [await db().changeSet.count(), await exportedText()];
      // From early in the start of the program until a little after its usual end.
      await importing(fileOf(kill), wholeMs * (0.3 + (0.8 * (kill - Math.random())) / KILLS));
      await settled();
      const isAll = (await db().changeSet.count()) > before;
      seen[isAll ? "all" : "nothing"] += 1;
      if (isAll) expect(await rounds()).toEqual([`Round ${kill}`]);
      else expect(await exportedText()).toBe(text);
    }
    expect(await verifyRecords()).toEqual([]);
    expect(seen.all + seen.nothing).toBe(KILLS);
    expect(seen.nothing).toBeGreaterThan(0);
  },
  PATIENCE_MS,
);
