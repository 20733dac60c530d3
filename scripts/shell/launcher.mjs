/**
 * Notices that the npm which launched this process was killed outright: then nobody is left to pass a Ctrl-C on,
 * and the server would live on unseen.
 */
import { isAlive, parentOf, programOf } from "./process.mjs";

const LOOK_EVERY_MS = 500;

/** The process id of npm, or null. npm runs scripts through a shell, which outlives it. */
export function findLauncher() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return null;
  try {
    const parent = process.ppid;
    return /(^|\/)-?(ba|da|z|a)?sh$/.test(programOf(parent)) ? parentOf(parent) : parent;
  } catch {
    return null; // gone in the meantime, or no `ps` here: go without
  }
}

/** Calls back once when the launcher is gone. */
export function watchLauncher(pid, onGone) {
  if (!pid || pid === 1) return;
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
