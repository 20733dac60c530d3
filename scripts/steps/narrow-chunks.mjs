/**
 * Chunks of the server without a character beyond Latin-1: V8 holds the text of a program with one byte for each character, or, for a single curly
 * quotation mark in it, with two for each. Escapes mean the same wherever what we write has such characters: in strings, templates and regular expressions.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** With the backslashes before it: one too many of them means the character itself. */
const WIDE = /(\\*)([^\0-\xff])/g;
/** Here an escape is no escape. */
const RAW = /\braw\s*`[^`]*[^\0-\xff]/;

/** @param {string} folder of chunks @returns {number} how many bytes less their text takes in memory */
export function narrowChunks(folder) {
  let saved = 0;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    const narrow = narrowed(text);
    if (narrow === text) continue;
    writeFileSync(path, narrow);
    saved += 2 * text.length - narrow.length;
  }
  return saved;
}

/** @param {string} text of a program @returns {string} the same program */
export function narrowed(text) {
  if (RAW.test(text)) return text;
  return text.replace(WIDE, (_, slashes, wide) => slashes.slice(slashes.length % 2) + escaped(wide));
}

const escaped = (wide) => `\\u${wide.charCodeAt(0).toString(16).padStart(4, "0")}`;
