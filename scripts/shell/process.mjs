/** What can be known of another process by its number. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** The fields of /proc/PID/stat from the third, the state, on. The name before them may hold spaces and brackets. */
const procStat = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").slice(-1)[0].split(" ");

/** A process that has ended and waits for its parent to notice is not alive. */
function isZombie(pid) {
  try {
    return process.platform === "linux" && procStat(pid)[0] === "Z";
  } catch {
    return false;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM"; // alive, and another user's
  }
}

/** @returns {Promise<boolean>} whether it ended within the time */
export async function waitForEnd(pid, limitMs) {
  const deadline = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** One field of `ps`; throws when there is no such process. */
const ps = (field, pid) =>
  execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim();

/** When it began: with its number this names one process for good, as numbers alone are used again. */
export function beganAt(pid) {
  try {
    if (process.platform === "linux") return procStat(pid)[19]; // field 22
    if (process.platform !== "win32") return ps("lstart", pid);
  } catch {
    // gone in the meantime
  }
  return "";
}

/** The process that started it, and its program's name. Throws when there is no such process. */
export function parentOf(pid) {
  if (process.platform === "linux") return Number(procStat(pid)[1]);
  return Number(ps("ppid", pid));
}

export const programOf = (pid) =>
  process.platform === "linux" ? readFileSync(`/proc/${pid}/comm`, "utf8").trim() : ps("comm", pid);

/** Is this process a PostgreSQL server? On Windows, where asking is slow, the number alone must do. */
export function isPostgres(pid) {
  if (process.platform === "win32") return true;
  try {
    const command =
      process.platform === "linux" ? readFileSync(`/proc/${pid}/cmdline`, "utf8") : ps("command", pid);
    return command.includes("postgres");
  } catch {
    return false;
  }
}
