/** Runs a Node program that speaks to the person at the terminal itself. */
import { spawn } from "node:child_process";
import { childEnvironment } from "../shell/run.mjs";

/** Where the command was typed, which its paths are relative to; npm runs scripts from the project's root. */
export const TYPED_IN = process.env.INIT_CWD ?? process.cwd();

/** @returns {{ended: Promise<number>, stop: () => Promise<unknown>}} the exit code, and a way to end it early */
export function runInForeground(args, { env, cwd }) {
  const child = spawn(process.execPath, args, { cwd, env: childEnvironment(env), stdio: "inherit" });
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
  return {
    ended,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
