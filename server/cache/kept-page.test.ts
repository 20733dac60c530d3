import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "@/server/answer-of";
import { KeptPage } from "./kept-page";

const SCRIPT = 'self.__next_f.push([1,"a < b && c"])';
const BODY = `<html><head><script>theme()</script><script src="/_next/a.js" async=""></script></head><body>${"<p>Oracle and OpenAI</p>".repeat(100)}<script>${SCRIPT}</script></body></html>`;
const HTML: Answer = {
  status: 200,
  headers: [
    ["content-type", "text/html; charset=utf-8"],
    ["cache-control", "private, no-cache, no-store"],
    ["vary", "rsc, next-url"],
  ],
  body: Buffer.from(BODY),
};

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Sends a page over a real connection; fetch itself would decode it. */
async function ask(page: KeptPage, headers: Record<string, string> = {}, method = "GET") {
  const server = createServer((request, response) => {
    const { "accept-encoding": accepted = "", "if-none-match": etags } = request.headers;
    void page.send({ accepted: String(accepted), etags }, response);
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { request } = await import("node:http");
  const asking = request({ host: "127.0.0.1", port, method, headers }).end();
  const [response] = await once(asking, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a kept page", () => {
  const page = new KeptPage(HTML, "/deals", [["X-Content-Type-Options", "nosniff"]]);

  it("allows exactly the scripts that stand in it", async () => {
    const { headers, body } = await ask(page);
    expect(body.toString()).toBe(BODY);
    const policy = String(headers["content-security-policy"]);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
    expect(scripts).toBe(`'self' ${hash("theme()")} ${hash(SCRIPT)}`);
    expect(policy).not.toMatch(/nonce|strict-dynamic/);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("has another policy when one byte of a script is another", async () => {
    const body = Buffer.from(BODY.replace("theme()", "theme( )"));
    const { headers } = await ask(new KeptPage({ ...HTML, body }, "/deals", []));
    expect(headers["content-security-policy"]).not.toContain(hash("theme()"));
  });

  it.each([
    ["br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["identity", undefined, (body: Buffer) => body],
    ["br;q=0", undefined, (body: Buffer) => body],
  ])("is sent as %s", async (accepted, encoding, decode) => {
    const { headers, body } = await ask(page, { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(decode(body).toString()).toBe(BODY);
    expect(headers.vary).toBe("rsc, next-url, Accept-Encoding");
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  });

  it("is the same after its plain text was let go", async () => {
    const settled = new KeptPage(HTML, "/deals", []);
    const before = settled.sizeBytes;
    expect(await settled.settle()).toBeGreaterThan(0);
    expect(settled.sizeBytes).toBeLessThan(before);
    for (const accepted of ["identity", "gzip", "br"]) {
      const { body } = await ask(settled, { "accept-encoding": accepted });
      const decode = new Map([
        ["br", brotliDecompressSync],
        ["gzip", gunzipSync],
      ]).get(accepted);
      expect((decode ? decode(body) : body).toString()).toBe(BODY);
    }
  });

  it("is not sent to those who have it; they get its policy again", async () => {
    const { headers } = await ask(page);
    for (const tag of [String(headers.etag), String(headers.etag).replace("W/", ""), "*"]) {
      const again = await ask(page, { "if-none-match": tag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers["content-security-policy"]).toBe(headers["content-security-policy"]);
    }
    expect((await ask(page, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("has for HEAD the headers of GET", async () => {
    const get = await ask(page, { "accept-encoding": "br" });
    const head = await ask(page, { "accept-encoding": "br" }, "HEAD");
    expect(head.body.length).toBe(0);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  });

  it("is refused to whoever takes no form of it", async () => {
    expect((await ask(page, { "accept-encoding": "identity;q=0" })).status).toBe(406);
  });
});

describe("other answers", () => {
  it("keep their own tag and caching, and allow nothing", async () => {
    const data: Answer = {
      status: 200,
      headers: [
        ["content-type", "application/json"],
        ["etag", '"own"'],
        ["cache-control", "public, max-age=60"],
      ],
      body: Buffer.from("{}"),
    };
    const { headers } = await ask(new KeptPage(data, "/api/v1/deals", []));
    expect([headers.etag, headers["cache-control"]]).toEqual(['"own"', "public, max-age=60"]);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  it("are not stored by anybody when they are not there", async () => {
    const { headers } = await ask(new KeptPage({ ...HTML, status: 404 }, "/x", []), { "if-none-match": "*" });
    expect([headers["cache-control"], headers.etag]).toEqual(["no-store", undefined]);
  });
});
