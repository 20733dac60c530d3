/** Puts the packages in place: the lock file's, all of them, running none of their install scripts. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromRoot } from "../shell/root.mjs";
import { capture, failed } from "../shell/run.mjs";
import { hashOf, readStamp, writeStamp } from "../shell/stamp.mjs";
import { Stop } from "../shell/stop.mjs";

const OLDEST_NODE = [20, 19];
const STAMP = fromRoot("node_modules", ".entente-install");
// A shell with NODE_ENV=production would leave the build tools out without --include=dev.
const FLAGS = [
  "--include=dev",
  "--include=optional",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Stop(
    `Entente needs Node ${OLDEST_NODE.join(".")} or newer, and this is Node ${process.versions.node}.`,
  );
}

/**
 * npm's own script, to be run by this Node: the `npm` on the PATH is a shell script, or a .cmd on Windows.
 * @returns {[command: string, args: string[], options: {shell?: boolean}]}
 */
function npmCommand() {
  const bin = dirname(process.execPath);
  const places = [
    process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : "",
    join(bin, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(bin, "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const script = places.find((path) => path && existsSync(path));
  return script ? [process.execPath, [script], {}] : ["npm", [], { shell: process.platform === "win32" }];
}

/** @returns {Promise<string | false>} false when everything is there already */
export async function install() {
  checkNode();
  const stamp = hashOf(["package-lock.json"], process.version, process.platform, process.arch);
  if (readStamp(STAMP) === stamp) return false;
  const [command, args, options] = npmCommand();
  // NODE_ENV=production in this environment would change what npm installs.
  const env = { NODE_ENV: "development" };
  const { code, output } = await capture(command, [...args, "ci", ...FLAGS], { env, ...options });
  if (code !== 0) throw failed("Installing the packages (npm ci)", output);
  writeStamp(STAMP, stamp);
  return "npm ci";
}
