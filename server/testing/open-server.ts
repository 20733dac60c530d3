/** A server for tests: the real one, with a page of the test's own in Next's place. */
import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { PageCache } from "@/server/cache/page-cache";
import { Answerer } from "../answer";
import type { AnswerParts, Seen } from "../exchange";
import { LongAnswers } from "../long-answers";
import { AnswerMaker } from "../make-answers";
import { RemoteRenderer } from "../renderer/remote-renderer";
import { type Renderer, rendererOf } from "../renderer/renderer";
import { rendererServer } from "../renderer/renderer-server";
import { Replicas } from "../replicas/replicas";
import type { Routes } from "../routes";
import { fixedHeaders } from "../security-headers";
import { Budgets } from "../shares/budgets";
import { RenderQueue } from "../shares/render-queue";
import { SlowRefusals } from "../shares/slow-refusals";
import { Stalled } from "../shares/stalled";

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export const html: Page = (request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<html><script>a()</script><body>${request.url} ${"x".repeat(2_000)}</body></html>`);
};

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Options = {
  publicUrl?: string;
  budgets?: Budgets;
  pages?: RenderQueue;
  isDrowning?: boolean;
  dev?: boolean;
  routes?: Routes | null;
  replicas?: Pick<Replicas, "pick" | "after">;
};

const SECRET = "known to the two of them";
/** A test does not wait as long as a server. */
const REST_MS = 100;

async function moveApart(own: Renderer): Promise<Renderer> {
  const server = rendererServer(own, SECRET).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return new RemoteRenderer(async () => ({ port, secret: SECRET }));
}

function partsOf(
  own: Pick<AnswerParts, "renderer" | "cache" | "publicUrl">,
  {
    budgets = new Budgets(),
    isDrowning = false,
    routes = null,
    replicas = new Replicas([]),
    ...rest
  }: Options,
) {
  const pages = rest.pages ?? new RenderQueue({ atOnce: 4, waiting: 20 });
  const fixed = fixedHeaders(own.publicUrl);
  return {
    ...{ ...own, fixed, replicas, budgets, routes, files: null },
    maker: new AnswerMaker({ ...own, pages, heavy: pages, odd: pages, replicas, fixed, restMs: REST_MS }),
    pressure: { isHigh: () => isDrowning, delayMs: () => 0 },
    stalled: new Stalled(),
    slowRefusals: new SlowRefusals(),
    long: new LongAnswers({ mostAtOnce: 1 }),
  };
}

/** A server that renders by `page`, in its place behind the one in front unless `dev`, and keeps as the real one does. */
export async function open(page: Page, options: Options = {}) {
  const { publicUrl = "http://localhost:3000", dev = false } = options;
  const rendered: IncomingMessage[] = [];
  const own = rendererOf(async (request, response) => {
    rendered.push(request);
    await page(request, response);
  });
  const renderer = dev ? own : await moveApart(own);
  const cache = new PageCache({ today: () => "2026-11-24" });
  cache.setListening(true);
  const seen: Seen[] = [];
  const shorts: string[] = [];
  const answerer = new Answerer({
    ...partsOf({ renderer, cache, publicUrl }, options),
    dev,
    onAnswer: (one) => seen.push(one),
    onShort: ({ key }) => shorts.push(key),
  });
  const server = createServer((request, response) => {
    if (!answerer.short(request, response)) void answerer.answer(request, response);
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const asking = ask({ host: "127.0.0.1", port, path, headers, method }).end();
    const [response] = (await once(asking, "response")) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
  };
  return { get, cache, rendered, seen, shorts, port };
}
