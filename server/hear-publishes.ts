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
  let client: pg.Client | null = null;
  const { question } = ears;

  async function connect(): Promise<void> {
    if (isStopped) return;
    const line = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client = line;
    let state: "laying" | "up" | "down" = "laying";
    let publishes = 0;
    let upAtMs = 0;
    let questions: NodeJS.Timeout | undefined;

    const lose = (error?: unknown) => {
      if (state === "down") return;
      const wasUp = state === "up";
      state = "down";
      clearInterval(questions);
      hangUp(line);
      if (wasUp) ears.onLost();
      else ears.onDown(isNobodyThere(error));
      if (isStopped) return;
      // Whoever was there a moment ago mostly is again at once; a line that breaks as soon as it is laid is no news.
      if (wasUp && performance.now() - upAtMs > timing.retryMs) void connect();
      else setTimeout(() => void connect(), timing.retryMs).unref();
    };
    let isAsking = false;
    let isWanted = false;
    /** One question at a time; whoever wants another meanwhile has it asked after this one. */
    const askLine = async () => {
      isWanted = true;
      if (isAsking) return;
      isAsking = true;
      while (isWanted && state === "up") {
        isWanted = false;
        const asked = publishes;
        const answer = await ask(line, question?.sql ?? "SELECT 1", timing.patienceMs);
        if (answer === null) lose();
        else question?.onAnswer(answer, asked === publishes);
      }
      isAsking = false;
    };

    line.on("error", lose);
    line.on("end", lose);
    line.on("notification", ({ payload }) => {
      publishes += 1;
      ears.onPublish(payload ?? "");
      if (question) void askLine();
    });
    try {
      await line.connect();
      await line.query(`LISTEN ${PUBLISHED_CHANNEL}`);
      if (state !== "laying") return;
      state = "up";
      upAtMs = performance.now();
      questions = setInterval(() => void askLine(), question?.everyMs ?? timing.questionEveryMs);
      questions.unref();
      ears.onUp();
      if (question) void askLine();
    } catch (error) {
      lose(error); // tried again; until then pages are made afresh, which is right only slower
    }
  }

  void connect();
  return async function stop() {
    isStopped = true;
    await client?.end().catch(() => {});
  };
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
async function ask(line: pg.Client, sql: string, patienceMs: number): Promise<unknown> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs).unref());
  const answered = line.query(sql).then(
    ({ rows }): unknown => rows[0],
    () => null,
  );
  return Promise.race([answered, late]);
}

/** Said politely; to one who does not answer, not waited for. */
function hangUp(line: pg.Client): void {
  line.end().catch(() => {}); // it is gone already
}
