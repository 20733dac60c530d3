/** Runs the web server (server/main.ts) as a child that cannot outlive this process. */
import { fork } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fromRoot, ROOT } from "../shell/root.mjs";
import { childEnvironment } from "../shell/run.mjs";
import { Stop } from "../shell/stop.mjs";
import { SERVER } from "./bundle-server.mjs";

const PORT_PATIENCE_MS = 2_500; // a web server whose parent was killed a moment ago is still letting go
const STOP_LIMIT_MS = 8_000;

const portTaken = (port) =>
  new Stop(`PORT ${port} is in use by another program: stop it, or set PORT to another number.`);

function tryPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, () => probe.close(resolve));
  });
}

/** Asked before anything slow is done. */
export async function requireFreePort(port) {
  const deadline = performance.now() + PORT_PATIENCE_MS;
  for (;;) {
    try {
      return await tryPort(port);
    } catch (error) {
      if (error.code === "EACCES")
        throw new Stop(
          `PORT ${port} may only be opened by an administrator: set PORT to a number above 1023.`,
        );
      if (error.code !== "EADDRINUSE") throw error;
      if (performance.now() > deadline) throw portTaken(port);
    }
    await sleep(100);
  }
}

/**
 * What makes the C library of most Linuxes give memory back: one pool instead of eight for each processor, and buffers of more than 32 kB apart from small ones.
 * Left to itself it takes large ones from the pools too, once some were freed, and a small one behind them then holds hundreds of megabytes.
 * A second pool, for threads that compress and compile, keeps what they once needed at most: thirty megabytes, with one in use.
 */
const GIVES_BACK = Object.fromEntries(
  [
    ["MALLOC_ARENA_MAX", "1"],
    ["MALLOC_MMAP_THRESHOLD_", "32768"],
    ["MALLOC_TRIM_THRESHOLD_", "131072"],
  ].filter(([name]) => process.env[String(name)] === undefined), // whoever sets one knows why
);

/**
 * @typedef {{port: number, dev: boolean, env: Record<string, string>}} Wanted
 * @typedef {{ended: Promise<string>, stop: () => Promise<void>}} RunningWeb
 */

/** @param {Wanted} wanted @returns {Promise<RunningWeb>} once it answers */
async function launch({ port, dev, env }) {
  const NODE_ENV = dev ? "development" : "production";
  const child = fork(dev ? fromRoot("server", "main.ts") : SERVER, {
    cwd: ROOT,
    // A group of its own: Ctrl-C reaches the start script, which stops this one first and the database after it.
    detached: process.platform !== "win32",
    env: childEnvironment({ ...GIVES_BACK, ...env, PORT: String(port), NODE_ENV }),
    // What goes wrong is told by the lines that were written. What it keeps lies outside of the heap, and what it makes is short-lived.
    execArgv: dev ? ["--import", "tsx"] : ["--enable-source-maps", "--max-semi-space-size=2"],
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  const first = await Promise.race([
    new Promise((resolve) => child.once("message", resolve)),
    ended.then((how) => ({ error: `it ended before it answered (${how})` })),
  ]);
  if (first.error === "EADDRINUSE") throw portTaken(port);
  if (first.error) throw new Stop(`The web server did not start: ${first.error}.`);
  return {
    ended,
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

/** How long to wait before it is started again: longer each time, and short again once it has lived for a while. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
/** One that served for so long did not end because of how it starts: whoever waits for it should not wait for that. */
const LIVED_MS = 10_000;

/** @param {number} waitedMs the wait before @param {number} livedMs how long it then ran */
export function nextWait(waitedMs, livedMs) {
  if (waitedMs === 0 || livedMs >= LIVED_MS) return FIRST_WAIT_MS;
  return Math.min(LONGEST_WAIT_MS, waitedMs * 2);
}

/**
 * Starts it, and starts it again whenever it ends by itself: killed, out of memory, whatever the reason.
 * @param {Wanted} wanted
 * @param {{onRestart: (why: string) => void}} events
 * @returns {Promise<{stop: () => Promise<void>}>} once it answers for the first time; that it does not is a Stop
 */
export async function startWeb(wanted, { onRestart }) {
  let running = await launch(wanted);
  const stopping = new AbortController();
  const supervised = (async () => {
    let waitMs = 0;
    for (;;) {
      const from = performance.now();
      const why = await running.ended;
      do {
        if (stopping.signal.aborted) return;
        waitMs = nextWait(waitMs, performance.now() - from);
        onRestart(why);
        await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => {}); // cut short by the stop
      } while (!(await startedAgain()));
    }
  })();

  async function startedAgain() {
    if (stopping.signal.aborted) return true;
    try {
      running = await launch(wanted);
      if (stopping.signal.aborted) await running.stop();
      return true;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return false; // the port may be free the next time
    }
  }

  return {
    async stop() {
      stopping.abort();
      await running.stop();
      await supervised;
    },
  };
}
