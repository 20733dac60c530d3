import { describe, expect, it } from "vitest";
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
    expect(cacheKey(request("/deals", {}, "POST"))).toBeNull();
    expect(cacheKey(request("/editors-choice"))).not.toBeNull();
  });
});
