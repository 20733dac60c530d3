import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Where Prisma's generated client gets the program that makes SQL (see scripts/prisma/lighten-client.mjs). It comes as a module of which the
 * value is one long text; read as a file, it is gone from memory once it has been read.
 */

const BEFORE = 'const wasm = "';

/**
 * @param module its name as it is imported
 * @param folder of a project that has it; servers run in the root of ours
 * @returns the program in base64; null where it has to be imported: commands may be called from any folder
 */
export function readCompiler(module: string, folder: string = process.cwd()): string | null {
  const file = find(module, folder);
  return file ? programIn(readFileSync(file, "latin1")) : null;
}

function find(module: string, folder: string): string | null {
  try {
    return createRequire(join(folder, "package.json")).resolve(module);
  } catch {
    return null;
  }
}

/** Cut out, not matched: over millions of letters a pattern may need more stack than a process has left. */
function programIn(text: string): string | null {
  const start = text.indexOf(BEFORE) + BEFORE.length;
  const end = text.indexOf('"', start);
  return start >= BEFORE.length && end > start ? text.slice(start, end) : null;
}
