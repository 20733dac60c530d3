/**
 * Keeps the process that makes pages: starts it, starts it again whenever it ends by itself, and knows what it last said of
 * itself. While it is away, kept pages are sent all the same; whoever wants another waits for it, for a while.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { InstanceReadings } from "@/lib/runtime/instance";
import { logger } from "@/lib/runtime/logger";
import { RendererGone } from "./remote-renderer";
import type { Where } from "./wire";

/** What it says of itself, every half second. */
export type RendererState = {
  /** Of its connections to the database. */
  gauges: Record<string, number>;
  residentBytes: number;
  delayMs: number;
  isHigh: boolean;
};

export type FromRenderer = { ready: Where } | { state: RendererState };
/** What it is told every second: what its pages say of the instance. */
export type ToRenderer = { instance: InstanceReadings };

type Timing = { patienceMs: number; firstWaitMs: number; longestWaitMs: number; livedMs: number };
const TIMING: Timing = { patienceMs: 10_000, firstWaitMs: 100, longestWaitMs: 30_000, livedMs: 10_000 };
/** Makes long pages without a pause, which is no reason for alarm; later, whatever it said before no longer counts. */
const SILENT_MS = 5_000;

const UNKNOWN: RendererState = { gauges: {}, residentBytes: 0, delayMs: 0, isHigh: false };

/** What starts it: a process that speaks {@link FromRenderer}. */
export type Launch = () => ChildProcess;

/** Where the build puts it: see scripts/steps/bundle-server.mjs. */
const RENDERER = [".next", "entente", "renderer", "main.mjs"];

/**
 * The real one, with what holds its memory down: pages are a few megabytes each of short-lived objects, which V8 would rather leave lying
 * until they are a third of a gigabyte.
 */
export function launchRenderer(root: string): ChildProcess {
  return fork(join(root, ...RENDERER), {
    cwd: root,
    // A session of its own: Linux shares the processor among sessions first, and what is kept waits less for what is made.
    detached: true,
    // Old objects are cleared away when they have grown by a third, not when they have doubled.
    execArgv: ["--max-semi-space-size=8", "--heap-growing-percent=30"],
    // Days stay days on the way.
    serialization: "advanced",
  });
}

export class RendererProcess {
  readonly #launch: Launch;
  readonly #timing: Timing;
  #child: ChildProcess | null = null;
  #where: PromiseWithResolversOf<Where> = withResolvers();
  #state = UNKNOWN;
  #heardMs = 0;
  #fromMs = 0;
  #waitMs = 0;
  #isStopping = false;

  constructor(launch: Launch, timing: Timing = TIMING) {
    this.#launch = launch;
    this.#timing = timing;
  }

  /** Resolves when it listens. @throws {Error} when it ends before that: it would the next time, too */
  async start(): Promise<void> {
    const first = this.#where;
    const child = this.#begin();
    const ended = once(child, "exit").then(([code, signal]) => {
      if (first.isSettled) return;
      this.#isStopping = true;
      throw new Error(
        `The process that makes pages ended before it listened (${signal ?? `exit code ${code}`}).`,
      );
    });
    await Promise.race([first.promise, ended]);
  }

  /** Where it listens. @throws {RendererGone} when it does not for too long */
  readonly where = async (): Promise<Where> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const say = () => reject(new RendererGone("The process that makes pages is not there."));
      timer = setTimeout(say, this.#timing.patienceMs);
    });
    try {
      return await Promise.race([this.#where.promise, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  /** What it last said of itself; of one that has fallen silent, that it is too busy to speak. */
  get state(): RendererState {
    const silentMs = performance.now() - this.#heardMs;
    if (this.#child === null || silentMs < SILENT_MS) return this.#state;
    return { ...this.#state, delayMs: silentMs, isHigh: true };
  }

  tell(said: ToRenderer): void {
    if (this.#child?.connected) this.#child.send(said, () => {}); // one that ends just now need not hear it
  }

  /** It ends with this process, too: see main.ts. */
  stop(): void {
    this.#isStopping = true;
    this.#child?.kill("SIGKILL");
  }

  #begin(): ChildProcess {
    this.#fromMs = performance.now();
    this.#heardMs = this.#fromMs;
    const child = this.#launch();
    this.#child = child;
    child.on("message", (said: FromRenderer) => {
      this.#heardMs = performance.now();
      if ("ready" in said) this.#where.resolve(said.ready);
      else this.#state = said.state;
    });
    child.on("error", (error) =>
      logger.error("the process that makes pages could not be started", { error }),
    );
    child.once("exit", (code, signal) => this.#ended(signal ?? `exit code ${code}`));
    return child;
  }

  #ended(how: string): void {
    this.#child = null;
    this.#state = UNKNOWN;
    if (this.#isStopping) return;
    const hasLived = performance.now() - this.#fromMs >= this.#timing.livedMs;
    this.#waitMs = hasLived || this.#waitMs === 0 ? this.#timing.firstWaitMs : this.#waitMs * 2;
    this.#waitMs = Math.min(this.#waitMs, this.#timing.longestWaitMs);
    logger.error("the process that makes pages ended; it is started again", { how, waitMs: this.#waitMs });
    // Whoever waits for one that never began to listen waits for the next.
    if (this.#where.isSettled) this.#where = withResolvers();
    setTimeout(() => this.#isStopping || this.#begin(), this.#waitMs);
  }
}

type PromiseWithResolversOf<T> = { promise: Promise<T>; resolve: (value: T) => void; isSettled: boolean };

/** As `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<T>(): PromiseWithResolversOf<T> {
  const made = { isSettled: false } as PromiseWithResolversOf<T>;
  made.promise = new Promise((resolve) => {
    made.resolve = (value) => {
      made.isSettled = true;
      resolve(value);
    };
  });
  return made;
}
