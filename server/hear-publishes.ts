/**
 * Hears what is published, on this or any other instance, through Postgres LISTEN/NOTIFY.
 * While the line is down nothing may be kept, because nobody would say that it has changed. A line may fall silent without
 * closing: it is asked a question from time to time, and one that does not answer is taken for cut.
 */
import pg from "pg";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";

export type Timing = { retryMs: number; questionEveryMs: number; patienceMs: number };

const TIMING: Timing = { retryMs: 1_000, questionEveryMs: 10_000, patienceMs: 3_000 };

export type Ears = { onUp: () => void; onDown: () => void; onPublish: (payload: string) => void };

/** @returns how to stop listening */
export function hearPublishes(databaseUrl: string, ears: Ears, timing: Timing = TIMING): () => Promise<void> {
  let isStopped = false;
  let client: pg.Client | null = null;

  async function connect(): Promise<void> {
    if (isStopped) return;
    const line = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client = line;
    let isDown = false;
    let questions: NodeJS.Timeout | undefined;
    const lose = () => {
      if (isDown) return;
      isDown = true;
      clearInterval(questions);
      ears.onDown();
      hangUp(line);
      if (!isStopped) setTimeout(() => void connect(), timing.retryMs).unref();
    };
    line.on("error", lose);
    line.on("end", lose);
    line.on("notification", ({ payload }) => ears.onPublish(payload ?? ""));
    try {
      await line.connect();
      await line.query(`LISTEN ${PUBLISHED_CHANNEL}`);
      questions = setInterval(
        () => void ask(line, timing.patienceMs).then((isThere) => isThere || lose()),
        timing.questionEveryMs,
      );
      questions.unref();
      ears.onUp();
    } catch {
      lose(); // tried again; until then pages are made afresh, which is right only slower
    }
  }

  void connect();
  return async function stop() {
    isStopped = true;
    await client?.end().catch(() => {});
  };
}

/** Whether the other end answers in time. */
async function ask(line: pg.Client, patienceMs: number): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patienceMs).unref());
  const answered = line.query("SELECT 1").then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]);
}

/** Said politely; to one who does not answer, not waited for. */
function hangUp(line: pg.Client): void {
  line.end().catch(() => {}); // it is gone already
}
