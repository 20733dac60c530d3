/**
 * Decides whose answer is made next: some at once, and of those that wait, one of each client in turn, so that whoever asks
 * for a hundred does not make the others wait for a hundred. What nobody waits for comes after all of them. While somebody
 * saves, less is begun: a save is many short waits, and each waits for whatever is being rendered beside it.
 */

export class QueueFull extends Error {
  override readonly name = "QueueFull";
}

type Waiting = { start: () => void };

/** Whose turn it is when nobody else's is: what is made ahead. */
const NOBODY = "";

/** A save has room for so long; an import that takes minutes does not stop what is made ahead. */
const ROOM_MS = 5_000;

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
  /** Saves that are under way. */
  #saves = 0;

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
   * Makes room for a save: till it is over, or has had its time, half as much is begun, and nothing that nobody waits for.
   * @returns what says that it is over; may be called again
   */
  makeRoom(): () => void {
    this.#saves += 1;
    const over = () => {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      this.#saves -= 1;
      while (this.#next());
    };
    let isOver = false;
    const timer = setTimeout(over, ROOM_MS);
    return over;
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
      this.#next();
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

  #hasRoom(client: string): boolean {
    const { atOnce } = this.#limits;
    if (this.#saves === 0) return this.#running < atOnce;
    return client !== NOBODY && this.#running < Math.ceil(atOnce / 2);
  }

  async #turn(place: { client: string }, own: Waiting, signal: AbortSignal | undefined): Promise<void> {
    if (this.#hasRoom(place.client)) {
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

  /** @returns whether something was begun */
  #next(): boolean {
    const client = this.#whoseTurn();
    const mine = client === undefined ? undefined : this.#waiting.get(client);
    if (client === undefined || !mine || !this.#hasRoom(client)) return false;
    const next = mine.shift();
    this.#waitingCount -= 1;
    // To the end of the row, when there is more to wait for.
    this.#waiting.delete(client);
    if (mine.length > 0) this.#waiting.set(client, mine);
    this.#running += 1;
    next?.start();
    return true;
  }

  #whoseTurn(): string | undefined {
    for (const client of this.#waiting.keys()) if (client !== NOBODY) return client;
    return this.#waiting.has(NOBODY) ? NOBODY : undefined;
  }
}
