import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeUrl, urlStem } from "./normalize-url";

describe("normalizeUrl", () => {
  it.each([
    ["https://www.reuters.com/a/", "https://reuters.com/a"],
    ["HTTP://Reuters.com:80/a#top", "https://reuters.com/a"],
    ["https://m.example.org/story/amp?utm_source=x&id=7", "https://example.org/story?id=7"],
    ["https://example.org/?b=2&a=1&fbclid=z", "https://example.org?a=1&b=2"],
    ["https://example.org//a//index.html", "https://example.org/a"],
    ["https://example.org:8443/a", "https://example.org:8443/a"],
    ["https://m.com/a", "https://m.com/a"],
    [" https://example.org/a?q=two%20words ", "https://example.org/a?q=two%20words"],
  ])("writes %s as %s", (typed, expected) => expect(normalizeUrl(typed)).toBe(expected));

  it.each([
    "",
    "reuters.com/a",
    "javascript:alert(1)",
    "ftp://example.org",
    "https://u:p@example.org",
    "https://",
  ])("refuses %s", (typed) => expect(normalizeUrl(typed)).toBeNull());

  it("leaves alone what it has written", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = normalizeUrl(url);
        expect(once).not.toBeNull();
        expect(normalizeUrl(once ?? "")).toBe(once);
        expect(isSameUrl(url, once ?? "")).toBe(true);
        expect(once).toContain(urlStem(url) ?? "?");
      }),
    );
  });

  it("keeps different documents apart", () => {
    expect(isSameUrl("https://example.org/a?id=1", "https://example.org/a?id=2")).toBe(false);
    expect(isSameUrl("https://example.org/A", "https://example.org/a")).toBe(false);
    expect(isSameUrl("no", "no")).toBe(false);
  });
});

/** Whether two addresses lead to the same document. */
function isSameUrl(a: string, b: string): boolean {
  const one = normalizeUrl(a);
  return one !== null && one === normalizeUrl(b);
}
