import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Where Prisma's generated client gets the program that makes SQL (see scripts/prisma/lighten-client.mjs). It comes as a module of which the
 * value is one long text; read as a file, it is gone from memory once it has been read.
 */

const TEXT = /const wasm = "([A-Za-z0-9+/=]+)"/;

/** @param module its name as it is imported @returns the program in base64 @throws {Error} when the module holds none */
export function readCompiler(module: string): string {
  // The root of the project is where every one of its programs runs.
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const text = TEXT.exec(readFileSync(resolve(module), "latin1"))?.[1];
  if (text === undefined) throw new Error(`No program that makes SQL is in ${module}.`);
  return text;
}
