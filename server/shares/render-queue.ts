/**
 * Decides whose answer is made next: some at once, and of those that wait, one of each client in turn, so that whoever asks
 * for a hundred does not make the others wait for a hundred.
 */

export class QueueFull extends Error {
  override readonly name = "QueueFull";
}

type Waiting = { start: () => void };

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

  get waiting(): number {
    return this.#waitingCount;
  }

  /**
   * Runs `work` when it is its turn. Given up while it waits, it never runs.
   * @throws {QueueFull} at once when too many wait, and when the signal says that nobody wants it any more
   */
  async run<T>(client: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#turn(client, signal);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  async #turn(client: string, signal: AbortSignal | undefined): Promise<void> {
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waitingCount >= this.#limits.waiting) throw new QueueFull("Too many wait already.");
    await new Promise<void>((resolve, reject) => {
      const own: Waiting = { start: resolve };
      const mine = this.#waiting.get(client) ?? [];
      this.#waiting.set(client, mine);
      mine.push(own);
      this.#waitingCount += 1;
      signal?.addEventListener("abort", () => {
        if (this.#leave(client, own)) reject(new QueueFull("Nobody waits for it any more."));
      });
    });
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
    const [turn] = this.#waiting;
    if (!turn) return;
    const [client, mine] = turn;
    const next = mine.shift();
    this.#waitingCount -= 1;
    // To the end of the row, when there is more to wait for.
    this.#waiting.delete(client);
    if (mine.length > 0) this.#waiting.set(client, mine);
    this.#running += 1;
    next?.start();
  }
}
