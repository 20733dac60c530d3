/**
 * What is made for one reader is streamed as it is made, but for what fails: that is held back until it is whole, so that it
 * can say what is the matter, and whether to ask again. Decides by the status that Next is about to send.
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { collectReads } from "@/lib/runtime/record-reads";
import { traced } from "@/lib/runtime/traced";
import { placeOf } from "../address";
import { type Answer, headerOf } from "../answer-of";
import type { Render } from "../renderer/detached";
import { isAction, isForm } from "../same-site";
import { withPlainError, withProblem, withTrouble } from "./plain-error";
import { refuse, UNREADABLE } from "./refuse";

type Direct = { request: IncomingMessage; response: ServerResponse; path: string; id: string };

/** Lets Next answer. A failure is sent with words, as 503 when the database is its cause, as 400 when nobody could read what came. */
export async function answerDirectly(render: Render, direct: Direct): Promise<void> {
  const { request, response, path, id } = direct;
  const held = new HeldFailure(response, isAction(request));
  try {
    const { result, trouble, hasRead } = await collectReads(id, async () => {
      const rendering = traced("answer", { path, request: id }, () => render(request, response));
      // Next waits for the last byte to be sent, which waits for us.
      await Promise.race([rendering, held.whole]);
      rendering.catch(() => {});
      return held.isHolding ? held.whole : null;
    });
    held.release();
    if (result === null || response.destroyed) return;
    for (const name of response.getHeaderNames()) if (OF_THE_BODY.test(name)) response.removeHeader(name);
    // Every action first asks the database who it is: one that asked nothing never began. What an action answers is
    // text/x-component: anything else is said by Next, of an action that it could not read, does not know, or could not pass on.
    const neverBegan = (isAction(request) || isForm(request)) && trouble === null && !hasRead;
    if (neverBegan || result.status < FAILED) refuse(response, UNREADABLE, { path });
    else
      send(
        withProblem(withPlainError(withTrouble(result, trouble), id, placeOf(path).language), path, id),
        response,
      );
  } finally {
    held.release();
  }
}

/** What no longer holds when another body is sent. */
const OF_THE_BODY = /^(content-(type|length|encoding)|transfer-encoding|etag|vary)$/;

function send(answer: Answer, response: ServerResponse): void {
  for (const [name, value] of answer.headers)
    if (name === "content-type" || !OF_THE_BODY.test(name)) response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(answer.status);
  response.end(answer.body);
}

const FAILED = 500;

/**
 * Stands between whoever answers and the wire, and stays there: others stand before it, so nothing is taken off. From the
 * first call on it either lets everything through or holds everything back: failures, and what is no answer of an action.
 */
class HeldFailure {
  isHolding = false;
  /** What was held back, when it is whole; null when the client left first. */
  readonly whole: Promise<Answer | null>;
  readonly #response: ServerResponse;
  readonly #isOfAction: boolean;
  readonly #own: Pick<ServerResponse, "writeHead" | "write" | "end" | "flushHeaders">;
  readonly #chunks: Buffer[] = [];
  #isDecided = false;
  #settle: (answer: Answer | null) => void = () => {};

  constructor(response: ServerResponse, isOfAction: boolean) {
    this.#response = response;
    this.#isOfAction = isOfAction;
    this.whole = new Promise((resolve) => {
      this.#settle = resolve;
    });
    const { writeHead, write, end, flushHeaders } = response;
    this.#own = { writeHead, write, end, flushHeaders };
    const through =
      (method: (...args: never[]) => unknown, held: (...args: unknown[]) => unknown) =>
      (...args: unknown[]) =>
        this.#isHeld(method === writeHead ? args[0] : null)
          ? held(...args)
          : Reflect.apply(method, response, args);
    Object.assign(response, {
      writeHead: through(writeHead, (status, reason, headers) => this.#noteHead(status, headers ?? reason)),
      write: through(write, (...args) => this.#keep(args)),
      end: through(end, (...args) => this.#end(args)),
      flushHeaders: through(flushHeaders, () => undefined),
    });
  }

  /** Lets everything through from here on; past those who stood before it, when they have been told that it is over. */
  release(): void {
    if (this.isHolding) Object.assign(this.#response, this.#own);
    this.#isDecided = true;
    this.isHolding = false;
  }

  #isHeld(status: unknown): boolean {
    if (this.#isDecided) return this.isHolding;
    this.#isDecided = true;
    const { headersSent, statusCode } = this.#response;
    const isFailure = (typeof status === "number" ? status : statusCode) >= FAILED;
    const isUnknown = this.#response.getHeader("x-nextjs-action-not-found") !== undefined;
    const isNoAnswer = isUnknown || (this.#isOfAction && !this.#isFlight());
    this.isHolding = !headersSent && (isFailure || isNoAnswer);
    if (this.isHolding) this.#response.once("close", () => this.#settle(null));
    return this.isHolding;
  }

  /** Whether it is in the form in which actions answer; one that leads to another page may have none. */
  #isFlight(): boolean {
    const type = String(this.#response.getHeader("content-type") ?? "");
    return type === "" || type.startsWith("text/x-component");
  }

  #noteHead(status: unknown, headers: unknown): ServerResponse {
    this.#response.statusCode = Number(status);
    if (typeof headers === "object")
      for (const [name, value] of Object.entries(headers ?? {}))
        this.#response.setHeader(name, value as string);
    return this.#response;
  }

  #keep([chunk, encoding, ...rest]: unknown[]): true {
    if (typeof chunk === "string")
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"),
      );
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
    for (const callback of [chunk, encoding, ...rest])
      if (typeof callback === "function") process.nextTick(callback);
    return true;
  }

  #end(args: unknown[]): ServerResponse {
    this.#keep(args);
    const headers = this.#response.getHeaderNames().map((name) => {
      const value = this.#response.getHeader(name) ?? "";
      return [name, typeof value === "number" ? String(value) : value] as const;
    });
    const answer = { status: this.#response.statusCode, headers, body: Buffer.concat(this.#chunks) };
    this.#settle({ ...answer, body: unpacked(answer) });
    return this.#response;
  }
}

/** Next packs what it sends; words are put into what is plain. */
function unpacked(answer: Answer): Buffer {
  const encoding = headerOf(answer, "content-encoding");
  if (encoding === "gzip") return gunzipSync(answer.body);
  if (encoding === "br") return brotliDecompressSync(answer.body);
  return encoding === "deflate" ? inflateSync(answer.body) : answer.body;
}
