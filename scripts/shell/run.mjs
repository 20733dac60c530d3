/** Runs a child process to its end, quietly, and shows what it said only when it failed. */
import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { ROOT, toolPath } from "./root.mjs";
import { fullDisk, Stop, saysFullDisk } from "./stop.mjs";

const TAIL_CHARS = 6000;

/** The environment every child gets: this Node first on the PATH, nobody phoned, nothing downloaded. */
export function childEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    ...extra,
  };
}

const children = new Set();

/** Asks every child that is still at work to end. */
export function stopChildren() {
  for (const child of children) child.kill("SIGTERM");
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & {show?: boolean}} [options]
 * @returns {Promise<{code: number, signal: NodeJS.Signals | null, output: string, stdout: string}>} never rejects because of an exit code
 */
export function capture(command, args, { env, cwd = ROOT, show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnvironment(env),
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    children.add(child);
    let output = "";
    let stdout = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      stdout += chunk;
      if (show) process.stdout.write(chunk);
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
      if (show) process.stderr.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      children.delete(child);
      resolve({ code: code ?? 1, signal, output, stdout });
    });
  });
}

/** Runs one of the project's tools; a failure stops with what it said. */
export async function runTool(name, args, options = {}) {
  const result = await capture(process.execPath, [toolPath(name), ...args], options);
  if (result.code !== 0) throw failed(`${name} ${args[0] ?? ""}`, result.output);
  return result;
}

/** The Stop for a child that failed: the disk, or the end of its output. */
export function failed(what, output, where = ROOT) {
  if (saysFullDisk(output)) return fullDisk(where);
  return new Stop(`${what.trim()} failed:\n${output.slice(-TAIL_CHARS).trim()}`);
}
