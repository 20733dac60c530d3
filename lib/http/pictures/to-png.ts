import { once } from "node:events";
import { join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import { AppError } from "@/lib/runtime/app-error";
import { type Drawing, readyToDraw, scaleOf, unitsOf } from "./draw";

/** A drawing as a picture of pixels. Decides where it is drawn, and how many may wait for it. */

export type { Drawing } from "./draw";

/** Up to so many are worth a palette; of more, another copy would take too much memory. */
const FEW_PIXELS = 4_000_000;
/** So many may wait for the one that is drawn. */
const MOST_WAITING = 4;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * PNG of a whole SVG document, one at a time: two would need twice the memory and take as long.
 * @param signal of who asked: what nobody waits for any more is not drawn
 * @throws {AppError} when too many wait already
 */
export async function toPng(drawing: Drawing, signal: AbortSignal): Promise<ArrayBuffer> {
  if (waiting >= MOST_WAITING)
    throw new AppError("unavailable", "Other pictures are being drawn. Ask again in some seconds.");
  waiting += 1;
  const turn = last.then(() => draw(drawing, signal));
  last = turn.catch(() => {}); // its own asker hears of it
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

async function draw(drawing: Drawing, signal: AbortSignal): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  const scale = scaleOf(drawing.svg);
  const isLarge = unitsOf(drawing.svg) * scale ** 2 > FEW_PIXELS;
  return isLarge ? drawAlone(drawing.svg, scale, signal) : drawBeside(drawing);
}

/** Taken at run time: the bundler would look for the programs of threads. */
const { Worker } = process.getBuiltinModule("node:worker_threads");

/** The thread that draws what is small, and keeps what it has drawn of cards; begun when the first is asked for. */
let thread: Thread | null = null;

async function drawBeside(drawing: Drawing): Promise<ArrayBuffer> {
  thread ??= beginThread();
  const one = thread;
  const over = new AbortController();
  one.ref(); // a program does not end while it waits for a picture
  try {
    const answered = once(one, "message", { signal: over.signal });
    const ended = once(one, "exit", { signal: over.signal }).then(() => {
      throw new Error("The thread that draws pictures ended.");
    });
    one.postMessage({ drawing });
    const [{ png, error }] = await Promise.race([answered, ended]);
    if (error) throw error;
    return png;
  } finally {
    over.abort();
    one.unref();
  }
}

function beginThread(): Thread {
  const begun = new Worker(join(process.cwd(), "lib", "http", "pictures", "picture-thread.mjs"), {
    execArgv: [],
  });
  begun.on("error", () => {}); // who waits for a picture hears of it
  begun.once("exit", () => {
    if (thread === begun) thread = null;
  });
  return begun;
}

/** The library draws beside us, but packs what is drawn while all else waits: seconds for a large picture. Run by Node as it stands. */
const DRAWER = `
const { parentPort, workerData } = require("node:worker_threads");
const { Resvg } = require("@resvg/resvg-js");
// Of this thread alone, which only Linux can say: readers come first.
if (process.platform === "linux") require("node:os").setPriority(10);
const bytes = Uint8Array.from(new Resvg(workerData.svg, workerData.options).render().asPng());
parentPort.postMessage(bytes.buffer, [bytes.buffer]);
`;

/** In a thread for this picture alone, which ends with it or with whoever waits. Its words stay words: thousands of outlines are nothing to make here. */
async function drawAlone(svg: string, scale: number, signal: AbortSignal): Promise<ArrayBuffer> {
  const worker = new Worker(DRAWER, { eval: true, workerData: readyToDraw(svg, scale) });
  try {
    const [png] = await once(worker, "message", { signal });
    return png;
  } finally {
    void worker.terminate();
  }
}
