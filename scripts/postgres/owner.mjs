/** At most one process holds a data directory. The owner file names it; a dead owner is passed over. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findLauncher } from "../shell/launcher.mjs";
import { beganAt, isAlive } from "../shell/process.mjs";
import { Stop } from "../shell/stop.mjs";
import { isCopiedFrom } from "./copied.mjs";

const FILE = "owner.json";
const LEAVING_MS = 12_000; // longer than the web server's 8 s and the database's stop

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null; // none, or half written by a process that was killed
  }
}

const lives = (owner) => Boolean(owner?.pid) && isAlive(owner.pid) && beganAt(owner.pid) === owner.began;

/** Whether it holds this directory: what lies in a copy names the owner of the original. */
const holds = (owner, dataDir) => lives(owner) && !isCopiedFrom(owner.directory, dataDir);

/** @returns {{pid: number, command: string, began: string, launcher: number | null} | null} */
export function livingOwner(dataDir) {
  const owner = read(join(dataDir, FILE));
  return holds(owner, dataDir) ? owner : null;
}

/** Stops with a sentence when another process holds the directory. One whose npm was killed is leaving: wait for it. */
export async function refuseWhenOwned(dataDir) {
  const deadline = performance.now() + LEAVING_MS;
  for (;;) {
    const owner = livingOwner(dataDir);
    if (!owner) return;
    const leaving = owner.launcher && !isAlive(owner.launcher);
    if (!leaving || performance.now() > deadline) {
      throw new Stop(
        `${dataDir} is in use by ${owner.command} (process ${owner.pid}): stop that one first, or set ENTENTE_DATA_DIR to another directory.`,
      );
    }
    await sleep(100);
  }
}

/**
 * Takes the data directory for this process, or stops with a sentence.
 * @param {string} command what to call this process, e.g. "npm start"
 * @returns {Promise<() => void>} gives it back
 */
export async function takeOwnership(dataDir, command) {
  const path = join(dataDir, FILE);
  const mine = {
    pid: process.pid,
    command,
    began: beganAt(process.pid),
    launcher: findLauncher(),
    directory: resolve(dataDir),
  };
  for (let attempt = 0; attempt < 5; attempt++) {
    await refuseWhenOwned(dataDir);
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
      return () => {
        if (read(path)?.pid === process.pid) rmSync(path, { force: true });
      };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      putAside(path, dataDir);
    }
  }
  throw new Stop(`${dataDir} is being taken by another start at this moment: try again.`);
}

/** Removes a dead owner's file. Renaming first: of two starts at once only one gets hold of it. */
function putAside(path, dataDir) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  // The other start may have written its own in between: give it back.
  if (holds(read(aside), dataDir)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}
