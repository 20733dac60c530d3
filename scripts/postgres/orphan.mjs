/** Finds and stops a server that a killed start script left behind. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive, isPostgres, waitForEnd } from "../shell/process.mjs";
import { Stop } from "../shell/stop.mjs";
import { isCopiedFrom } from "./copied.mjs";
import { runProgram } from "./program.mjs";

const EXIT_LIMIT_MS = 3_000; // pg_ctl returns when the lock file is gone, a moment before the process is

/** What postmaster.pid says, or null. Line 1: process; 2: directory; 4: port; 8: "ready", or what it is doing. */
export function readPostmaster(cluster) {
  const path = join(cluster, "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  return {
    pid: Number(lines[0]),
    directory: lines[1]?.trim(),
    port: Number(lines[3]),
    status: lines[7]?.trim() ?? "",
  };
}

/** @returns {Promise<boolean>} whether there was one */
export async function stopOrphan({ path, programs, runner }) {
  const postmaster = readPostmaster(path);
  if (!postmaster) return false;
  const isCopy = isCopiedFrom(postmaster.directory, path);
  if (isCopy || !isAlive(postmaster.pid) || !isPostgres(postmaster.pid)) {
    // Left by a crash, or copied from a directory whose server runs and is not ours to stop. PostgreSQL would refuse to start if another process now has that number.
    rmSync(join(path, "postmaster.pid"), { force: true });
    return false;
  }
  for (const mode of ["fast", "immediate"]) {
    await runProgram(runner, programs.pgCtl, ["stop", "-D", path, "-m", mode, "-w", "-t", "20"]);
    if (await waitForEnd(postmaster.pid, EXIT_LIMIT_MS)) return true;
  }
  throw new Stop(
    `A PostgreSQL left behind by an earlier start (process ${postmaster.pid}) does not stop: end it and start again.`,
  );
}
