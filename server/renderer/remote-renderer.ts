/** The maker of pages in another process, spoken to by HTTP. What it makes reaches readers as if it were made here. */
import { Agent, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { context, propagation } from "@opentelemetry/api";
import { AnswerTooLong } from "./detached";
import type { Made, Making, Passing, Renderer, Wish } from "./renderer";
import { FAILURE_HEADER, TOO_LONG_STATUS } from "./renderer-server";
import { readMade, type Where, WISH_HEADER, type Wished, writeWish } from "./wire";

/** The process that makes pages ended, or is not there yet. It is started again by itself. */
export class RendererGone extends Error {
  override readonly name = "RendererGone";
}

/** Of one connection and not of what is said on it; what begins with "proxy-" is, too. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  ...["connection", "keep-alive", "upgrade", "te", "trailer", "expect", "transfer-encoding", "date"],
]);

/** Nobody listens between its end and the moment in which that is noticed. */
const AGAIN_MS = 50;
/** So long a process that was killed may still hold its port. */
const ENDING_MS = 150;
const MOST_TRIES = 40;

export class RemoteRenderer implements Renderer {
  readonly #where: () => Promise<Where>;
  readonly #agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });

  /** @param where rejects with {@link RendererGone} when there is none for too long */
  constructor(where: () => Promise<Where>) {
    this.#where = where;
  }

  make(wish: Wish): Making {
    const over = new AbortController();
    // Nobody has seen anything of it yet: who waited beside one that ended the process is not to pay for that.
    const made = this.#make(wish, { signal: over.signal, agent: this.#agent }).catch(async (error) => {
      if (!(error instanceof RendererGone) || over.signal.aborted) throw error;
      await sleep(ENDING_MS);
      // The other connections that are kept lead to the same end.
      return this.#make(wish, { signal: over.signal, agent: false });
    });
    return { made, abandon: () => over.abort() };
  }

  async #make({ url, ...make }: Wish, how: Pick<Options, "signal" | "agent">): Promise<Made> {
    const options = { method: "GET", path: url, headers: {}, ...how };
    const asked = await this.#ask(options, { make, trace: traceOf() });
    asked.end();
    const answer = await answerTo(asked);
    await throwFailure(answer, make.longest);
    return readMade(await wholeOf(answer).catch(gone));
  }

  async pass(request: IncomingMessage, response: ServerResponse, passing: Passing): Promise<void> {
    const asked = await this.#ask(
      { method: request.method ?? "GET", path: request.url ?? "/", headers: headersFor(request) },
      { pass: passing, trace: traceOf() },
    );
    // Whoever leaves is not answered on.
    const left = () => asked.destroy();
    response.once("close", left);
    request.pipe(asked);
    try {
      const answer = await answerTo(asked);
      await throwFailure(answer, null);
      await send(answer, response);
    } catch (error) {
      if (!response.destroyed) throw error;
    } finally {
      response.off("close", left);
    }
  }

  /** A request that has its connection and on which nothing was sent yet. */
  async #ask(options: Options, wished: Wished): Promise<Asked> {
    for (let left = MOST_TRIES; ; left--) {
      const { port, secret } = await this.#where();
      const headers = { ...options.headers, [WISH_HEADER]: writeWish(wished, secret) };
      const asked = ask({ agent: this.#agent, ...options, host: "127.0.0.1", port, headers });
      if (await isConnected(asked, left > 0)) return asked;
      // It ended a moment ago, and whoever starts it again has not noticed yet.
      await sleep(AGAIN_MS);
    }
  }
}

type Options = {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  signal?: AbortSignal;
  /** False: over a connection of its own. */
  agent?: Agent | false;
};

/** @param mayWait false: that nobody listens is a failure */
function isConnected(asked: Asked, mayWait: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    asked.on("error", (error: NodeJS.ErrnoException) => {
      if (mayWait && error.code === "ECONNREFUSED") resolve(false);
      else reject(goneFor(error));
    });
    asked.once("socket", (socket) => {
      if (socket.connecting) socket.once("connect", () => resolve(true));
      else resolve(true);
    });
  });
}

function traceOf(): Record<string, string> {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier;
}

/** What the reader says, but for what is of the reader's connection. */
function headersFor({ headers, socket }: IncomingMessage): Record<string, string | string[]> {
  const own: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !OF_THE_CONNECTION.has(name) && !name.startsWith("proxy-")) own[name] = value;
  // A body whose length nobody knows yet.
  if (headers["transfer-encoding"] !== undefined) own["transfer-encoding"] = "chunked";
  own["x-forwarded-for"] ??= socket.remoteAddress ?? "";
  return own;
}

type Asked = ReturnType<typeof ask>;

function answerTo(asked: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once("response", resolve);
    asked.on("error", (error) => reject(goneFor(error)));
  });
}

/** All of it as one piece. What Node has for it makes a Blob on the way, and copies everything three times. */
function wholeOf(answer: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    answer.on("data", (piece: Buffer) => pieces.push(piece));
    answer.once("end", () => resolve(Buffer.concat(pieces)));
    answer.once("error", reject);
    answer.once("close", () => reject(new Error("It broke off.")));
  });
}

function goneFor(cause: unknown): RendererGone {
  return new RendererGone("The process that makes pages is gone.", { cause });
}

function gone(error: unknown): never {
  throw goneFor(error);
}

async function throwFailure(answer: IncomingMessage, longest: number | null): Promise<void> {
  if (answer.headers[FAILURE_HEADER] === undefined) return;
  const said = await text(answer).catch(gone);
  if (answer.statusCode === TOO_LONG_STATUS) throw new AnswerTooLong(`More than ${longest} bytes.`);
  throw new Error(said);
}

/** Sends on what comes as it comes, and as fast as it is taken. */
async function send(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  response.statusCode = answer.statusCode ?? 500;
  for (const [name, value] of headersOf(answer)) response.setHeader(name, value);
  const sent = new Promise<void>((resolve) => {
    response.once("finish", resolve);
    response.once("close", resolve);
  });
  // What breaks off must not look whole to whoever takes it.
  answer.once("error", () => response.destroy());
  answer.pipe(response);
  await sent;
}

/** Names as they were written, each with all of its values. */
function headersOf({ rawHeaders, headersDistinct }: IncomingMessage): Map<string, string | string[]> {
  const found = new Map<string, string | string[]>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    const values = headersDistinct[name.toLowerCase()] ?? [];
    if (!OF_THE_CONNECTION.has(name.toLowerCase()))
      found.set(name, values.length === 1 ? (values[0] ?? "") : values);
  }
  return found;
}
