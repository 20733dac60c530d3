/**
 * Hears what is published, on this or any other instance, through Postgres LISTEN/NOTIFY.
 * While the line is down nothing may be kept, because nobody would say that it has changed. A line may fall silent without
 * closing: it is asked a question from time to time, and one that does not answer is taken for cut.
 */
import pg from "pg";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";

export type Timing = { retryMs: number; questionEveryMs: number; patienceMs: number };

const TIMING: Timing = { retryMs: 1_000, questionEveryMs: 10_000, patienceMs: 3_000 };

export type Ears = {
  onUp: () => void;
  /** The line is cut; whether the other end is still there shows in a moment. */
  onLost: () => void;
  /** It could not be laid again. `isGone`: the database does not answer anybody, so nothing is published meanwhile. */
  onDown: (isGone: boolean) => void;
  onPublish: (payload: string) => void;
  /** What the line is asked; its first row is heard of, and whether no publish came since it was asked. */
  question?: { sql: string; everyMs: number; onAnswer: (row: unknown, isNewest: boolean) => void };
};

/** @returns how to stop listening */
export function hearPublishes(databaseUrl: string, ears: Ears, timing: Timing = TIMING): () => Promise<void> {
  let isStopped = false;
  let line: Line | null = null;
  const lay = () => {
    if (!isStopped) line = new Line(databaseUrl, { ears, timing, again });
  };
  const again = (ms: number) => {
    if (isStopped) return;
    if (ms === 0) lay();
    else setTimeout(lay, ms).unref();
  };
  lay();
  return async function stop() {
    isStopped = true;
    await line?.close();
  };
}

type Laying = { ears: Ears; timing: Timing; again: (ms: number) => void };

/** One connection, from the attempt to lay it until it is cut. */
class Line {
  readonly #client: pg.Client;
  readonly #laying: Laying;
  #state: "laying" | "up" | "down" = "laying";
  #upAtMs = 0;
  #questions: NodeJS.Timeout | undefined;
  #publishes = 0;
  #isAsking = false;
  #isWanted = false;

  constructor(databaseUrl: string, laying: Laying) {
    this.#laying = laying;
    const options = { connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 5_000 };
    this.#client = new pg.Client(options);
    this.#client.on("error", (error) => this.#lose(error));
    this.#client.on("end", () => this.#lose());
    this.#client.on("notification", ({ payload }) => this.#hear(payload ?? ""));
    // Tried again; until then pages are made afresh, which is right only slower.
    this.#begin().catch((error: unknown) => this.#lose(error));
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  async #begin(): Promise<void> {
    await this.#client.connect();
    await this.#client.query(`LISTEN ${PUBLISHED_CHANNEL}`);
    if (this.#state !== "laying") return;
    const { ears, timing } = this.#laying;
    this.#state = "up";
    this.#upAtMs = performance.now();
    const everyMs = ears.question?.everyMs ?? timing.questionEveryMs;
    this.#questions = setInterval(() => void this.#ask(), everyMs);
    this.#questions.unref();
    ears.onUp();
    if (ears.question) void this.#ask();
  }

  #hear(payload: string): void {
    const { ears } = this.#laying;
    this.#publishes += 1;
    ears.onPublish(payload);
    if (ears.question) void this.#ask();
  }

  #lose(error?: unknown): void {
    const was = this.#state;
    if (was === "down") return;
    this.#state = "down";
    clearInterval(this.#questions);
    this.#client.end().catch(() => {}); // it is gone already; to one who does not answer, not waited for
    const { ears, timing, again } = this.#laying;
    if (was === "up") ears.onLost();
    else ears.onDown(isNobodyThere(error));
    // Whoever was there a moment ago mostly is again at once; a line that breaks as soon as it is laid is no news.
    const hasLived = was === "up" && performance.now() - this.#upAtMs > timing.retryMs;
    again(hasLived ? 0 : timing.retryMs);
  }

  /** One question at a time; whoever wants another meanwhile has it asked after this one. */
  async #ask(): Promise<void> {
    this.#isWanted = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    const { ears, timing } = this.#laying;
    while (this.#isWanted && this.#state === "up") {
      this.#isWanted = false;
      const asked = this.#publishes;
      const answer = await answerOf(this.#client, ears.question?.sql ?? "SELECT 1", timing.patienceMs);
      if (answer === null) this.#lose();
      else ears.question?.onAnswer(answer, asked === this.#publishes);
    }
    this.#isAsking = false;
  }
}

/** PostgreSQL's own codes for a server that stops, starts or recovers; every other code of its is said by one that works. */
const NOT_OPEN = /^57P0[1-5]$/;
const OF_POSTGRES = /^(?=.*\d)[0-9A-Z]{5}$/;

/** Whether an attempt to connect failed because there is no database that anybody could write to. */
function isNobodyThere(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return NOT_OPEN.test(code) || !OF_POSTGRES.test(code);
}

/** The first row that the other end answers in time; null when it does not. */
async function answerOf(line: pg.Client, sql: string, patienceMs: number): Promise<unknown> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs).unref());
  const answered = line.query(sql).then(
    ({ rows }): unknown => rows[0],
    () => null,
  );
  return Promise.race([answered, late]);
}
