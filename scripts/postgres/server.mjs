/** One running PostgreSQL server over one cluster: started, watched, started again when it dies, stopped. */
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fullDisk, Stop, saysFullDisk } from "../shell/stop.mjs";
import { readPostmaster } from "./orphan.mjs";
import { spawnServer } from "./program.mjs";

const START_LIMIT_MS = 300_000; // recovery after a crash replays the log first
const START_ATTEMPTS = 10; // children of a killed server let go of its shared memory a moment later
const STOP_LIMIT_MS = 15_000;
const LOG_LIMIT_BYTES = 5_000_000;
const FREE_RESTARTS = 5; // in a minute; who keeps stopping is started again all the same, but not in a hot loop
const LONGEST_WAIT_MS = 10_000;

/** How long to wait before it is started again, when it has been so often within a minute. */
export function waitBefore(restarts) {
  if (restarts <= FREE_RESTARTS) return 0;
  return Math.min(LONGEST_WAIT_MS, 250 * 2 ** (restarts - FREE_RESTARTS - 1));
}

/** A free port on the loopback interface; the wished one when it is free. */
export function freePort(wished = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.unref();
    probe.on("error", (error) => (wished ? resolve(freePort()) : reject(error)));
    probe.listen(wished, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

const settings = (port, throwaway) =>
  Object.entries({
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "128MB",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    // Nothing in a throw-away cluster needs to survive the machine.
    ...(throwaway && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** Opened by this process, written by the server, so that it goes on when this process is killed. */
function openLog(path) {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  return { file: openSync(path, "a", 0o600), from: statSync(path).size };
}

/** Why it did not come up, from the part of its log that this start wrote; `isKilled`: somebody ended it. */
function whyNot(logPath, from, isKilled) {
  const said = readFileSync(logPath).subarray(from).toString();
  if (saysFullDisk(said)) return fullDisk(logPath);
  const lines = said.split("\n").filter((line) => /FATAL|PANIC|ERROR|HINT|DETAIL/.test(line));
  const words = lines.slice(-3).join(" ") || said.slice(-300).trim() || "it said nothing";
  return new NotStarted(`PostgreSQL did not start: ${words} (log: ${logPath})`, isKilled || isPassing(said));
}

/** Why it did not come up, and whether that passes by itself. */
class NotStarted extends Stop {
  constructor(message, passes) {
    super(message);
    this.passes = passes;
  }
}

/**
 * Whether what a start said names something that children of a killed server hold for a moment longer. All that it said
 * counts: those children, dying, may say more after it than the few lines that are shown.
 */
export function isPassing(said) {
  return /shared memory block|lock file|could not bind/.test(said);
}

class PostgresServer {
  #cluster;
  #events;
  #child;
  #stopping = false;
  #restarts = [];

  constructor(cluster, events, port) {
    this.#cluster = cluster;
    this.#events = events;
    this.port = port;
  }

  get pid() {
    return this.#child.pid;
  }

  /** Starts it and waits until it takes connections. */
  async #launch() {
    const { path, logPath, programs, runner, throwaway } = this.#cluster;
    const log = openLog(logPath);
    const args = ["-D", path, ...settings(this.port, throwaway)];
    const child = spawnServer({ runner, program: programs.postgres, args, logFile: log.file });
    closeSync(log.file);
    this.#child = child;
    /** @type {string | null} */
    let ended = null;
    let isKilled = false;
    child.once("error", (error) => (ended = error.message));
    child.once("exit", (code, signal) => {
      ended = signal ?? `exit code ${code}`;
      isKilled = signal !== null;
    });
    const deadline = performance.now() + START_LIMIT_MS;
    for (;;) {
      const { pid, status } = readPostmaster(path) ?? {};
      if (pid === child.pid && status === "ready") break;
      const late = performance.now() > deadline;
      if (late) child.kill("SIGQUIT");
      if (ended || this.#stopping || late) throw whyNot(logPath, log.from, isKilled);
      await sleep(10);
    }
    child.once("exit", (code, signal) => this.#recover(signal ?? `exit code ${code}`));
    if (ended) this.#recover(ended);
  }

  /** @param {number} attempts how often it is tried while what is in the way passes by itself */
  async start(attempts = START_ATTEMPTS) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#launch();
      } catch (error) {
        if (this.#stopping || !error.passes || attempt === attempts) throw error;
        await sleep(Math.min(LONGEST_WAIT_MS, 100 * attempt));
      }
    }
  }

  /** It ended by itself, or was killed: start it again on the same port, so that the app's pool finds it. */
  async #recover(why) {
    if (this.#stopping) return;
    const now = performance.now();
    this.#restarts = [...this.#restarts.filter((at) => now - at < 60_000), now];
    this.#events.onRestart(why);
    await sleep(waitBefore(this.#restarts.length), undefined, { ref: false });
    if (this.#stopping) return;
    // It may be killed again while it still reads its log: who did that once does it more than once.
    await this.start(Number.POSITIVE_INFINITY).catch((error) => this.#stopping || this.#events.onLost(error));
  }

  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT"); // "fast": ends sessions, writes a checkpoint
    const late = setTimeout(() => child.kill("SIGQUIT"), STOP_LIMIT_MS); // "immediate": the log is replayed next time
    await gone;
    clearTimeout(late);
  }
}

/**
 * @param {{path: string, logPath: string, programs: object, runner: object, throwaway: boolean, wishedPort?: number}} cluster
 * @param {{onRestart: (why: string) => void, onLost: (why: Stop) => void}} events
 * @returns {Promise<PostgresServer>} taking connections
 */
export async function startServer(cluster, events) {
  const server = new PostgresServer(cluster, events, await freePort(cluster.wishedPort));
  await server.start();
  return server;
}
