import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, expect, it, vi } from "vitest";
import { traced } from "@/lib/runtime/traced";
import { startTracing } from "./tracing";

afterEach(() => {
  vi.unstubAllEnvs();
});

type Span = { name: string; spanId: string; parentSpanId?: string; status: { code?: number } };
type Sent = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: Span[] }[];
  }[];
};

function readSent([sent]: Sent["resourceSpans"]) {
  const attributes = sent?.resource.attributes ?? [];
  const about = Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));
  return { about, spans: sent?.scopeSpans.flatMap((scope) => scope.spans) ?? [] };
}

it("loads nothing and sends nothing without a collector", async () => {
  expect(await startTracing("1.2.3")).toBe(null);
  expect(await traced("a page", {}, async () => 5)).toBe(5);
});

it("sends spans within spans to the collector, failures among them", async () => {
  const received: { url: string | undefined; body: Sent }[] = [];
  const collector = createServer(async (request, response) => {
    received.push({ url: request.url, body: (await json(request)) as Sent });
    response.setHeader("Content-Type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  const { port } = collector.address() as AddressInfo;
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", `http://127.0.0.1:${port}`);
  const stop = await startTracing("1.2.3");
  const failing = traced("make", { path: "/deals" }, () =>
    traced("query", {}, async () => {
      await Promise.resolve();
      throw new Error("broken");
    }),
  );
  await expect(failing).rejects.toThrow("broken");
  await stop?.();
  collector.close();
  expect(received.map(({ url }) => url)).toEqual(["/v1/traces"]);
  const { about, spans } = readSent(received[0]?.body.resourceSpans ?? []);
  expect(about).toMatchObject({ "service.name": "entente", "service.version": "1.2.3" });
  const [make, query] = ["make", "query"].map((name) => spans.find((span) => span.name === name));
  expect(query?.parentSpanId).toBe(make?.spanId);
  expect([make?.status.code, query?.status.code]).toEqual([2, 2]);
});
