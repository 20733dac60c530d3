/**
 * Makes public answers that are not kept: one rendering for all who ask for the same, in turn, handed to whoever is still
 * there. Knows nothing of connections.
 */
import type { ReadSource } from "@/lib/runtime/read-source";
import type { CollectedReads } from "@/lib/runtime/record-reads";
import { KeptPage } from "@/server/cache/kept-page";
import type { Entry, PageCache } from "@/server/cache/page-cache";
import { Settler } from "@/server/cache/settler";
import { type Public, placeOf, recordOf } from "./address";
import { type Answer, headerOf } from "./answer-of";
import { withPlainError, withProblem, withTrouble } from "./failures/plain-error";
import { languageHeaders } from "./language";
import type { Made, Renderer } from "./renderer/renderer";
import type { Replicas } from "./replicas/replicas";
import type { RenderQueue } from "./shares/render-queue";

export type MadeAnswer = { page: KeptPage; status: number; tookMs: number; isLasting: boolean };

export type MakerParts = {
  renderer: Renderer;
  cache: PageCache;
  pages: RenderQueue;
  heavy: RenderQueue;
  /** For addresses that hold what no page reads, which are never the same twice: a small part, that they alone fill. */
  odd: RenderQueue;
  replicas: Pick<Replicas, "pick" | "after">;
  fixed: readonly (readonly [string, string])[];
  /** The origin that pages say is theirs. */
  publicUrl: string;
  /** How long a page stays before it is compressed well; as long as usual when it is not said. */
  restMs?: number;
};

type Making = {
  /** The newest publish when its rendering began; null while it waits for its turn: it will show whatever holds by then. */
  begun: { at: number | null };
  answer: Promise<MadeAnswer>;
  hurry: (client: string) => void;
  /** Settled when its turn comes: whether it is made from where whoever writes must read. */
  reads: { primary: boolean };
  waiters: number;
  giveUp: AbortController;
};

/** Who asks: whom limits count, null where nobody waits for it. Whoever writes reads from the primary, where what they wrote is. */
export type Asker = { client: string | null; id: string; writes: boolean; takesBrotli: boolean };

/** The same without who waits. */
type Reader = Omit<Asker, "client">;

type Rendering = { giveUp: AbortController; source: ReadSource };

/** Who waits for an answer: `leave` says that they do no longer. */
export type Wait = { answer: Promise<MadeAnswer>; leave: () => void };

/** A longer file is not held in memory, neither to be kept nor for those who wait for it: it is sent while it is made. */
const LONGEST_FILE_BYTES = 8 * 1024 * 1024;

/** Next answers 404 for whatever is not there; that something was there and is gone for good is 410. */
function withStatus(answer: Answer, isGone: boolean): Answer {
  return isGone && answer.status === 404 ? { ...answer, status: 410 } : answer;
}

/** A rendering that runs on a replica is not for those who may have written a moment ago. */
function isFor({ writes }: Asker, { begun, reads }: Making): boolean {
  return begun.at === null || reads.primary || !writes;
}

export class AnswerMaker {
  readonly #parts: MakerParts;
  readonly #making = new Map<string, Making>();
  readonly #settler: Settler;

  constructor(parts: MakerParts) {
    this.#parts = parts;
    this.#settler = new Settler(parts.cache, parts.restMs);
  }

  /**
   * Joins the rendering that runs, or begins one. One that was begun before the last publish would show what no longer holds.
   * @param who who waits for it; without a client nobody does, and everybody else's come first
   */
  ask(asked: Public, who: Asker): Wait {
    const key = asked.isLasting ? asked.key : `${asked.key} ${asked.url}`;
    const current = this.#making.get(key);
    const making =
      current && this.#isNew(current) && isFor(who, current) ? current : this.#begin(key, asked, who);
    if (who.writes) making.reads.primary = true;
    if (who.client !== null) making.hurry(who.client);
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
    const making = this.#making.get(key);
    return making !== undefined && this.#isNew(making);
  }

  /** Whether more is asked for than is made. */
  get isBusy(): boolean {
    return this.#parts.pages.isBusy;
  }

  /** While somebody saves, less is made beside it. @returns what says that the save is over */
  makeRoom(): () => void {
    return this.#parts.pages.makeRoom();
  }

  #isNew({ begun }: Making): boolean {
    return begun.at === null || begun.at === this.#parts.cache.number;
  }

  #begin(key: string, asked: Public, who: Asker): Making {
    const giveUp = new AbortController();
    const { cache } = this.#parts;
    const queue = this.#queueFor(asked);
    const begun: Making["begun"] = { at: null };
    const reads = { primary: who.writes };
    const { answer, hurry } = queue.run(
      who.client,
      () => {
        begun.at = cache.number;
        return this.#make(asked, { ...who, writes: reads.primary }, giveUp);
      },
      giveUp.signal,
    );
    const making: Making = { begun, answer, hurry, reads, waiters: 0, giveUp };
    this.#making.set(key, making);
    const forget = () => {
      if (this.#making.get(key) === making) this.#making.delete(key);
    };
    answer.then(forget, forget);
    return making;
  }

  #queueFor({ isHeavy, isOdd }: Public): RenderQueue {
    const { heavy, odd, pages } = this.#parts;
    if (isHeavy) return heavy;
    return isOdd ? odd : pages;
  }

  async #make(asked: Public, who: Reader, giveUp: AbortController): Promise<MadeAnswer> {
    const { cache, fixed } = this.#parts;
    const fromMs = performance.now();
    // Noted before a replica is chosen: one that may be read now has every publish up to this number.
    const madeAt = cache.number;
    const { result, reads, isGone, trouble } = await this.#renderSomewhere(asked, who, giveUp);
    const told = withPlainError(withTrouble(withStatus(result, isGone), trouble), who.id, asked.language);
    const answer = withProblem(told, asked.path, who.id);
    const page = new KeptPage(answer, asked.path, fixed);
    const isWell = answer.status === (asked.isNowhere ? 404 : 200) && trouble === null;
    const isLasting = asked.isLasting && isWell && headerOf(answer, "set-cookie") === "";
    if (isLasting) this.#keep(asked, { page, reads, madeAt });
    return { page, status: answer.status, tookMs: performance.now() - fromMs, isLasting };
  }

  #keep(
    asked: Public,
    { page, reads, madeAt }: { page: KeptPage; reads: CollectedReads; madeAt: number },
  ): void {
    const { cache } = this.#parts;
    const subject = recordOf(asked.path);
    const isOfRecord = subject !== null && reads.isWhole && reads.asked(subject);
    const kept = { isOfRecord, asked: reads.asked, shown: reads.shown, sizeBytes: reads.sizeBytes };
    const entry = cache.put({ key: asked.key, page, reads: kept, madeAt }, { proven: asked.isPlain });
    if (entry && (asked.isPlain || entry.hits > 0)) this.#settler.add(entry);
  }

  /** Somebody has asked for what is kept: what is asked for more than once is worth being compressed well. */
  noteWanted(entry: Entry): void {
    if (entry.hits === 1) this.#settler.add(entry);
  }

  /** From a replica where one may be read, and from another place when that fails. */
  async #renderSomewhere(asked: Public, { writes, ...who }: Reader, giveUp: AbortController) {
    const { replicas } = this.#parts;
    const first = writes ? null : replicas.pick();
    const made = await this.#render(asked, { ...who, giveUp, source: first });
    const hasFailed = made.trouble !== null || (first !== null && made.result.status >= 500);
    const second = hasFailed ? replicas.after(first) : undefined;
    return second === undefined ? made : this.#render(asked, { ...who, giveUp, source: second });
  }

  #render(
    asked: Public,
    { giveUp, source, id, takesBrotli }: Omit<Reader, "writes"> & Rendering,
  ): Promise<Made> {
    const { made, abandon } = this.#parts.renderer.make({
      ...{ id, source, takesBrotli, url: asked.url, path: asked.path, language: asked.language },
      headers: this.#headersFor(asked, id),
      isDocument: asked.varying.rsc === undefined,
      longest: asked.isHeavy ? LONGEST_FILE_BYTES : null,
    });
    // A page that nobody waits for is made all the same: the next reader has it at once. A picture is not.
    if (asked.isHeavy) giveUp.signal.addEventListener("abort", abandon);
    return made;
  }

  /** What Next is shown of whoever asks: nothing. The answer is everyone's. */
  #headersFor(asked: Public, id: string): Record<string, string> {
    const { protocol, host } = new URL(this.#parts.publicUrl);
    return {
      host,
      "x-forwarded-host": host,
      "x-forwarded-proto": protocol.replace(":", ""),
      // Pages for what is not there look here for the address that was asked for, without its language.
      "x-entente-path": placeOf(asked.url).path,
      "x-entente-request": id,
      ...languageHeaders(asked.language),
      ...asked.varying,
    };
  }
}
