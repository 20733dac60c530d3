/**
 * Parses a file in a thread of its own, which is ended when it takes too long or too much memory: a file comes from anybody, and a
 * parser that is busy listens to no clock.
 * Decides the limits, and what is said when one is reached. One file at a time; a thread is kept for the next file, for a while.
 */
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { err } from "@/lib/domain/text/result";
import type { DocumentResult } from "./document";
import type { Format } from "./formats";

/** Longer than any page of text takes, the start of a thread included. */
const LIMIT_MS = 20_000;
/** Of JavaScript’s own memory. */
const MEMORY_MB = 384;
/** A thread that has nothing to do goes after this. */
const IDLE_MS = 30_000;

const TOO_LONG = "It took too long to read. Paste its text instead.";
const TOO_MUCH = "It takes more memory to read than any article. Paste its text instead.";
const BROKEN = "It could not be read: its parser broke down. Paste its text instead.";

/** `entry`: the program of the thread, for tests of the limits. */
export type ApartOptions = { entry?: string; limitMs?: number; memoryMb?: number };
export type ApartParser = (format: Format, bytes: Uint8Array) => Promise<DocumentResult>;

/** A parser with a thread of its own; never rejects. */
export function createApartParser(options: ApartOptions = {}): ApartParser {
  const { limitMs = LIMIT_MS } = options;
  let kept: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    void kept?.removeAllListeners("exit").terminate();
    kept = null;
  }

  async function parse(format: Format, bytes: Uint8Array): Promise<DocumentResult> {
    clearTimeout(idle);
    kept ??= startThread(options).once("exit", () => {
      kept = null;
    });
    const answer = await answerOf(kept, { format, bytes }, limitMs);
    if (answer.isDone) idle = setTimeout(end, IDLE_MS).unref();
    else end();
    return answer.result;
  }

  return (format, bytes) => {
    const next = last.then(() => parse(format, bytes));
    last = next;
    return next;
  };
}

/** Where the project is: the commands are typed anywhere and say so, the server runs in it. */
function root(): string {
  const { TSX_TSCONFIG_PATH: config } = process.env;
  return config ? dirname(config) : process.cwd();
}

/** An error that comes after the end of a job is nobody’s, and must not end the program. */
function startThread(options: ApartOptions): Worker {
  return threadOf(options).on("error", () => {});
}

function threadOf({ entry, memoryMb = MEMORY_MB }: ApartOptions): Worker {
  const { PATH = "", HOME = "", TMPDIR = "" } = process.env;
  return new Worker(pathToFileURL(resolve(root(), entry ?? "lib/documents/parse-thread.mjs")), {
    execArgv: [],
    // No secret of the server is where a file is parsed.
    env: { PATH, HOME, TMPDIR, TSX_TSCONFIG_PATH: join(root(), "tsconfig.json") },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
}

type Answer = { isDone: boolean; result: DocumentResult };

/** The first of: an answer, the end of the patience, the end of the thread. */
function answerOf(
  worker: Worker,
  job: { format: Format; bytes: Uint8Array },
  limitMs: number,
): Promise<Answer> {
  return new Promise((done) => {
    const finish = (answer: Answer): void => {
      clearTimeout(late);
      worker.off("message", heard).off("exit", ended).off("error", broke);
      worker.unref();
      done(answer);
    };
    const failed = (sentence: string): void => finish({ isDone: false, result: err(sentence) });
    const heard = (result: DocumentResult): void => finish({ isDone: true, result });
    const ended = (): void => failed(BROKEN);
    const broke = ({ code }: NodeJS.ErrnoException): void =>
      failed(code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : BROKEN);
    const late = setTimeout(() => failed(TOO_LONG), limitMs);
    worker.on("message", heard).on("exit", ended).on("error", broke);
    worker.ref();
    worker.postMessage(job);
  });
}
