/**
 * Parses a file in a process of its own, which is ended when it takes too long or too much memory: a file comes from anybody, a parser
 * that is busy listens to no clock, and what it breaks must not be the server.
 * Decides the limits, and what is said when one is reached. One file at a time; a process is kept for the next file, for a while.
 */
import type { ChildProcess } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { err } from "@/lib/domain/text/result";
import type { DocumentResult } from "./document";
import type { Format } from "./formats";

/** Longer than any page of text takes, the start of a process included. */
const LIMIT_MS = 20_000;
/** Of JavaScript’s own memory. */
const HEAP_MB = 384;
/** Of all memory, buffers and the process itself included. */
const ALL_MB = 768;
/** A process that has nothing to do goes after this. */
const IDLE_MS = 30_000;
/** As parse-process.mjs ends where a limit of memory is reached. */
const EXIT_TOO_MUCH = 77;

const TOO_LONG = "It took too long to read. Paste its text instead.";
const TOO_MUCH = "It takes more memory to read than any article. Paste its text instead.";
const BROKEN = "It could not be read: its parser broke down. Paste its text instead.";

/** `entry`: the program of the thread, for tests of the limits. */
export type ApartOptions = { entry?: string; limitMs?: number; heapMb?: number; allMb?: number };
export type ApartParser = (format: Format, bytes: Uint8Array) => Promise<DocumentResult>;

/** A parser with a process of its own; never rejects. */
export function createApartParser(options: ApartOptions = {}): ApartParser {
  const { limitMs = LIMIT_MS } = options;
  let kept: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    kept?.removeAllListeners("exit").kill("SIGKILL");
    kept = null;
  }

  async function parse(format: Format, bytes: Uint8Array): Promise<DocumentResult> {
    clearTimeout(idle);
    kept ??= start(options).once("exit", () => {
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

/** Taken at run time: the bundler would look for a file whose name it cannot know, and fail. */
const { fork } = process.getBuiltinModule("node:child_process");

/** An error that comes after the end of a job is nobody’s, and must not end the program. */
function start({ entry, heapMb = HEAP_MB, allMb = ALL_MB }: ApartOptions): ChildProcess {
  const { PATH = "", HOME = "", TMPDIR = "", NODE_ENV } = process.env;
  const thread = resolve(root(), entry ?? "lib/documents/parse-thread.mjs");
  return fork(resolve(root(), "lib/documents/parse-process.mjs"), [thread, `${heapMb}`, `${allMb}`], {
    execArgv: [],
    // No secret of the server is where a file is parsed.
    env: { PATH, HOME, TMPDIR, NODE_ENV, TSX_TSCONFIG_PATH: join(root(), "tsconfig.json") },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  }).on("error", () => {});
}

type Answer = { isDone: boolean; result: DocumentResult };

/** The first of: an answer, the end of the patience, the end of the process. */
function answerOf(
  child: ChildProcess,
  job: { format: Format; bytes: Uint8Array },
  limitMs: number,
): Promise<Answer> {
  return new Promise((done) => {
    const finish = (answer: Answer): void => {
      clearTimeout(late);
      child.off("message", heard).off("exit", ended).off("error", broke);
      rest(child, false);
      done(answer);
    };
    const failed = (sentence: string): void => finish({ isDone: false, result: err(sentence) });
    const heard = (result: unknown): void => finish({ isDone: true, result: result as DocumentResult });
    const ended = (code: number | null): void => failed(code === EXIT_TOO_MUCH ? TOO_MUCH : BROKEN);
    const broke = (): void => failed(BROKEN);
    const late = setTimeout(() => failed(TOO_LONG), limitMs);
    child.on("message", heard).on("exit", ended).on("error", broke);
    rest(child, true);
    child.send(job, (error) => error && failed(BROKEN));
  });
}

/** While it works the program waits for it; a process at rest keeps nobody from ending. */
function rest(child: ChildProcess, isAwaited: boolean): void {
  const channel = child.channel as { ref?: () => void; unref?: () => void } | null | undefined;
  if (isAwaited) {
    child.ref();
    channel?.ref?.();
  } else {
    child.unref();
    channel?.unref?.();
  }
}
