import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { verifyRecords } from "@/lib/db/verify/verify-records";
import { sampleBundle } from "@/lib/testing/bundles";
import { exportedText, importOf } from "@/lib/testing/importing";

/**
 * An import is killed (not asked) at random points of its work: its process as a whole, or the server's process that
 * works for it. All of the import is there afterwards, or nothing.
 */

const KILLED_PROCESSES = 3;
const KILLED_BACKENDS = 14;
const PATIENCE_MS = 300_000;
const PROGRAM = new URL("./data.ts", import.meta.url).pathname;
const room = mkdtempSync(join(tmpdir(), "entente-kill-"));

afterAll(() => rmSync(room, { recursive: true }));
beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

/** Each import changes every deal that the one before made, and so is work from its beginning to its end. */
function bundleOf(round: number): Record<string, unknown> {
  const bundle = sampleBundle();
  const [deal] = bundle.deals as object[];
  const deals = Array.from({ length: 30 }, (_, index) => ({
    ...deal,
    slug: `deal-${index}`,
    title: `Round ${round}`,
  }));
  return { ...bundle, deals: [...(bundle.deals as object[]), ...deals] };
}

function fileOf(round: number): string {
  const path = join(room, `round-${round}.json`);
  writeFileSync(path, JSON.stringify(bundleOf(round)));
  return path;
}

/** Runs an import; kills it `afterMs` into its work, when that comes first. Answers how long it worked. */
async function importing(path: string, afterMs = Number.POSITIVE_INFINITY): Promise<number> {
  const args = ["--conditions=react-server", "--import", "tsx", PROGRAM, "import", path];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = once(child, "close");
  await atWork(child);
  const began = performance.now();
  if (Number.isFinite(afterMs)) {
    await Promise.race([ended, sleep(afterMs)]);
    child.kill("SIGKILL");
  }
  await ended;
  return performance.now() - began;
}

/** The program takes longer to start than to import: the kill must not come before there is anything to stop. */
async function atWork(program: ChildProcess): Promise<void> {
  while (program.exitCode === null) {
    const [row] = await db().$queryRaw<{ busy: number }[]>`
      SELECT count(*)::int AS busy FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`;
    if (row && row.busy > 0) return;
    await sleep(10);
  }
}

/** Imports here; the server's process that works for it is killed after `afterMs`. Answers how long it took. */
async function importingHere(round: number, afterMs = Number.POSITIVE_INFINITY): Promise<number> {
  const began = performance.now();
  const ended = importOf(bundleOf(round)).then(
    () => true,
    () => true,
  );
  if (Number.isFinite(afterMs)) {
    await Promise.race([ended, sleep(afterMs)]);
    await db().$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`;
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

/** Kills one import after another, each a little later in its work, and looks at what is left each time. */
async function killed(count: number, cut: (round: number, share: number) => Promise<unknown>) {
  const seen = { all: 0, nothing: 0 };
  let text = await exportedText();
  for (let kill = 1; kill <= count; kill++) {
    const before = await db().changeSet.count();
    const title = `Round ${kill}`;
    await cut(kill, (kill - Math.random()) / count);
    await settled();
    const isAll = (await db().changeSet.count()) > before;
    const after = await exportedText();
    seen[isAll ? "all" : "nothing"] += 1;
    if (isAll) expect(await rounds()).toEqual([title]);
    else expect(after).toBe(text);
    text = after;
  }
  expect(await verifyRecords()).toEqual([]);
  expect(seen.all + seen.nothing).toBe(count);
  expect(seen.nothing).toBeGreaterThan(0);
}

test(
  "an import whose process is killed at any point leaves all of it or nothing",
  async () => {
    const wholeMs = await importing(fileOf(0));
    expect(await rounds()).toEqual(["Round 0"]);
    await killed(KILLED_PROCESSES, (round, share) => importing(fileOf(round), wholeMs * 1.1 * share));
  },
  PATIENCE_MS,
);

test(
  "an import whose server is killed at any point leaves all of it or nothing",
  async () => {
    await importingHere(-2);
    const wholeMs = await importingHere(-1);
    expect(await rounds()).toEqual(["Round -1"]);
    await killed(KILLED_BACKENDS, (round, share) => importingHere(round, wholeMs * 1.1 * share));
  },
  PATIENCE_MS,
);
