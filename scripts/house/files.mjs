/** What is in the repository, as the checks of words and documents read it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fromRoot, ROOT } from "../shell/root.mjs";

/** @returns {string[]} every path that is in git or about to be, and is there */
export function listFiles() {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const paths = execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 }).split("\0");
  return [...new Set(paths)].filter((path) => path !== "" && existsSync(fromRoot(path)));
}

const LARGEST_BYTES = 1_000_000;
const TEXT = /\.(tsx?|mjs|mts|css|sql|prisma|md|ya?ml|json|jsonc|cff|toml)$|^(Dockerfile|\.env\.example)$/;

/** @param {string} path */
export const isText = (path) => TEXT.test(path) && statSync(fromRoot(path)).size < LARGEST_BYTES;

/** @param {string} path */
export const readText = (path) => readFileSync(fromRoot(path), "utf8");
