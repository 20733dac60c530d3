/** PostgreSQL refuses to run as root; this finds the user to run it as, and how. */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Stop } from "../shell/stop.mjs";

const CANDIDATES = ["postgres", "nobody"];

function readUser(name) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(":");
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** The owner of a cluster made earlier goes on owning it; else `postgres`, else `nobody`. */
function chooseUser(clusterPath) {
  const owner = statSync(clusterPath, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `#${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const user = CANDIDATES.map(readUser).find(Boolean);
  if (!user)
    throw new Stop(
      "PostgreSQL does not run as root, and this machine has no user postgres or nobody: start as another user, or set DATABASE_URL.",
    );
  return user;
}

/** True when the user may pass through every directory above the path. */
function canReach(user, path) {
  for (let at = dirname(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * setpriv hands on the one capability that lets the server pass through a directory such as /root. The secure bit
 * makes access(2), by which PostgreSQL looks for its own programs, heed it.
 */
function passThrough(user, programPath) {
  const identity = ["--reuid", String(user.uid), "--regid", String(user.gid), "--clear-groups"];
  for (const capability of ["dac_read_search", "dac_override"]) {
    const capabilities = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
    const prefix = ["setpriv", ...identity, ...capabilities, "--securebits=+no_setuid_fixup", "--"];
    try {
      execFileSync(prefix[0], [...prefix.slice(1), "test", "-x", programPath], { stdio: "ignore" });
      return prefix;
    } catch {
      // setpriv is missing, or this container may not give that capability: try the next one
    }
  }
  return null;
}

/**
 * How to run PostgreSQL's programs here.
 * @returns {{user: {uid: number, gid: number} | null, prefix: string[], options: object}}
 */
export function chooseRunner(programPath, clusterPath) {
  if (process.platform === "win32" || process.getuid?.() !== 0)
    return { user: null, prefix: [], options: {} };
  const user = chooseUser(clusterPath);
  const plain = { user, prefix: [], options: { uid: user.uid, gid: user.gid } };
  if (canReach(user, programPath) && canReach(user, clusterPath)) return plain;
  const prefix = passThrough(user, programPath);
  if (prefix) return { user, prefix, options: {} };
  throw new Stop(
    `PostgreSQL does not run as root, and the user ${user.name} may not enter ${dirname(clusterPath)}: start as another user, move the project, or set DATABASE_URL.`,
  );
}
