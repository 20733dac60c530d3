/** The process that makes pages, as the server in front speaks to it. Nobody else is answered. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { context, propagation, ROOT_CONTEXT } from "@opentelemetry/api";
import { mappedStack } from "@/lib/runtime/mapped-stack";
import { AnswerTooLong } from "./detached";
import { pack } from "./pack";
import type { Renderer, Wish } from "./renderer";
import { readWish, WISH_HEADER, writeMade } from "./wire";

/** What it answers when there is no answer. */
export const TOO_LONG_STATUS = 413;
export const FAILED_STATUS = 500;
/** Says, to the server in front alone, that this is the failure itself and no page about one. */
export const FAILURE_HEADER = "x-entente-failure";

export function rendererServer(renderer: Renderer, secret: string): Server {
  const server = createServer((request, response) => {
    const wished = readWish([request.headers[WISH_HEADER]].flat()[0], secret);
    if (wished === null) return void response.writeHead(404).end();
    delete request.headers[WISH_HEADER];
    context.with(propagation.extract(ROOT_CONTEXT, wished.trace), () => {
      const work =
        "make" in wished
          ? make(renderer, { ...wished.make, url: request.url ?? "/" }, response)
          : renderer.pass(request, response, wished.pass);
      work.catch((error: unknown) => fail(response, error));
    });
  });
  // How long who may take is the business of the server in front, which keeps its connections for the next reader.
  server.keepAliveTimeout = 0;
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  return server;
}

async function make(
  renderer: Renderer,
  wish: Wish,
  response: ServerResponse<IncomingMessage>,
): Promise<void> {
  const { made, abandon } = renderer.make(wish);
  response.once("close", () => response.writableFinished || abandon());
  const whole = await made;
  const result = await pack(whole.result, wish);
  const pieces = writeMade({ ...whole, result });
  response.setHeader(
    "Content-Length",
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
  // All of them at once, and not each as a packet of its own.
  response.cork();
  for (const piece of pieces) response.write(piece);
  response.end();
  response.uncork();
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const isTooLong = error instanceof AnswerTooLong;
  response.setHeader(FAILURE_HEADER, "1");
  response.writeHead(isTooLong ? TOO_LONG_STATUS : FAILED_STATUS);
  response.end(error instanceof Error ? mappedStack(error.stack ?? error.message) : String(error));
}
