import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Where Prisma's generated client gets the program that makes SQL (see scripts/prisma/lighten-client.mjs). It comes as a module of which the
 * value is one long text; read as a file, it is gone from memory once it has been read.
 */

const TEXT = /const wasm = "([A-Za-z0-9+/=]+)"/;

/**
 * @param module its name as it is imported
 * @param folder of a project that has it; servers run in the root of ours
 * @returns the program in base64; null where it has to be imported: commands may be called from any folder
 */
export function readCompiler(module: string, folder: string = process.cwd()): string | null {
  try {
    const { resolve } = createRequire(join(folder, "package.json"));
    return TEXT.exec(readFileSync(resolve(module), "latin1"))?.[1] ?? null;
  } catch {
    return null;
  }
}
