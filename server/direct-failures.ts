/**
 * What is made for one reader is streamed as it is made, but for what fails: that is held back until it is whole, so that it
 * can say what is the matter, and whether to ask again. Decides by the status that Next is about to send.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectReads } from "@/lib/runtime/record-reads";
import { traced } from "@/lib/runtime/traced";
import { type Answer, headerOf } from "./answer-of";
import { type Render, recordInto } from "./detached";
import { withPlainError, withProblem, withTrouble } from "./plain-error";
import { refuse, UNREADABLE } from "./refuse";
import { isAction } from "./same-site";

type Direct = { request: IncomingMessage; response: ServerResponse; path: string; id: string };

/** Lets Next answer. A failure is sent with words, as 503 when the database is its cause, as 400 when nobody could read what came. */
export async function answerDirectly(render: Render, direct: Direct): Promise<void> {
  const { request, response, path, id } = direct;
  const held = holdFailure(response);
  try {
    const { result, trouble, hasRead } = await collectReads(id, async () => {
      const rendering = traced("answer", { path, request: id }, () => render(request, response));
      // Next waits for the last byte to be sent, which waits for us.
      await Promise.race([rendering, held.whole]);
      rendering.catch(() => {});
      return held.isHolding() ? held.whole : null;
    });
    held.release();
    if (result === null || response.destroyed) return;
    // Every action first asks the database who it is: one that asked nothing never began.
    const isUnread = isAction(request) && trouble === null && !hasRead;
    if (isUnread) refuse(cleared(response), UNREADABLE, { path });
    else send(withProblem(withPlainError(withTrouble(result, trouble), id), path, id), response);
  } finally {
    held.release();
  }
}

const METHODS = ["writeHead", "write", "end", "flushHeaders"] as const;
const FAILED = 500;

type Held = {
  isHolding: () => boolean;
  /** What was held back, when it is whole; null when the client left first. */
  whole: Promise<Answer | null>;
  /** Lets the response write onto the wire again. */
  release: () => void;
};

function holdFailure(response: ServerResponse): Held {
  let isHolding = false;
  let settle: (answer: Answer | null) => void = () => {};
  const whole = new Promise<Answer | null>((resolve) => {
    settle = resolve;
  });
  const release = () => {
    for (const method of METHODS) Reflect.deleteProperty(response, method);
    // What was recorded counted as sent.
    if (isHolding && !response.headersSent) Object.assign(response, { finished: false });
  };
  const begin = (status: number) => {
    release();
    if (status < FAILED || response.headersSent) return;
    isHolding = true;
    response.once("close", () => settle(null));
    // A failure is a page of words: it is never long.
    recordInto(response, { resolve: settle, longest: Number.POSITIVE_INFINITY, giveUp: () => settle(null) });
  };
  for (const method of METHODS)
    Object.assign(response, {
      [method](...args: unknown[]) {
        begin(method === "writeHead" ? Number(args[0]) : response.statusCode);
        return Reflect.apply(response[method], response, args);
      },
    });
  return { isHolding: () => isHolding, whole, release };
}

/** Of what was to be sent nothing stays but what this server sets itself. */
function cleared(response: ServerResponse): ServerResponse {
  for (const name of response.getHeaderNames())
    if (/^(content-(type|length|encoding)|transfer-encoding|etag|x-action)/.test(name))
      response.removeHeader(name);
  return response;
}

function send(answer: Answer, response: ServerResponse): void {
  if (headerOf(answer, "content-encoding") === "") response.removeHeader("content-length");
  for (const [name, value] of answer.headers) if (name !== "content-length") response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(answer.status);
  response.end(answer.body);
}
