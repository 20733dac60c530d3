/**
 * From which database an answer is made: the primary, unless the server says that a replica may be read for it. Server and
 * pages are one process but two bundles, so what they share hangs on a symbol.
 */
import { AsyncLocalStorage } from "node:async_hooks";

/** The address of a replica; null: the primary. */
export type ReadSource = string | null;

const STORAGE: unique symbol = Symbol.for("entente.read-source");
const shared = globalThis as { [STORAGE]?: AsyncLocalStorage<ReadSource> };

function storage(): AsyncLocalStorage<ReadSource> {
  shared[STORAGE] ??= new AsyncLocalStorage<ReadSource>();
  return shared[STORAGE];
}

/** Runs `work`; whatever it reads, and whatever it awaits meanwhile, is read from there. */
export function readFrom<T>(source: ReadSource, work: () => T): T {
  return storage().run(source, work);
}

/** Where whoever asks now should read. */
export function readSource(): ReadSource {
  return storage().getStore() ?? null;
}
