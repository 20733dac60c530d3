/** Runs PostgreSQL's programs as the user they may run as. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { capture } from "../shell/run.mjs";

/** The messages are read by this code, so they must be English; TZ must not leak into the server's defaults. */
const ENVIRONMENT = { LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC", PGTZ: "UTC" };

const wrapped = ({ prefix }, program, args) =>
  prefix.length ? [prefix[0], [...prefix.slice(1), program, ...args]] : [program, args];

/** To its end. */
export function runProgram(runner, program, args) {
  const [command, all] = wrapped(runner, program, args);
  return capture(command, all, { env: ENVIRONMENT, cwd: tmpdir(), ...runner.options });
}

/**
 * In the background, in a process group of its own: Ctrl-C in the terminal must reach the start script, which
 * stops the web server first. It writes to a file, not a pipe, so that it outlives a killed parent in good order.
 */
export function spawnServer({ runner, program, args, logFile }) {
  const [command, all] = wrapped(runner, program, args);
  const env = { ...process.env, ...ENVIRONMENT };
  const stdio = ["ignore", logFile, logFile];
  return spawn(command, all, { env, cwd: tmpdir(), detached: true, stdio, ...runner.options });
}
