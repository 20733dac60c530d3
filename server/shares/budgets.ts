/**
 * What one client may cost: so much time of rendering in a minute, measured and not guessed. Kept pages cost nothing.
 * Decides who has to wait and for how long; the counters are a library's.
 */
import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Left, READING } from "@/lib/api/definition/limits";

/** An answer that was refused or cheap costs at least this, so that numbers count as well as size. */
const LEAST_MS = 5;
/** A quarter of the machine's one thread; a person who reads page after page uses a hundredth. */
const BUDGET_MS = READING.quota * LEAST_MS;

/**
 * So many addresses in a moment, of those that are not written as any page's is and have to be read before it is known which one is
 * meant. Some reach us in every newsletter, with its name in them; a whole office that reads one comes nowhere near. A short moment:
 * what comes all at once is in everybody's way.
 */
const STRAYS = { points: 10, duration: 0.25 };

export class Budgets {
  readonly #limiter: RateLimiterMemory;
  readonly #strays: RateLimiterMemory;

  constructor({ budgetMs = BUDGET_MS, seconds = READING.seconds, strays = STRAYS } = {}) {
    this.#limiter = new RateLimiterMemory({ points: budgetMs, duration: seconds });
    this.#strays = new RateLimiterMemory(strays);
  }

  /** Counts an address that has to be read. @returns seconds to wait before the next; 0: it is answered */
  async countStray(client: string | null): Promise<number> {
    if (client === null) return 0;
    return this.#strays.consume(client).then(
      () => 0,
      () => 1,
    );
  }

  /** Seconds until this client may ask for something that is not kept; 0: now. Null is never rationed. */
  async secondsToWait(client: string | null): Promise<number> {
    if (client === null) return 0;
    const spent = await this.#limiter.get(client);
    return spent === null || spent.remainingPoints > 0
      ? 0
      : Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
  }

  /** What is left of the budget, in its cheapest answers. */
  async left(client: string | null): Promise<Left> {
    const spent = client === null ? null : await this.#limiter.get(client);
    if (spent === null) return { left: READING.quota, seconds: READING.seconds };
    return { left: spent.remainingPoints / LEAST_MS, seconds: spent.msBeforeNext / 1000 };
  }

  /** Counts what an answer has cost. */
  async spend(client: string | null, tookMs: number): Promise<void> {
    if (client !== null) await this.#limiter.penalty(client, Math.max(LEAST_MS, Math.round(tookMs)));
  }
}
