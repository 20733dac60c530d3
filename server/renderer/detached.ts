/**
 * Lets Next answer without a connection: the answer is written into memory, to be kept, compressed and sent to whoever
 * waits for it. So it does not end when the one who asked first leaves, and nothing of that one is in it.
 */
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Answer } from "@/server/answer-of";

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Recording = {
  answered: Promise<Answer>;
  /** Nobody waits any more: whoever makes the answer may stop. */
  abandon: () => void;
};

/** The answer is too long to lie in memory: it has to be sent while it is made. */
export class AnswerTooLong extends Error {
  override readonly name = "AnswerTooLong";
}

/**
 * Asks `render` for an address, with these headers and no others.
 * `answered` rejects with {@link AnswerTooLong} when more than `longest` bytes come.
 */
export function record(
  render: Render,
  url: string,
  { headers, longest }: { headers: Record<string, string>; longest: number },
): Recording {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { ...headers }, complete: true });
  request.push(null);
  const response = new ServerResponse(request);
  const { promise, ...asker } = withResolvers<Answer>();
  // Next holds on to the response for as long as anything holds on to what ran while it was made: once the answer is taken
  // or given up, nothing of it may hang on the response.
  let waiting: Omit<Asker<Answer>, "promise"> | null = asker;
  const refuse = (error: unknown) => {
    waiting?.reject(error);
    waiting = null;
  };
  const giveUp = () => {
    refuse(new AnswerTooLong(`More than ${longest} bytes.`));
    response.emit("close");
  };
  const take = (answer: Answer) => {
    waiting?.resolve(answer);
    waiting = null;
    process.nextTick(() => response.emit("finish"));
  };
  recordInto(response, { take, longest, giveUp });
  response.once("close", () => refuse(new Error("The answer was given up.")));
  render(request, response).catch(refuse);
  return { answered: promise, abandon: () => response.emit("close") };
}

type Asker<T> = { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void };

/** As `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<T>(): Asker<T> {
  const asker: Partial<Asker<T>> = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(asker, { resolve, reject }));
  return { ...asker, promise } as Asker<T>;
}

/** Replaces what would write onto the wire. `end` hands over status, headers and body. */
function recordInto(response: ServerResponse, { take, longest, giveUp }: Take): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const keep = (chunk: unknown, encoding: unknown): void => {
    const bytes = bytesOf(chunk, encoding);
    size += bytes.length;
    if (size <= longest) chunks.push(bytes);
    else if (size - bytes.length <= longest) {
      chunks.length = 0;
      giveUp();
    }
  };
  const call = (...callbacks: unknown[]): void => {
    for (const callback of callbacks) if (typeof callback === "function") process.nextTick(callback);
  };
  const write = (chunk: unknown, encoding?: unknown, done?: unknown): boolean => {
    keep(chunk, encoding);
    call(encoding, done);
    return true;
  };
  const end = (chunk?: unknown, encoding?: unknown, done?: unknown): ServerResponse => {
    keep(chunk, encoding);
    take({ status: response.statusCode, headers: headersOf(response), body: Buffer.concat(chunks) });
    chunks.length = 0;
    Object.assign(response, { finished: true });
    call(chunk, encoding, done);
    return response;
  };
  const writeHead = (status: number, reason?: unknown, headers?: unknown): ServerResponse => {
    response.statusCode = status;
    const given = typeof reason === "object" ? reason : headers;
    for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value as string);
    return response;
  };
  Object.assign(response, { write, end, writeHead, flushHeaders: () => {} });
}

type Take = { take: (answer: Answer) => void; longest: number; giveUp: () => void };

const NOTHING = Buffer.alloc(0);

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : NOTHING;
}

function headersOf(response: ServerResponse): Answer["headers"] {
  return response.getHeaderNames().map((name) => {
    const value = response.getHeader(name) ?? "";
    return [name, typeof value === "number" ? String(value) : value];
  });
}
