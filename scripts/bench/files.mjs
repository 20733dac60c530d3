/** What long files cost in memory: lists as CSV from the running server, and the whole record as CSV, Parquet and SQLite by the program that makes /data. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { childEnvironment, failed } from "../shell/run.mjs";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";

const MEGABYTE = 1_000_000;
const LOOK_EVERY_MS = 250;
/** More than this on top of what it had, while it sends a list; of all, while it makes the files. */
const LIMITS = { list: 50 * MEGABYTE, bulk: 300 * MEGABYTE };
const run = promisify(execFile);
const inMegabytes = (bytes) => `${Math.round(bytes / MEGABYTE)} MB`;
const held = (bytes, limit) => (bytes <= limit ? "✓" : "✗");

async function residentBytes(origin) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^entente_resident_memory_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text)?.[1]);
}

/** Takes it to its last byte. @returns {Promise<number>} bytes */
async function take(address) {
  const answer = await fetch(address);
  if (answer.status !== 200 || answer.body === null) throw new Error(`${address} answers ${answer.status}.`);
  let bytes = 0;
  for await (const piece of answer.body) bytes += piece.length;
  return bytes;
}

/** Looks again and again while something runs. @returns {Promise<number>} the most that was seen */
async function mostWhile(running, look) {
  let [most, isOver] = [0, false];
  const over = running.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    most = Math.max(most, (await look()) ?? 0);
    await Promise.race([over.catch(() => {}), sleep(LOOK_EVERY_MS)]);
  }
  await over;
  return most;
}

/** @param {string} origin of the large record @param {string} path */
async function measureList(origin, path) {
  // Once before, so that what is measured is the file and not what a server needs once.
  await take(`${origin}${path}`);
  const before = await residentBytes(origin);
  const from = performance.now();
  const taking = take(`${origin}${path}`);
  const more = (await mostWhile(taking, () => residentBytes(origin))) - before;
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  return `${held(more, LIMITS.list)} ${path}: ${inMegabytes(await taking)} in ${seconds} s; resident memory ${inMegabytes(before)}, at most ${inMegabytes(more)} more (wanted: ${inMegabytes(LIMITS.list)})`;
}

/** Of one process, by the system's own count; null when it has just ended. Not on Windows. */
async function residentOf(pid) {
  const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  return stdout.trim() === "" ? null : Number(stdout) * 1024;
}

/** Makes the files of /data of a database in a process of its own, as the web server has them made. @param {string} url */
async function measureBulk(url) {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-bulk-"));
  try {
    const child = spawn(process.execPath, programArguments("data", ["bulk", join(folder, "files")]), {
      env: childEnvironment({ ...programEnvironment(url), NODE_OPTIONS: "" }),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let trouble = "";
    child.stderr.on("data", (piece) => {
      trouble += piece;
    });
    const from = performance.now();
    const ended = new Promise((resolve) => child.once("close", resolve));
    const most = await mostWhile(ended, () => residentOf(child.pid));
    if ((await ended) !== 0) throw failed("The bulk files", trouble);
    const seconds = ((performance.now() - from) / 1000).toFixed(0);
    const files = readdirSync(join(folder, "files"));
    const bytesOf = (form) =>
      files
        .filter((name) => name.endsWith(form))
        .reduce((sum, name) => sum + statSync(join(folder, "files", name)).size, 0);
    const forms = [".csv", ".parquet", ".sqlite", ".json"].map(
      (form) => `${inMegabytes(bytesOf(form))} ${form}`,
    );
    return `${held(most, LIMITS.bulk)} all files of /data: ${forms.join(", ")} in ${seconds} s; at most ${inMegabytes(most)} resident, all told (wanted: ${inMegabytes(LIMITS.bulk)})`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} origin of a large record @param {string} url its database @returns {Promise<string[]>} lines to print */
export async function measureFiles(origin, url) {
  const lines = [];
  for (const path of ["/terms.csv", "/ledger.csv", "/api/v1/bundle"])
    lines.push(await measureList(origin, path));
  return [...lines, await measureBulk(url)];
}
