/**
 * Answers too long to lie in memory. Remembers which those are, so that no first part of one is made in vain again, and decides
 * how many are sent at once: each may hold a database connection until its taker has the last byte.
 */
import { LRUCache } from "lru-cache";

const MOST_AT_ONCE = 3;
const REMEMBERED = 1_000;

export class LongAnswers {
  readonly #known = new LRUCache<string, true>({ max: REMEMBERED });
  readonly #mostAtOnce: number;
  #running = 0;

  constructor({ mostAtOnce = MOST_AT_ONCE } = {}) {
    this.#mostAtOnce = mostAtOnce;
  }

  /** Whether the answer of this key was too long when it was made last. */
  isKnown(key: string): boolean {
    return this.#known.has(key);
  }

  /** Runs `work`, which sends the answer to its end; null, and nothing is begun, when as many are sent as may be. */
  async send<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    this.#known.set(key, true);
    if (this.#running >= this.#mostAtOnce) return null;
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
    }
  }
}
