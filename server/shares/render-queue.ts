/**
 * Decides whose answer is made next: some at once, few of them for one client, and of those that wait, one of each client in
 * turn, so that whoever asks for a hundred does not make the others wait for a hundred. What nobody waits for comes after all of them. While somebody
 * saves, one after the other is begun: a save is many short waits, and each waits for whatever is being rendered beside it.
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

type Limits = {
  atOnce: number;
  waiting: number;
  /** How many at once for one client; as many as there are when it is not said. What nobody waits for is no client's. */
  perClient?: (client: string) => number;
};

export class RenderQueue {
  readonly #limits: Limits;
  /** By client, in the order of their turns. */
  readonly #waiting = new Map<string, Waiting[]>();
  #running = 0;
  /** By client, of those who have any. */
  readonly #runningOf = new Map<string, number>();
  #waitingCount = 0;
  /** Saves that are under way. */
  #saves = 0;

  constructor(limits: Limits) {
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
   * Makes room for a save: till it is over, or has had its time, nothing is begun beside what runs, and nothing that nobody waits for.
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
      this.#end(place.client);
      while (this.#next());
    }
  }

  #start(client: string): void {
    this.#running += 1;
    this.#runningOf.set(client, (this.#runningOf.get(client) ?? 0) + 1);
  }

  #end(client: string): void {
    this.#running -= 1;
    const left = (this.#runningOf.get(client) ?? 0) - 1;
    if (left > 0) this.#runningOf.set(client, left);
    else this.#runningOf.delete(client);
  }

  #hasRoom(client: string): boolean {
    const { atOnce, perClient = () => atOnce } = this.#limits;
    if (client !== NOBODY && (this.#runningOf.get(client) ?? 0) >= perClient(client)) return false;
    if (this.#saves === 0) return this.#running < atOnce;
    return client !== NOBODY && this.#running === 0;
  }

  async #turn(place: { client: string }, own: Waiting, signal: AbortSignal | undefined): Promise<void> {
    if (this.#hasRoom(place.client)) {
      this.#start(place.client);
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
    if (client === undefined || !mine) return false;
    const next = mine.shift();
    this.#waitingCount -= 1;
    // To the end of the row, when there is more to wait for.
    this.#waiting.delete(client);
    if (mine.length > 0) this.#waiting.set(client, mine);
    this.#start(client);
    next?.start();
    return true;
  }

  #whoseTurn(): string | undefined {
    for (const client of this.#waiting.keys()) if (client !== NOBODY && this.#hasRoom(client)) return client;
    return this.#waiting.has(NOBODY) && this.#hasRoom(NOBODY) ? NOBODY : undefined;
  }
}
