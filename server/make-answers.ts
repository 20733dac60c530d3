/**
 * Makes public answers that are not kept: one rendering for all who ask for the same, in turn, handed to whoever is still
 * there. Knows nothing of connections.
 */
import { collectReads } from "@/lib/runtime/record-reads";
import { traced } from "@/lib/runtime/traced";
import { KeptPage } from "@/server/cache/kept-page";
import { leanPage } from "@/server/cache/lean-page";
import type { Entry, PageCache } from "@/server/cache/page-cache";
import { type Public, recordOf } from "./address";
import { type Answer, headerOf } from "./answer-of";
import { type Render, record } from "./detached";
import { withPlainError, withProblem, withTrouble } from "./plain-error";
import type { RenderQueue } from "./shares/render-queue";

export type MadeAnswer = { page: KeptPage; status: number; tookMs: number; isLasting: boolean };

export type MakerParts = {
  render: Render;
  cache: PageCache;
  pages: RenderQueue;
  heavy: RenderQueue;
  fixed: readonly (readonly [string, string])[];
  /** The origin that pages say is theirs. */
  publicUrl: string;
};

type Making = {
  /** The newest publish when its rendering began; while it waits, when it was asked for. */
  begun: { at: number };
  answer: Promise<MadeAnswer>;
  waiters: number;
  giveUp: AbortController;
};

/** Who waits for an answer: `leave` says that they do no longer. */
export type Wait = { answer: Promise<MadeAnswer>; leave: () => void };

/** A longer file is not held in memory, neither to be kept nor for those who wait for it: it is sent while it is made. */
const LONGEST_FILE_BYTES = 8 * 1024 * 1024;

/** What the page of a withdrawn record says of its status, in HTML, or in the data that Next sends when a page is made in
 * the browser. Text cannot forge either: in HTML its quotes are escaped, in the data they are escaped once more. */
const WITHDRAWN = [
  '<meta name="entente-status" content="410"',
  String.raw`\"meta\",null,{\"name\":\"entente-status\",\"content\":\"410\"}`,
];

/** Next answers 404 for whatever is not there; that something was there and is gone for good is 410. */
function withStatus(answer: Answer): Answer {
  const isGone = answer.status === 404 && WITHDRAWN.some((mark) => answer.body.includes(mark));
  return isGone ? { ...answer, status: 410 } : answer;
}

export class AnswerMaker {
  readonly #parts: MakerParts;
  readonly #making = new Map<string, Making>();

  constructor(parts: MakerParts) {
    this.#parts = parts;
  }

  /** Joins the rendering that runs, or begins one. One that was begun before the last publish would show what no longer holds. */
  ask(asked: Public, who: { client: string; id: string }): Wait {
    const key = asked.isLasting ? asked.key : `${asked.key} ${asked.url}`;
    const current = this.#making.get(key);
    const making = current?.begun.at === this.#parts.cache.number ? current : this.#begin(key, asked, who);
    making.waiters += 1;
    let isHere = true;
    const leave = () => {
      if (!isHere) return;
      isHere = false;
      making.waiters -= 1;
      if (making.waiters === 0) making.giveUp.abort();
    };
    return { answer: making.answer, leave };
  }

  /** Whether somebody makes it already, from what holds now. */
  isMaking(key: string): boolean {
    return this.#making.get(key)?.begun.at === this.#parts.cache.number;
  }

  #begin(key: string, asked: Public, who: { client: string; id: string }): Making {
    const giveUp = new AbortController();
    const { cache, heavy, pages } = this.#parts;
    const queue = asked.isHeavy ? heavy : pages;
    const begun = { at: cache.number };
    const answer = queue.run(
      who.client,
      () => {
        // What was published while it waited is in it: whoever asks after that may wait with the others.
        begun.at = cache.number;
        return this.#make(asked, { id: who.id, giveUp });
      },
      giveUp.signal,
    );
    const making: Making = { begun, answer, waiters: 0, giveUp };
    this.#making.set(key, making);
    const forget = () => {
      if (this.#making.get(key) === making) this.#making.delete(key);
    };
    answer.then(forget, forget);
    return making;
  }

  async #make(asked: Public, { id, giveUp }: { id: string; giveUp: AbortController }): Promise<MadeAnswer> {
    const { cache, fixed, render } = this.#parts;
    const fromMs = performance.now();
    const madeAt = cache.number;
    const {
      result: plain,
      reads,
      trouble,
    } = await collectReads(id, () =>
      traced("make", { path: asked.path, request: id }, async () => {
        const { answered, abandon } = record(render, asked.url, {
          headers: this.#headersFor(asked, id),
          longest: asked.isHeavy ? LONGEST_FILE_BYTES : Number.POSITIVE_INFINITY,
        });
        // A page that nobody waits for is made all the same: the next reader has it at once. A picture is not.
        if (asked.isHeavy) giveUp.signal.addEventListener("abort", abandon);
        return answered;
      }),
    );
    const told = withProblem(withPlainError(withTrouble(withStatus(plain), trouble), id), asked.path, id);
    const answer = leanPage(told);
    const page = new KeptPage(answer, asked.path, fixed);
    const isLasting = asked.isLasting && answer.status === 200 && headerOf(answer, "set-cookie") === "";
    const subject = recordOf(asked.path);
    const isOfRecord = subject !== null && reads.isWhole && reads.asked(subject);
    if (isLasting) {
      const kept = { isOfRecord, asked: reads.asked, shown: reads.shown, sizeBytes: reads.sizeBytes };
      const entry = cache.put({ key: asked.key, page, reads: kept, madeAt }, { proven: asked.isPlain });
      if (entry) settleLater(entry, cache);
    }
    return { page, status: answer.status, tookMs: performance.now() - fromMs, isLasting };
  }

  /** What Next is shown of whoever asks: nothing. The answer is everyone's. */
  #headersFor(asked: Public, id: string): Record<string, string> {
    const { protocol, host } = new URL(this.#parts.publicUrl);
    return {
      host,
      "x-forwarded-host": host,
      "x-forwarded-proto": protocol.replace(":", ""),
      // Pages for what is not there look here for the address that was asked for.
      "x-entente-path": asked.url,
      "x-entente-request": id,
      ...asked.varying,
    };
  }
}

/** Compresses well what is kept, one after the other, when the answer has long left. */
let settling: Promise<unknown> = Promise.resolve();
const PAUSE_MS = 50;

function settleLater(entry: Entry, cache: PageCache): void {
  settling = settling
    .then(() => new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref()))
    .then(async () => {
      if (!cache.isKept(entry)) return;
      await entry.page.settle();
      cache.resize(entry);
    })
    .catch(() => {}); // what was compressed quickly stays
}
