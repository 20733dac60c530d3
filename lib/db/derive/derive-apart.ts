import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import type { DealChunk, DealLines } from "./deal-lines";

/**
 * Deriving in threads, so that it goes on while the database writes and this thread sends.
 * Decides how many there are, and that each chunk comes back in its turn or the save fails.
 */

/** One processor is the database's. */
const MOST_THREADS = 3;

export type Derivers = {
  /** So many chunks may be given before the first is taken back: one for each thread to work on, and one that waits. */
  readonly ahead: number;
  /**
   * The next chunk, which any thread may take; answers come in the order of the chunks of a thread. Its news are what no chunk before it
   * brought, and come to every thread.
   */
  derive: (chunk: DealChunk) => Promise<DealLines>;
  end: () => Promise<void>;
};

export function openDerivers(): Derivers {
  const count = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const threads = Array.from({ length: count }, openThread);
  let turn = 0;
  return {
    ahead: count + 1,
    derive: (chunk) => {
      for (const one of threads) one.tell(chunk.news);
      const thread = threads[turn++ % count];
      if (thread === undefined) throw new Error("There is no thread to derive in.");
      return thread.derive(chunk);
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** Taken at run time: the bundler would look for the programs of threads. */
const { Worker } = process.getBuiltinModule("node:worker_threads");

/** Where the project is: commands are typed anywhere and say so, the server runs in it. */
function root(): string {
  const { TSX_TSCONFIG_PATH: config } = process.env;
  return config ? dirname(config) : process.cwd();
}

type Waiting = { done: (lines: DealLines) => void; failed: (error: unknown) => void };

type OneThread = Pick<Derivers, "derive"> & {
  /** Goes to it with its next chunk. */
  tell: (news: DealChunk["news"]) => void;
  end: () => Promise<unknown>;
};

function openThread(): OneThread {
  const thread: Thread = new Worker(join(root(), "lib", "db", "derive", "derive-thread.mjs"), {
    execArgv: [],
    // What is made of a chunk is gone with it: room for the young means that none of it is moved.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  const waiting: Waiting[] = [];
  const untold: DealChunk["news"][number][] = [];
  let broken: unknown = null;
  const fail = (error: unknown) => {
    broken ??= error;
    for (const one of waiting.splice(0)) one.failed(broken);
  };
  thread.on("message", ({ lines, error }: { lines?: DealLines; error?: unknown }) => {
    const next = waiting.shift();
    if (lines === undefined) next?.failed(error);
    else next?.done(lines);
  });
  thread.on("error", fail);
  thread.on("exit", () => fail(new Error("A thread that derives deals ended.")));
  return {
    tell: (news) => untold.push(...news),
    derive: ({ deals, made }) => {
      const answer = new Promise<DealLines>((done, failed) => {
        if (broken === null) waiting.push({ done, failed });
        else failed(broken);
      });
      // Waited for in its turn; until then a failure is nobody's news.
      answer.catch(() => {});
      const chunk: DealChunk = { deals, made, news: untold.splice(0) };
      thread.postMessage(chunk);
      return answer;
    },
    end: () => thread.terminate(),
  };
}
