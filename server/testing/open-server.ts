/** A server for tests: the real one, with a page of the test's own in Next's place. */
import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { PageCache } from "@/server/cache/page-cache";
import { Answerer } from "../answer";
import type { Seen } from "../exchange";
import { LongAnswers } from "../long-answers";
import { AnswerMaker } from "../make-answers";
import type { Render } from "../renderer/detached";
import { RemoteRenderer } from "../renderer/remote-renderer";
import { type Renderer, rendererOf } from "../renderer/renderer";
import { rendererServer } from "../renderer/renderer-server";
import { Replicas } from "../replicas/replicas";
import { fixedHeaders } from "../security-headers";
import { Budgets } from "../shares/budgets";
import { RenderQueue } from "../shares/render-queue";
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
  /** Pages are made where the server in front has to ask for them by HTTP, as in production. */
  isApart?: boolean;
  replicas?: Pick<Replicas, "pick" | "after">;
};

const SECRET = "known to the two of them";

async function moveApart(own: Renderer): Promise<Renderer> {
  const server = rendererServer(own, SECRET).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return new RemoteRenderer(async () => ({ port, secret: SECRET }));
}

/** A server that renders by `page` and keeps as the real one does. */
export async function open(page: Page, options: Options = {}) {
  const {
    publicUrl = "http://localhost:3000",
    budgets = new Budgets(),
    isDrowning = false,
    dev = false,
    isApart = !dev,
    replicas = new Replicas([]),
  } = options;
  const pages = options.pages ?? new RenderQueue({ atOnce: 4, waiting: 20 });
  const rendered: IncomingMessage[] = [];
  const render: Render = async (request, response) => {
    rendered.push(request);
    await page(request, response);
  };
  const cache = new PageCache({ today: () => "2026-11-24" });
  cache.setListening(true);
  const fixed = fixedHeaders(publicUrl);
  const own = rendererOf(render);
  const renderer = isApart ? await moveApart(own) : own;
  const maker = new AnswerMaker({ renderer, cache, pages, heavy: pages, replicas, fixed, publicUrl });
  const seen: Seen[] = [];
  const shorts: string[] = [];
  const answerer = new Answerer({
    ...{ renderer, cache, maker, budgets, replicas, fixed, dev, publicUrl },
    pressure: { isHigh: () => isDrowning, delayMs: () => 0 },
    stalled: new Stalled(),
    long: new LongAnswers({ mostAtOnce: 1 }),
    files: null,
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
