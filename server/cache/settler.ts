/**
 * Compresses well what is kept, one page after the other, when the answer has long left. Decides when: a page that is
 * dropped soon after it was made is not worth the work, and is not held on to. What nobody asks for again is never said here.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Entry, PageCache } from "./page-cache";

/** So long a page has to stay: where something is saved each second, most do not, and compressing them well took half a processor. */
const REST_MS = 10_000;
/** Between two pages, for whoever else wants the processor. */
const PAUSE_MS = 50;

type Cache = Pick<PageCache, "isKept" | "resize">;

export class Settler {
  readonly #cache: Cache;
  readonly #restMs: number;
  /** In the order in which they came. Weak: under many publishes pages are dropped faster than they are compressed. */
  #waiting: { entry: WeakRef<Entry>; fromMs: number }[] = [];
  #isAtWork = false;

  constructor(cache: Cache, restMs = REST_MS) {
    this.#cache = cache;
    this.#restMs = restMs;
  }

  /** Pages that wait, also those that were dropped meanwhile. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Compresses the page of an entry, should it still be kept by then. */
  add(entry: Entry): void {
    this.#waiting.push({ entry: new WeakRef(entry), fromMs: performance.now() + this.#restMs });
    if (!this.#isAtWork) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isAtWork = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      if (!this.#find(next.entry)) continue;
      await sleep(Math.max(PAUSE_MS, next.fromMs - performance.now()), undefined, { ref: false });
      const entry = this.#find(next.entry);
      if (!entry) continue;
      await entry.page.settle().catch(() => 0); // what was compressed quickly stays
      this.#cache.resize(entry);
    }
    this.#isAtWork = false;
  }

  #find(weak: WeakRef<Entry>): Entry | null {
    const entry = weak.deref();
    return entry && !entry.page.isSettled && this.#cache.isKept(entry) ? entry : null;
  }
}
