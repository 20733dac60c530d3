/** Stamps: a hash of what a step depends on, kept beside what it made, so that nothing is made twice. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromRoot } from "./root.mjs";

/** Made by tools, never a source. */
const SKIPPED = /^(node_modules|generated|\.next|\.data|test-results)$|\.(test|spec)\.tsx?$|\.tsbuildinfo$/;

function addTo(hash, path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(path).sort()) if (!SKIPPED.test(name)) addTo(hash, join(path, name));
  } else {
    hash.update(`${path.slice(fromRoot().length)}\0${stat.size}\0`).update(readFileSync(path));
  }
}

/** A hash over the contents of files and directories of the project, and any further text. */
export function hashOf(paths, ...texts) {
  const hash = createHash("sha256").update(texts.join("\0"));
  for (const path of paths) addTo(hash, fromRoot(path));
  return hash.digest("hex");
}

export const readStamp = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

export function writeStamp(path, stamp) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stamp);
}
