/** Pages that are made before anybody asks: those that everyone opens first, and those that were read most. */
import { type Public, readPublic } from "@/server/address";

/** Made after a start, one after the other. */
export const FIRST_PAGES = [
  "/",
  "/deals",
  "/timeline",
  "/partnerships",
  "/organizations",
  "/disputes",
  "/compare",
  "/sources",
  "/changes",
];

/** How many of the pages that a publish has dropped are made at once. */
const MOST_AHEAD = 10;
/** In this time the transactions of one import, or an editor's second thought, come together. */
const GATHER_MS = 100;

/** A page is made ahead so often at most: under one publish after the other, what is asked for is made and nothing else. */
const APART_MS = 5_000;

/** Gathers what was dropped and renews the most read of it. */
export class MakeAhead {
  readonly #renew: (asked: Public) => Promise<void>;
  readonly #nowMs: () => number;
  readonly #wanted = new Map<string, Public>();
  /** When a page was last made ahead. */
  readonly #lastMs = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;

  constructor(renew: (asked: Public) => Promise<void>, nowMs = () => performance.now()) {
    this.#renew = renew;
    this.#nowMs = nowMs;
  }

  /** @param keys the most read first */
  afterPublish(keys: readonly string[]): void {
    for (const key of keys.slice(0, MOST_AHEAD)) {
      const asked = publicOf(key);
      if (asked) this.#wanted.set(key, asked);
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#make();
    }, GATHER_MS);
  }

  #make(): void {
    const nowMs = this.#nowMs();
    for (const [key, atMs] of this.#lastMs) if (atMs + APART_MS <= nowMs) this.#lastMs.delete(key);
    for (const [key, asked] of this.#wanted) {
      if (this.#lastMs.has(key)) continue;
      this.#lastMs.set(key, nowMs);
      void this.#renew(asked);
    }
    this.#wanted.clear();
  }

  /** Resolves when all of them are made, or could not be. */
  async atStart(): Promise<void> {
    await Promise.all(
      FIRST_PAGES.map((url) => {
        const asked = readPublic({ method: "GET", url, headers: {} });
        return asked ? this.#renew(asked) : undefined;
      }),
    );
  }
}

/** The request that leads to a key: its address, when nothing else is in it. Data for one place in one page is not guessed. */
function publicOf(key: string): Public | null {
  const [url, ...varying] = JSON.parse(key) as (string | null)[];
  if (typeof url !== "string" || varying.some((value) => value !== null)) return null;
  return readPublic({ method: "GET", url, headers: {} });
}
