import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { READING } from "@/lib/api/definition/limits";
import { fitting } from "@/lib/testing/api-contract";
import { negotiate } from "./negotiate";
import { Budgets } from "./shares/budgets";
import { open } from "./testing/open-server";

type Page = Parameters<typeof open>[0];

const data: Page = (request, response) => {
  response.setHeader("vary", "Accept, Accept-Encoding");
  const isCsv = request.url?.startsWith("/deals.csv");
  response.setHeader("content-type", isCsv ? "text/csv; charset=utf-8" : "application/json");
  response.end(
    isCsv ? `title\r\n${request.url}` : JSON.stringify({ data: request.url, filler: "x".repeat(2_000) }),
  );
};

const LIST = "/api/v1/deals";
const policy = `"reading";q=${READING.quota};w=${READING.seconds}`;

describe("an answer of the API", () => {
  it("says what is left, made or kept, and pages do not", async () => {
    const { get, rendered } = await open(data, { publicUrl: "https://entente.example" });
    const client = { "x-forwarded-for": "203.0.113.7" };
    const first = await get(LIST, client);
    const again = [await get(LIST, client), await get(LIST, client)];
    expect(rendered).toHaveLength(1);
    for (const { headers } of [first, ...again]) expect(headers["ratelimit-policy"]).toBe(policy);
    expect(first.headers.ratelimit).toBe(`"reading";r=${READING.quota};t=60`);
    expect(again[1]?.headers.ratelimit).toMatch(/^"reading";r=\d+;t=\d+$/);
    expect(again[1]?.headers.ratelimit).not.toBe(first.headers.ratelimit);
    expect((await get("/deals", client)).headers).not.toHaveProperty("ratelimit");
    expect((await get(LIST, { ...client, "if-none-match": String(first.headers.etag) })).status).toBe(304);
  });

  it("is refused when the budget is spent, as the document says, with when to return", async () => {
    const budgets = new Budgets({ budgetMs: 1, seconds: 30 });
    const { get } = await open(data, { budgets, publicUrl: "https://entente.example" });
    const client = { "x-forwarded-for": "203.0.113.7" };
    expect((await get(LIST, client)).status).toBe(200);
    const refused = await get(`${LIST}?q=other`, client);
    const response = new Response(refused.text, {
      status: refused.status ?? 0,
      headers: { "content-type": String(refused.headers["content-type"]) },
    });
    expect(await fitting(LIST, response)).toMatchObject({ status: 429 });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.headers.ratelimit).toMatch(/^"reading";r=0;t=\d+$/);
    expect((await get(LIST, client)).status).toBe(200); // what is kept costs nothing
    for (const method of ["POST", "DELETE"])
      expect((await get(method === "POST" ? LIST : `${LIST}/x`, client, method)).status).toBe(429);
  });

  it("comes in the encoding that is wanted", async () => {
    const { port } = await open(data);
    const asked = async (encoding: string) => {
      const { request } = await import("node:http");
      return new Promise<{ encoding: unknown; body: Buffer }>((resolve) => {
        request(
          { port, host: "127.0.0.1", path: LIST, headers: { "accept-encoding": encoding } },
          async (answer) => {
            const chunks: Buffer[] = [];
            for await (const chunk of answer) chunks.push(chunk);
            resolve({ encoding: answer.headers["content-encoding"], body: Buffer.concat(chunks) });
          },
        ).end();
      });
    };
    const [br, gzip] = [await asked("br, gzip"), await asked("gzip")];
    expect([br.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body)).toEqual(gunzipSync(gzip.body));
  });

  it("that is streamed is packed on its way, whole, for who takes gzip", async () => {
    const line = `${"who promised what to whom, ".repeat(40)}\n`;
    const { port } = await open(async (request, response) => {
      if (request.headers["if-none-match"]) return void response.writeHead(304).end();
      response.setHeader("content-type", "application/json");
      response.flushHeaders();
      for (let n = 0; n < 2_000; n++)
        if (!response.write(line)) await new Promise((resolve) => response.once("drain", resolve));
      response.end();
    });
    const asked = async (headers: Record<string, string>) => {
      const { request } = await import("node:http");
      return new Promise<{ status: unknown; encoding: unknown; body: Buffer }>((resolve) => {
        request({ port, host: "127.0.0.1", path: "/api/v1/bundle", headers }, async (answer) => {
          const chunks: Buffer[] = [];
          for await (const chunk of answer) chunks.push(chunk);
          const body = Buffer.concat(chunks);
          resolve({ status: answer.statusCode, encoding: answer.headers["content-encoding"], body });
        }).end();
      });
    };
    const whole = line.repeat(2_000);
    for (const accepted of ["gzip", "br, gzip"]) {
      const packed = await asked({ "accept-encoding": accepted });
      expect(packed.encoding).toBe("gzip");
      expect(packed.body.length).toBeLessThan(whole.length / 20);
      expect(gunzipSync(packed.body).toString()).toBe(whole);
    }
    for (const headers of [{}, { "accept-encoding": "gzip;q=0" }] as Record<string, string>[]) {
      const plain = await asked(headers);
      expect([plain.encoding, plain.body.toString()]).toEqual([undefined, whole]);
    }
    const unchanged = await asked({ "accept-encoding": "gzip", "if-none-match": "x" });
    expect([unchanged.status, unchanged.encoding, unchanged.body.length]).toEqual([304, undefined, 0]);
  });

  it("comes as CSV where there is one, and is refused in forms that there are not", async () => {
    const { get } = await open(data);
    const csv = await get(`${LIST}?org=amazon`, { accept: "text/csv, application/json;q=0.5" });
    expect([csv.status, csv.text]).toEqual([200, "title\r\n/deals.csv?org=amazon"]);
    expect(csv.headers["content-type"]).toContain("text/csv");
    const json = await get(`${LIST}?org=amazon`, { accept: "application/json" });
    expect(JSON.parse(json.text)).toMatchObject({ data: `${LIST}?org=amazon` });
    for (const { headers } of [csv, json]) expect(headers.vary).toBe("Accept, Accept-Encoding");
    const refused = await get(LIST, { accept: "image/png" });
    expect([refused.status, JSON.parse(refused.text).status]).toEqual([406, 406]);
    expect(refused.headers["content-type"]).toBe("application/problem+json");
  });

  it("has no body for HEAD", async () => {
    const { get } = await open(data);
    const [whole, head] = [await get(LIST), await get(LIST, {}, "HEAD")];
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
  });
});

it.each([
  ["text/html,application/xhtml+xml,*/*;q=0.8", null],
  ["*/*", null],
  ["application/*", null],
  ["application/problem+json", null],
  ["text/*", { at: "/deals.csv" }],
  ["text/csv;q=0.1, application/json", null],
])("Accept: %s", (accept, what) => {
  expect(negotiate({ method: "GET", url: LIST, headers: { accept } })).toEqual(what);
});
