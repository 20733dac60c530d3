/**
 * The web server: Next.js behind a plain HTTP server that sets the security headers. Every request gets a fresh
 * nonce; Next reads it from the request's own policy header and stamps its scripts with it.
 * Run by start.mjs, which sets DATABASE_URL, ENTENTE_URL, ENTENTE_SECRET, PORT and NODE_ENV.
 */
import { createServer } from "node:http";
import next from "next";
import { ROOT } from "./shell/root.mjs";
import { createAnswer } from "./web/answer.mjs";
import { createHealthCheck } from "./web/health.mjs";
import { hearPublishes } from "./web/hear-publishes.mjs";
import { createPageCache } from "./web/page-cache.mjs";
import { fixedHeaders } from "./web/security-headers.mjs";

const DRAIN_LIMIT_MS = 7_000; // the start script kills at 8 s

const dev = process.env.NODE_ENV === "development";
const port = Number(process.env.PORT);
const alwaysHeaders = fixedHeaders(process.env.ENTENTE_URL ?? "");
const answerHealth = createHealthCheck(process.env.DATABASE_URL);
const tell = (message) => process.send?.(message);

const server = createServer((request, response) =>
  handle(request, response).catch((error) => fail(error, response)),
);
const app = next({ dev, dir: ROOT, port, hostname: "localhost", httpServer: server, quiet: !dev });
await app.prepare();
const render = app.getRequestHandler();

// The day that "today" means to the pages: see lib/runtime/clock.ts.
const cache = createPageCache({
  today: () => process.env.ENTENTE_TODAY || new Date().toISOString().slice(0, 10),
});
const answer = createAnswer({ render, cache, dev, publicUrl: process.env.ENTENTE_URL });
const deafen = hearPublishes(process.env.DATABASE_URL, {
  onUp: () => cache.setListening(true),
  onDown: () => cache.setListening(false),
  onPublish: () => cache.clear(),
});

async function handle(request, response) {
  for (const [name, value] of alwaysHeaders) response.setHeader(name, value);
  if (request.url === "/healthz") return answerHealth(response);
  await answer(request, response);
}

/** What Next did not catch itself. The process lives on: one request is not worth the others. */
function fail(error, response) {
  console.error(error);
  if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("Something went wrong on our side.\n");
}

function stop() {
  deafen();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), DRAIN_LIMIT_MS).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// The start script is gone without a word: do not outlive it, the port is wanted by the next one.
process.on("disconnect", () => process.exit(1));

server.on("error", (error) => {
  tell({ error: error.code ?? error.message });
  process.exit(1);
});
server.listen(port, () => tell({ ready: true }));
