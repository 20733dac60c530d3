import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { addressOf, createAnswer } from "./web/answer.mjs";
import { cacheKey, createPageCache, splitAtNonce, withNonce } from "./web/page-cache.mjs";

const NONCE = "abc+/=";
const entry = (text, headers = []) => {
  const body = Buffer.from(text);
  return { status: 200, headers, parts: splitAtNonce(body, NONCE), nonce: NONCE, sizeBytes: body.length };
};

function listeningCache(options = {}) {
  const cache = createPageCache({ today: () => "2026-11-24", ...options });
  cache.setListening(true);
  return cache;
}

describe("a kept page", () => {
  it("leaves with the nonce of its own request, in text and headers", () => {
    const kept = entry(`<script nonce="${NONCE}">1</script><i>${NONCE}</i>`, [
      ["link", `</a.js>; nonce="${NONCE}"`],
    ]);
    const { body, headers } = withNonce(kept, "fresh");
    expect(body.toString()).toBe('<script nonce="fresh">1</script><i>fresh</i>');
    expect(headers).toEqual([["link", '</a.js>; nonce="fresh"']]);
  });

  it("is not kept while publishes are not heard", () => {
    const cache = createPageCache({ today: () => "2026-11-24" });
    cache.put("a", entry("x"), cache.generation());
    expect(cache.get("a")).toBeUndefined();
  });

  it("is dropped by a publish, and one begun before it is never kept after it", () => {
    const cache = listeningCache();
    cache.put("a", entry("x"), cache.generation());
    expect(cache.get("a")).toBeDefined();
    const begun = cache.generation();
    cache.clear();
    expect(cache.get("a")).toBeUndefined();
    cache.put("a", entry("stale"), begun);
    expect(cache.get("a")).toBeUndefined();
  });

  it("is dropped when the day turns", () => {
    let day = "2026-11-24";
    const cache = listeningCache({ today: () => day });
    cache.put("a", entry("x"), cache.generation());
    day = "2026-11-25";
    expect(cache.get("a")).toBeUndefined();
  });

  it("makes room by the least recently read", () => {
    const cache = listeningCache({ limitBytes: 80 });
    for (const key of ["a", "b", "c", "d", "e", "f", "g", "h"])
      cache.put(key, entry("x".repeat(10)), cache.generation());
    cache.get("a");
    cache.put("i", entry("x".repeat(10)), cache.generation());
    expect(cache.get("a")).toBeDefined();
    expect(cache.get("b")).toBeUndefined();
  });
});

describe("what may be kept", () => {
  const request = (url, headers = {}, method = "GET") => ({ url, headers, method });

  it("is a page by its whole address and by how Next was asked for it", () => {
    expect(cacheKey(request("/deals?on=2025-01-01"))).not.toBe(cacheKey(request("/deals")));
    expect(cacheKey(request("/deals", { rsc: "1" }))).not.toBe(cacheKey(request("/deals")));
  });

  it("is nothing personal, no file of the build, and no write", () => {
    for (const url of ["/edit/deals/new", "/login", "/_next/static/a.js", "/api/v1/bundle", "/healthz?x"]) {
      expect(cacheKey(request(url)), url).toBeNull();
    }
    for (const url of ["/%65dit", "/EDIT/x", "//edit", "/log%69n?next=/", "/edit%2Fdeals"])
      expect(cacheKey(request(url)), url).toBeNull();
    expect(cacheKey(request("/deals", {}, "POST"))).toBeNull();
    expect(cacheKey(request("/api/v1/deals", { authorization: "Bearer x" }))).toBeNull();
    expect(cacheKey(request("/deals", {}, "HEAD"))).toBe(cacheKey(request("/deals")));
    expect(cacheKey(request("/%"))).not.toBeNull();
    expect(cacheKey(request("/editors-choice"))).not.toBeNull();
  });
});

describe("who asks", () => {
  const asking = (url, headers = {}) => ({
    url,
    method: "GET",
    headers,
    socket: { remoteAddress: "10.0.0.9" },
  });
  const answering = {
    setHeader() {},
    getHeaderNames: () => [],
    once() {},
    removeHeader() {},
    getHeader() {},
    end() {},
  };

  async function seenBy(request, { dev = false } = {}) {
    let seen;
    const render = async (asked, response) => {
      seen = { ...asked.headers };
      response.end();
    };
    await createAnswer({ render, cache: listeningCache(), dev })(request, { ...answering });
    return seen;
  }

  it("is not even told to what renders a page that may be kept", async () => {
    for (const dev of [true, false]) {
      expect((await seenBy(asking("/deals", { cookie: "session=1" }), { dev })).cookie).toBeUndefined();
      expect((await seenBy(asking("/edit", { cookie: "session=1" }), { dev })).cookie).toBe("session=1");
    }
  });

  it("has the address of the connection, whatever they say", async () => {
    const smuggled = { "x-entente-address": "1.1.1.1", "x-forwarded-for": "1.1.1.1" };
    expect((await seenBy(asking("/login", smuggled)))["x-entente-address"]).toBe("10.0.0.9");
  });

  it("has, behind a proxy, the address that the proxy adds", () => {
    const request = asking("/login", { "x-forwarded-for": "1.1.1.1, 203.0.113.7" });
    expect(addressOf(request, { proxied: true })).toBe("203.0.113.7");
    expect(addressOf(request, { proxied: false })).toBe("10.0.0.9");
    expect(addressOf(asking("/login"), { proxied: true })).toBe("10.0.0.9");
  });
});

describe("a page of what was withdrawn", () => {
  const WITHDRAWN = '<meta name="entente-status" content="410"/>';

  /** A server that renders `body`, as Next does: nothing of it when it is asked by HEAD. */
  async function statusBy(method, body) {
    const render = (request, response) => {
      response.statusCode = 404;
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const answer = createAnswer({ render, cache: listeningCache(), dev: false });
    const server = createServer(answer).listen(0, "127.0.0.1");
    await once(server, "listening");
    const response = await fetch(`http://127.0.0.1:${server.address().port}/deals/x`, { method });
    const text = await response.text();
    server.close();
    return { status: response.status, text };
  }

  it.each(["GET", "HEAD"])("is gone for %s, and what never was is not there", async (method) => {
    expect(await statusBy(method, WITHDRAWN)).toEqual({
      status: 410,
      text: method === "GET" ? WITHDRAWN : "",
    });
    expect((await statusBy(method, "<p>Nothing</p>")).status).toBe(404);
  });
});
