/**
 * Decides whose answer is made next: some at once, and of those that wait, one of each client in turn, so that whoever asks
 * for a hundred does not make the others wait for a hundred. What nobody waits for comes after all of them.
 */

export class QueueFull extends Error {
  override readonly name = "QueueFull";
}

type Waiting = { start: () => void };

/** Whose turn it is when nobody else's is: what is made ahead. */
const NOBODY = "";

/** A place in the queue. */
export type Turn<T> = {
  answer: Promise<T>;
  /** Somebody waits for it now. */
  hurry: (client: string) => void;
};

export class RenderQueue {
  readonly #limits: { atOnce: number; waiting: number };
  /** By client, in the order of their turns. */
  readonly #waiting = new Map<string, Waiting[]>();
  #running = 0;
  #waitingCount = 0;

  constructor(limits: { atOnce: number; waiting: number }) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  /** What waits, with and without somebody who waits for it. */
  get waiting(): number {
    return this.#waitingCount;
  }

  /** Whether somebody waits. */
  get isBusy(): boolean {
    return this.#waitingCount > (this.#waiting.get(NOBODY)?.length ?? 0);
  }

  /**
   * Runs `work` when it is its turn. Given up while it waits, it never runs.
   * @param client who waits for it; null: nobody does
   * @throws {QueueFull} at once when too many wait, and when the signal says that nobody wants it any more
   */
  run<T>(client: string | null, work: () => Promise<T>, signal?: AbortSignal): Turn<T> {
    const place = { client: client ?? NOBODY };
    const own: Waiting = { start: () => {} };
    const hurry = (waiter: string) => {
      if (place.client !== NOBODY || !this.#leave(NOBODY, own)) return;
      place.client = waiter;
      this.#wait(waiter, own);
    };
    return { answer: this.#answer(place, own, { work, signal }), hurry };
  }

  async #answer<T>(
    place: { client: string },
    own: Waiting,
    { work, signal }: { work: () => Promise<T>; signal: AbortSignal | undefined },
  ): Promise<T> {
    await this.#turn(place, own, signal);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  async #turn(place: { client: string }, own: Waiting, signal: AbortSignal | undefined): Promise<void> {
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waitingCount >= this.#limits.waiting) throw new QueueFull("Too many wait already.");
    await new Promise<void>((resolve, reject) => {
      own.start = resolve;
      this.#wait(place.client, own);
      signal?.addEventListener("abort", () => {
        if (this.#leave(place.client, own)) reject(new QueueFull("Nobody waits for it any more."));
      });
    });
  }

  #wait(client: string, own: Waiting): void {
    const mine = this.#waiting.get(client) ?? [];
    this.#waiting.set(client, mine);
    mine.push(own);
    this.#waitingCount += 1;
  }

  /** @returns whether it was still waiting */
  #leave(client: string, own: Waiting): boolean {
    const mine = this.#waiting.get(client) ?? [];
    const at = mine.indexOf(own);
    if (at < 0) return false;
    mine.splice(at, 1);
    this.#waitingCount -= 1;
    if (mine.length === 0) this.#waiting.delete(client);
    return true;
  }

  #next(): void {
    const client = this.#whoseTurn();
    const mine = client === undefined ? undefined : this.#waiting.get(client);
    if (client === undefined || !mine) return;
    const next = mine.shift();
    this.#waitingCount -= 1;
    // To the end of the row, when there is more to wait for.
    this.#waiting.delete(client);
    if (mine.length > 0) this.#waiting.set(client, mine);
    this.#running += 1;
    next?.start();
  }

  #whoseTurn(): string | undefined {
    for (const client of this.#waiting.keys()) if (client !== NOBODY) return client;
    return this.#waiting.has(NOBODY) ? NOBODY : undefined;
  }
}
