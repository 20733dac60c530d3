/**
 * How long a refusal is held back. Whoever asks on at once however often they are told to wait would be refused hundreds of times
 * a second, all at once, and every reader behind that would wait; held back, they are refused as often as they have connections.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { RateLimiterMemory } from "rate-limiter-flexible";

type Limits = {
  /** So many refusals of one client in so many seconds are said at once: a program that learns of its limit is told quickly. */
  free: { points: number; duration: number };
  /** Between these, and no two alike, so that those that came together do not go together. */
  holdMs: readonly [number, number];
  /** So many are held back at the same time, of all clients; more would fill the memory. */
  atOnce: number;
};

const LIMITS: Limits = { free: { points: 20, duration: 60 }, holdMs: [500, 1_500], atOnce: 1_000 };

export class SlowRefusals {
  readonly #limits: Limits;
  readonly #counted: RateLimiterMemory;
  #held = 0;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
    this.#counted = new RateLimiterMemory(limits.free);
  }

  /** Refusals that are held back now. */
  get held(): number {
    return this.#held;
  }

  /** Counts one refusal of a client, and returns when it may be said. Null, this very machine, is never kept waiting. */
  async wait(client: string | null): Promise<void> {
    if (client === null || this.#held >= this.#limits.atOnce || (await this.#isFree(client))) return;
    const [least, most] = this.#limits.holdMs;
    this.#held += 1;
    await sleep(least + Math.random() * (most - least));
    this.#held -= 1;
  }

  #isFree(client: string): Promise<boolean> {
    return this.#counted.consume(client).then(
      () => true,
      () => false,
    );
  }
}
