/**
 * `npm run stress -- soak | kill | hostile | addresses`: trials of what is served, over a database and a port of its own that go when it ends.
 * Only this machine is asked. Exit code 1 when something did not hold.
 */
import { cpus, loadavg } from "node:os";
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { Stop } from "./shell/stop.mjs";
import { addresses } from "./stress/addresses.mjs";
import { hostile } from "./stress/hostile.mjs";
import { kill } from "./stress/kill.mjs";
import { serve } from "./stress/served.mjs";
import { soak } from "./stress/soak.mjs";

const USAGE = `Usage: npm run stress -- soak [--minutes 30]
       npm run stress -- kill [--postgres 50] [--web 20] [--pages 20]
       npm run stress -- hostile [--requests 100000]
       npm run stress -- addresses [--per-kind 20] [--most 0] [--instances 1]

  soak      20 reads and 2 writes a second, searches, exports, one import: what is answered in time and rightly, and memory
  kill      kills PostgreSQL, the web server and what makes its pages under writes: whether they are back, and whether anything was lost
  hostile   what a reader feels beside one client that means harm, then so many odd requests to a heap of 512 MB
  addresses every address that is printed, of all records (of filters some of each kind); then, after a third of the record was
            renamed, merged or taken out, all that names what was changed and a hundred of each other kind: whether it answers, has
            moved for good, or is gone with a reason. --most: no more than so many; --instances: servers that share the work

Serves a copy of its own on this machine alone, and takes it away at the end.`;

/** @type {Record<string, {type: "string", default: string}>} */
const OPTIONS = {
  minutes: { type: "string", default: "30" },
  postgres: { type: "string", default: "50" },
  web: { type: "string", default: "20" },
  pages: { type: "string", default: "20" },
  requests: { type: "string", default: "100000" },
  "per-kind": { type: "string", default: "20" },
  most: { type: "string", default: "0" },
  instances: { type: "string", default: "1" },
};
/** Behind a proxy, as it is on the web: only so are clients told apart. */
const PROXIED = { ENTENTE_URL: "https://entente.example", NODE_OPTIONS: "--max-old-space-size=512" };
const TRIALS = {
  soak: { run: soak, env: {} },
  kill: { run: kill, env: {} },
  hostile: { run: hostile, env: PROXIED },
  addresses: { run: addresses, env: {} },
};

function numberOf(options, name) {
  const value = Number(options[name]);
  if (!Number.isFinite(value) || value < 0)
    throw new Stop(`--${name}: a number, please, not ${options[name]}.`);
  return value;
}

const lifecycle = createLifecycle();
await lifecycle.run(async () => {
  const { helped, words, options } = readArguments(USAGE, { options: OPTIONS, takesWords: true });
  if (helped) return 0;
  const [name = ""] = words;
  if (words.length !== 1 || !Object.hasOwn(TRIALS, name))
    throw new Stop(`Name a trial: soak, kill, hostile or addresses.`);
  if (process.platform === "win32")
    throw new Stop("Windows does not let go of processes as these trials need.");
  const { run, env } = TRIALS[name];
  const numbers = Object.fromEntries(Object.keys(OPTIONS).map((each) => [each, numberOf(options, each)]));
  const print = (line) => console.log(line);
  const load = () => `load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;
  const served = await lifecycle.started(serve({ ENTENTE_LOG: "warn", ...env }));
  print(`${name} at ${served.origin} (${load()})`);
  const held = await run(served, { ...numbers, print });
  print(`${held ? "It held." : "It did not hold."} (${load()})`);
  return held ? 0 : 1;
});
