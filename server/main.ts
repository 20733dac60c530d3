/**
 * The web server: a plain HTTP server that keeps what is public, bounds what anybody may cost, and sets the security headers.
 * Pages are made by Next.js in a process of its own (server/renderer), so that no rendering keeps a kept page waiting; while
 * developing, in this one. Run by scripts/steps/web.mjs, which sets DATABASE_URL, ENTENTE_URL, ENTENTE_SECRET, PORT and NODE_ENV.
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { now, today } from "@/lib/runtime/clock";
import { logger } from "@/lib/runtime/logger";
import { MakeAhead } from "@/server/cache/make-ahead";
import { PageCache } from "@/server/cache/page-cache";
import { StaticFiles } from "@/server/cache/static-files";
import { WebhookWorker } from "@/server/webhooks/worker";
import { Answerer } from "./answer";
import { NOT_THERE, refuse } from "./failures/refuse";
import { createHealth } from "./health";
import { listen } from "./listen";
import { LongAnswers } from "./long-answers";
import { AnswerMaker } from "./make-answers";
import { createMetrics, mayReadMetrics } from "./metrics";
import { createObserver, instanceOf, readingsOf } from "./observe";
import { openRenderer } from "./renderer/open-renderer";
import { Replicas } from "./replicas/replicas";
import { Routes } from "./routes";
import { CLOSED_POLICY, fixedHeaders } from "./security-headers";
import { Budgets } from "./shares/budgets";
import { addressOf, clientOf, THIS_MACHINE } from "./shares/client";
import { highest, watchPressure } from "./shares/pressure";
import { RenderQueue } from "./shares/render-queue";
import { SlowRefusals } from "./shares/slow-refusals";
import { Stalled } from "./shares/stalled";
import { startTracing } from "./tracing";

/** Proxies that ask /readyz send nobody new from then on; what comes in between is still answered. */
const LEAVING_MS = 1_000;
const DRAIN_LIMIT_MS = 6_000; // the start script kills at 8 s
const HEADERS_LIMIT_MS = 20_000;
/** Longer than proxies keep a connection idle (60 s is what most do): whoever closes first must not be the one who is asked. */
const IDLE_LIMIT_MS = 65_000;

const dev = process.env.NODE_ENV === "development";
const root = process.cwd();
const port = Number(process.env.PORT);
const publicUrl = process.env.ENTENTE_URL ?? `http://localhost:${port}`;
const databaseUrl = process.env.DATABASE_URL ?? "";
const fixed = fixedHeaders(publicUrl);
const say = (message: object) => process.send?.(message);

const server = createServer((request, response) => {
  if (!answerer.short(request, response)) void answerOthers(request, response);
});
server.headersTimeout = HEADERS_LIMIT_MS;
server.keepAliveTimeout = IDLE_LIMIT_MS;

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const making = await openRenderer({ dev, root, port, server });
const endTracing = await startTracing(version);
const { renderer } = making;

const cache = new PageCache({ today });
const perClient = (client: string) => (client === THIS_MACHINE ? 4 : 2);
const pages = new RenderQueue({ atOnce: 4, waiting: 80, perClient });
const heavy = new RenderQueue({ atOnce: 1, waiting: 8 });
const odd = new RenderQueue({ atOnce: 1, waiting: 8 });
const replicas = new Replicas(
  (process.env.DATABASE_REPLICA_URLS ?? "").split(",").filter((url) => url !== ""),
);
replicas.start();
const maker = new AnswerMaker({ renderer, cache, pages, heavy, odd, replicas, fixed, publicUrl });
const pressure = highest(watchPressure(), making.pressure);
const seen = createObserver();
const health = createHealth(databaseUrl, { isBeginning: !dev });
const files = dev ? null : new StaticFiles(join(root, ".next", "static"), fixed);
files?.atStart();
const answerer = new Answerer({
  ...{ renderer, cache, maker, pressure, replicas, fixed, dev, publicUrl },
  files,
  routes: dev ? null : Routes.ofBuild(root),
  budgets: new Budgets(),
  stalled: new Stalled(),
  slowRefusals: new SlowRefusals(),
  long: new LongAnswers(),
  onAnswer: seen.note,
  onShort: seen.count,
});
const residentBytes = () => process.memoryUsage.rss() + making.residentBytes();
const readings = readingsOf({ cache, pages, heavy, odd, pressure, replicas, residentBytes });
const metrics = createMetrics(seen.tally, readings, making.gauges);
const self = { version, startedAt: now() };
making.tell(() => instanceOf(seen.tally, { cache, pages, heavy, odd, pressure }, self));
const ahead = new MakeAhead((asked) => answerer.renew(asked, "ahead"));
setInterval(() => cache.turnDay(), 1_000).unref();

const webhooks = new WebhookWorker({
  ...{ databaseUrl, publicUrl },
  nowMs: () => now().getTime(),
  onTrouble: (error) => logger.warn("webhooks were not told", { error }),
});
webhooks.start();

const deafen = listen(databaseUrl, {
  ...{ cache, replicas, ahead, makesAhead: !dev, onAhead: health.begin },
  onNews(isPublish) {
    if (isPublish) seen.tally.publishes += 1;
    void webhooks.look();
  },
});

const FOR_MACHINES: ReadonlySet<string> = new Set(["/livez", "/readyz", "/healthz", "/metrics"]);

/** What is not sent the shortest way. */
async function answerOthers(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  if (!FOR_MACHINES.has(path)) return answerer.answer(request, response);
  for (const [name, value] of [...fixed, ["Content-Security-Policy", CLOSED_POLICY] as const])
    response.setHeader(name, value);
  if (path === "/metrics") await answerMetrics(request, response);
  else await health.answer(path, response);
}

async function answerMetrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const proxied = publicUrl.startsWith("https:") && request.headers["x-forwarded-for"] !== undefined;
  const client = proxied ? "proxied" : clientOf(addressOf(request, { proxied: false }));
  if (!mayReadMetrics(request, client, process.env.ENTENTE_METRICS_TOKEN ?? "")) {
    refuse(response, NOT_THERE, { path: "/metrics" });
    return;
  }
  const text = await metrics.text();
  response.writeHead(200, { "Content-Type": metrics.type, "Cache-Control": "no-store" });
  response.end(text);
}

/** First whoever sends readers here hears it, then nobody new is let in, then those who are here are answered. */
function stop(): void {
  health.leave();
  setTimeout(() => {
    replicas.stop();
    void deafen();
    void endTracing?.();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN_LIMIT_MS).unref();
  }, LEAVING_MS);
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// The start script is gone without a word: do not outlive it, the port is wanted by the next one.
process.on("disconnect", () => process.exit(1));

server.on("error", (error: NodeJS.ErrnoException) => {
  say({ error: error.code ?? error.message });
  process.exit(1);
});
server.listen(port, () => say({ ready: true }));
