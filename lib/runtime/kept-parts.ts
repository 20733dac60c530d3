import { LRUCache } from "lru-cache";

/**
 * Parts of answers, each under a key of its own, kept for as long as what they were read from is in one state. Of many that are asked for
 * at once only those are read that are not there. Decides what is kept; knows nothing of what they are.
 */
export class KeptParts<Part extends object> {
  readonly #kept: LRUCache<string, Part>;
  #state = "";

  /** @param most so many are kept; the oldest goes first */
  constructor(most: number) {
    this.#kept = new LRUCache({ max: most });
  }

  /**
   * Those of these keys that there are.
   * @param state in which all is that `read` reads, or in a newer one
   * @param read answers keys that are there with their parts; not asked for none
   */
  async get(
    keys: readonly string[],
    state: string,
    read: (keys: string[]) => Promise<ReadonlyMap<string, Part>>,
  ): Promise<Map<string, Part>> {
    if (state !== this.#state) this.#kept.clear();
    this.#state = state;
    const found = new Map<string, Part>();
    const missing: string[] = [];
    for (const key of keys) {
      const part = this.#kept.get(key);
      if (part) found.set(key, part);
      else missing.push(key);
    }
    if (missing.length === 0) return found;
    for (const [key, part] of await read(missing)) {
      found.set(key, part);
      // Somebody has met a newer state meanwhile: what was read here may be older.
      if (state === this.#state) this.#kept.set(key, part);
    }
    return found;
  }
}
