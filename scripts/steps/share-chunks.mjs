/**
 * One file for all chunks of the server that hold the same. The bundler writes what several pages have in common anew for each of them; the
 * program then holds the text of each as long as it runs: four times as much as there is.
 * Decides what is the same: all but the comment that names the chunk's own map.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const OWN_MAP = /\n\/\/# sourceMappingURL=\S*\s*$/;
/** Smaller ones are not worth a file that leads to another. */
const LEAST_BYTES = 4_096;

/**
 * Chunks are read by `require`, so one may stand for another of its folder.
 * @param {string} folder of chunks
 * @returns {number} how many bytes of text need not be held
 */
export function shareChunks(folder) {
  /** @type {Map<string, string>} text → the chunk that has it */
  const kept = new Map();
  let saved = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const text = readFileSync(path, "utf8").replace(OWN_MAP, "");
    if (text.length < LEAST_BYTES) continue;
    const same = kept.get(text);
    if (same === undefined) {
      kept.set(text, name);
      continue;
    }
    writeFileSync(path, `module.exports = require(${JSON.stringify(`./${basename(same)}`)});\n`);
    saved += text.length;
  }
  return saved;
}
