/** Tells webhooks of saves, while the server runs. Decides when it looks; what is due is in the database. */
import pg from "pg";
import { bodyOf, claim, type Delivery, enqueue, note, tidy } from "./deliveries";
import { type Answered, type Message, send } from "./send";

const LOOK_EVERY_MS = 30_000;
const TIDY_EVERY_MS = 3_600_000;

type Send = (target: { url: string; secret: string }, message: Message) => Promise<Answered>;

type WorkerParts = {
  databaseUrl: string;
  publicUrl: string;
  nowMs: () => number;
  onTrouble: (error: unknown) => void;
  /** Another in tests. */
  deliver?: Send;
};

export class WebhookWorker {
  readonly #parts: WorkerParts;
  readonly #pool: pg.Pool;
  #running: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #tidiedAtMs = Number.NEGATIVE_INFINITY;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#pool = new pg.Pool({ connectionString: parts.databaseUrl, max: 2, statement_timeout: 30_000 });
    this.#pool.on("error", parts.onTrouble);
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Looks what is due, one time after the other. Called after every publish, and from time to time. */
  look(): Promise<void> {
    this.#running = this.#running.then(() => this.#work()).catch(this.#parts.onTrouble);
    return this.#running;
  }

  async #work(): Promise<void> {
    const nowMs = this.#parts.nowMs();
    if (nowMs - this.#tidiedAtMs >= TIDY_EVERY_MS) {
      this.#tidiedAtMs = nowMs;
      await tidy(this.#pool);
    }
    await enqueue(this.#pool);
    for (;;) {
      const due = await claim(this.#pool);
      if (due.length === 0) return;
      await Promise.all(due.map((delivery) => this.#tell(delivery)));
    }
  }

  async #tell(delivery: Delivery): Promise<void> {
    const { publicUrl, nowMs, deliver = send } = this.#parts;
    const body = await bodyOf(this.#pool, delivery.changeSet, publicUrl);
    const message = { id: `msg_${delivery.id}`, body, atSeconds: Math.floor(nowMs() / 1000) };
    await note(this.#pool, delivery, await deliver(delivery, message));
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
    await this.#pool.end();
  }
}
