/** Finds the processes that a start script has running, by what stands in their command lines. Linux and macOS. */
import { capture } from "../shell/run.mjs";

export const WEB = ".next/entente/main.mjs";
/** What makes pages, started by the web server. */
export const PAGES = ".next/entente/renderer/main.mjs";

/**
 * The process that another started; null while there is none.
 * @param {number | null | undefined} parent @param {string} words
 * @returns {Promise<number | null>}
 */
export async function childOf(parent, words) {
  const { stdout } = await capture("ps", ["-A", "-o", "pid=,ppid=,args="]);
  for (const line of stdout.split("\n")) {
    const [, pid, ppid, args = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(ppid) === parent && args.includes(words)) return Number(pid);
  }
  return null;
}
