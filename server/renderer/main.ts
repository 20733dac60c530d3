/**
 * The process that makes pages: Next.js, spoken to by the server in front of it (server/main.ts), which starts it and which it
 * never outlives. What takes long here keeps nobody from what is kept there.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import { readGauges } from "@/lib/runtime/gauges";
import { type InstanceReadings, shareInstance } from "@/lib/runtime/instance";
import { watchPressure } from "@/server/shares/pressure";
import { startTracing } from "@/server/tracing";
import { rendererOf } from "./renderer";
import type { FromRenderer, ToRenderer } from "./renderer-process";
import { rendererServer } from "./renderer-server";

const SAY_EVERY_MS = 500;
const LAST_TRACES_MS = 1_000;
const SECRET_BYTES = 32;

const root = process.cwd();
const port = Number(process.env.PORT);
const say = (message: FromRenderer) => process.send?.(message);

// Said to the whole group: the server in front decides when it is over, after the last reader is answered.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => {});

// An action that another page holds is passed on by Next to the server in front, and not to what a request says of its host.
process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`;

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const endTracing = await startTracing(version);
// The server in front is gone: nobody asks any more.
process.on("disconnect", () => {
  setTimeout(() => process.exit(0), LAST_TRACES_MS).unref();
  void Promise.resolve(endTracing?.()).finally(() => process.exit(0));
});
// Node would hold the map of every file that the build made, a hundred megabytes: lib/runtime/mapped-stack.ts reads them when one is asked for.
process.setSourceMapsEnabled(false);
// As it was when the build was made, as Next's own "standalone" servers have it: reading next.config.ts again takes a compiler.
const { config } = JSON.parse(readFileSync(join(root, ".next", "required-server-files.json"), "utf8")) as {
  config: object;
};
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
const app = next({ dev: false, dir: root, port, hostname: "localhost", quiet: true });
await app.prepare();

let instance: InstanceReadings | null = null;
process.on("message", (said: ToRenderer) => {
  instance = said.instance;
});
shareInstance(() => instance);

const pressure = watchPressure();
setInterval(() => {
  const { rss: residentBytes } = process.memoryUsage();
  const own = { delayMs: pressure.delayMs(), isHigh: pressure.isHigh() };
  say({ state: { gauges: readGauges(), residentBytes, ...own } });
}, SAY_EVERY_MS).unref();

const secret = randomBytes(SECRET_BYTES).toString("base64url");
const server = rendererServer(rendererOf(app.getRequestHandler()), secret);
server.listen(0, "127.0.0.1", () => {
  say({ ready: { port: (server.address() as AddressInfo).port, secret } });
});
