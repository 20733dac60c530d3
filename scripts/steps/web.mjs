/** Runs the web server (server/main.ts) as a child that cannot outlive this process. */
import { fork } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fromRoot, ROOT } from "../shell/root.mjs";
import { childEnvironment } from "../shell/run.mjs";
import { Stop } from "../shell/stop.mjs";

const PORT_PATIENCE_MS = 2_500; // a web server whose parent was killed a moment ago is still letting go
const STOP_LIMIT_MS = 8_000;

const portTaken = (port) =>
  new Stop(`PORT ${port} is in use by another program: stop it, or set PORT to another number.`);

function tryPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, () => probe.close(resolve));
  });
}

/** Asked before anything slow is done. */
export async function requireFreePort(port) {
  const deadline = performance.now() + PORT_PATIENCE_MS;
  for (;;) {
    try {
      return await tryPort(port);
    } catch (error) {
      if (error.code === "EACCES")
        throw new Stop(
          `PORT ${port} may only be opened by an administrator: set PORT to a number above 1023.`,
        );
      if (error.code !== "EADDRINUSE") throw error;
      if (performance.now() > deadline) throw portTaken(port);
    }
    await sleep(100);
  }
}

/** @returns {Promise<{stop: () => Promise<void>, onExit: (tell: (how: string) => void) => void}>} once it answers */
export async function startWeb({ port, dev, env }) {
  const NODE_ENV = dev ? "development" : "production";
  const child = fork(fromRoot("server", "main.ts"), {
    cwd: ROOT,
    // A group of its own: Ctrl-C reaches the start script, which stops this one first and the database after it.
    detached: process.platform !== "win32",
    env: childEnvironment({ ...env, PORT: String(port), NODE_ENV }),
    execArgv: ["--import", "tsx"],
  });
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  let stopping = false;
  const first = await Promise.race([
    new Promise((resolve) => child.once("message", resolve)),
    ended.then((how) => ({ error: `it ended before it answered (${how})` })),
  ]);
  if (first.error === "EADDRINUSE") throw portTaken(port);
  if (first.error) throw new Stop(`The web server did not start: ${first.error}.`);
  return {
    onExit: (tell) => ended.then((how) => stopping || tell(how)),
    async stop() {
      stopping = true;
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
      await ended;
      clearTimeout(late);
    },
  };
}
