/** Loads Prisma's schema engine, compiled to WebAssembly, without a bundler. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** Where the engine puts the words of a panic, by a name it knows. */
const panics = { message: "" };
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panics.message = message) };

/** The words of the last panic; "" when there was none. */
export const lastPanic = () => panics.message;

/** @returns {Promise<{SchemaEngine: any, version: () => string}>} */
export async function loadWasmEngine() {
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  // The package's own entry imports the .wasm file as a module, which Node does not do without a flag.
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  return glue;
}
