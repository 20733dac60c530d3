/** Runs the start script as a person would, as a process of its own, for tests. */
import { spawn } from "node:child_process";
import { fromRoot } from "../shell/root.mjs";
import { childEnvironment } from "../shell/run.mjs";

/** The variables of the environment that a test decides itself: what the shell has must not leak in. */
const CLEAN = {
  DATABASE_URL: "",
  DATABASE_REPLICA_URLS: "",
  PORT: "",
  ENTENTE_DATA_DIR: "",
  ENTENTE_URL: "",
  ENTENTE_SECRET: "",
  npm_lifecycle_event: "",
};

/**
 * @param {Record<string, string>} env
 * @returns {{child: import("node:child_process").ChildProcess, output: () => string, ended: Promise<number | null>,
 *   ready: Promise<void>, stop: () => Promise<number | null>}} `ready` rejects with the output when it ends first
 */
export function startApp(env) {
  const child = spawn(process.execPath, [fromRoot("scripts", "start.mjs")], {
    env: childEnvironment({ ...CLEAN, ...env }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise((resolve) => child.once("close", resolve));
  /** @type {Promise<void>} */
  const ready = new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      if (output.includes("Entente is at")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(() => reject(new Error(`The app did not start:\n${output}`)));
  });
  ready.catch(() => {}); // a test that expects it to fail looks at `ended` instead
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { child, output: () => output, ended, ready, stop };
}
