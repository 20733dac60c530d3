/** Kill: PostgreSQL, the web server and what makes its pages are killed under writes, again and again, and must be back by themselves with nothing lost. */
import { setTimeout as sleep } from "node:timers/promises";
import { Stop } from "../shell/stop.mjs";
import { answerOf } from "./ask.mjs";
import { runData } from "./served.mjs";
import { percentile } from "./tally.mjs";
import { Writer } from "./writer.mjs";

const WRITERS = 4;
const BACK_LIMIT_MS = 60_000;
/** Between two kills: long enough that writes are under way again, never the same. */
const PAUSE_MS = [600, 2_400];

/** So much of what the app said last is shown when it is gone. */
const SAID_CHARS = 2_000;

/** What starts all of them again must not end itself. */
function requireApp(served) {
  if (served.hasEnded())
    throw new Stop(`npm start itself has ended. It said last:\n${served.output().slice(-SAID_CHARS)}`);
}

/** What was killed just now, or with what started it, may still be on its way. @returns {Promise<number | null>} null: it never came */
async function whenThere(pidOf, served) {
  const until = performance.now() + BACK_LIMIT_MS;
  for (;;) {
    requireApp(served);
    const pid = await pidOf();
    if (pid !== null || performance.now() > until) return pid;
    await sleep(20);
  }
}

/** Kills what there is under a pid. @returns {Promise<number>} milliseconds until a write succeeds again */
async function killOne(pidOf, writer, served) {
  const pid = await whenThere(pidOf, served);
  if (pid === null) return Number.POSITIVE_INFINITY;
  const from = performance.now();
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    // Between the look and the kill it went, as what another one started does: there will be the next.
    if (error.code !== "ESRCH") throw error;
    return killOne(pidOf, writer, served);
  }
  // An answer that was on its way when it was killed does not say that it is back.
  const { sent } = writer;
  const isBack = async () => (writer.acknowledged.at(-1) ?? 0) > sent && ![pid, null].includes(await pidOf());
  while (!(await isBack())) {
    requireApp(served);
    if (performance.now() - from > BACK_LIMIT_MS) return Number.POSITIVE_INFINITY;
    await sleep(20);
  }
  return performance.now() - from;
}

/**
 * @param {import("./served.mjs").Served} served
 * @param {{postgres: number, web: number, pages: number, print: (line: string) => void}} how
 * @returns {Promise<boolean>} whether it held
 */
export async function kill(served, { postgres, web, pages, print }) {
  const writer = await new Writer(served).begin();
  let isOver = false;
  const writing = Array.from({ length: WRITERS }, async () => {
    while (!isOver) {
      const answer = await writer.save({ limitMs: 15_000 });
      if (answer === null || answer.status !== 200) await sleep(100);
    }
  });
  const kills = [
    ...Array.from({ length: postgres }, () => ({
      what: "PostgreSQL",
      pidOf: async () => served.postgresPid(),
    })),
    ...Array.from({ length: web }, () => ({ what: "the web server", pidOf: served.webPid })),
    ...Array.from({ length: pages }, () => ({ what: "what makes pages", pidOf: served.pagesPid })),
  ];
  /** @type {Record<string, number[]>} */
  const backMs = { PostgreSQL: [], "the web server": [], "what makes pages": [] };
  // One after the other in an order that mixes them and is the same every time.
  for (const { what, pidOf } of kills.toSorted(
    (a, b) => placeOf(kills.indexOf(a)) - placeOf(kills.indexOf(b)),
  )) {
    await sleep(PAUSE_MS[0] + Math.random() * (PAUSE_MS[1] - PAUSE_MS[0]));
    backMs[what].push(await killOne(pidOf, writer, served));
    const done = Object.values(backMs).flat().length;
    if (done % 10 === 0)
      print(`${done} of ${kills.length} kills, ${writer.acknowledged.length} saves answered`);
  }
  isOver = true;
  await Promise.all(writing);
  return report({ served, writer, backMs, print });
}

const placeOf = (nth) => ((nth * 7919) % 104_729) % 101;

async function report({ served, writer, backMs, print }) {
  const lost = await writer.lost();
  const verified = await runData(served.databaseUrl(), ["verify"]);
  const { status } = await answerOf(`${served.origin}/deals`);
  const checks = [
    ...Object.entries(backMs).map(([what, ms]) => [
      ms.every(Number.isFinite),
      `${what} killed ${ms.length} times: back ${ms.filter(Number.isFinite).length} times, after ${percentile(ms, 50).toFixed(0)} ms (median), ${percentile(ms, 100).toFixed(0)} ms (longest)`,
    ]),
    [
      lost.length === 0,
      `${lost.length} of ${writer.acknowledged.length} acknowledged saves lost (${writer.sent} sent)`,
    ],
    [verified.code === 0, `verify: ${verified.output.trim().split("\n").at(-1)}`],
    [status === 200, `/deals answers ${status}`],
  ];
  for (const [held, line] of checks) print(`${held ? "✓" : "✗"} ${line}`);
  return checks.every(([held]) => held);
}
