/** Gives each document that is made a place for its texts (lib/url/page-texts.ts). */
import { AsyncLocalStorage } from "node:async_hooks";
import { PAGE_TEXTS } from "@/lib/url/page-texts";

type Texts = Map<string, string> | undefined;

const shared = globalThis as { [PAGE_TEXTS]?: AsyncLocalStorage<Texts> };

function storage(): AsyncLocalStorage<Texts> {
  shared[PAGE_TEXTS] ??= new AsyncLocalStorage<Texts>();
  return shared[PAGE_TEXTS];
}

/** Runs the making of one answer. @param isDocument false where the browser makes the page, and needs all of its data */
export function inPage<T>(isDocument: boolean, work: () => T): T {
  return storage().run(isDocument ? new Map() : undefined, work);
}
