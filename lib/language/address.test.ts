import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressIn, placedOf, unknownLanguageOf, withoutUnknownLanguage } from "./address";
import { PSEUDO, SERVED } from "./languages";

const language = fc.constantFrom(...SERVED, ...PSEUDO);
const segment = fc
  .stringMatching(/^[a-z][a-z0-9-]{2,12}$/)
  .filter((text) => !/^(edit|login|files)$/.test(text));
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.constantFrom("", "?on=2025-01-01", "?q=%2Ffr%2F", "#part"))
  .map(([segments, rest]) => `/${segments.join("/")}${rest}`)
  .filter((text) => !/^\/(api|_next|oembed|healthz|livez|readyz|metrics)/.test(text));

describe("languages in addresses", () => {
  it("are taken out again as they were put in, whatever the path", () => {
    fc.assert(
      fc.property(language, path, (asked, bare) => {
        const placed = placedOf(addressIn(asked, bare));
        expect(placed.language).toBe(asked);
        expect(placed.path).toBe(bare);
      }),
    );
  });

  it("are put in once", () => {
    fc.assert(
      fc.property(language, path, (asked, bare) => {
        expect(addressIn(asked, addressIn(asked, bare))).toBe(addressIn(asked, bare));
      }),
    );
  });

  it.each([
    ["/", "/fr"],
    ["/?on=2025-01-01", "/fr?on=2025-01-01"],
    ["/deals/x#spend", "/fr/deals/x#spend"],
    ["/deals/feed.atom", "/fr/deals/feed.atom"],
    ["/cards/deals/x.png?v=1", "/fr/cards/deals/x.png?v=1"],
    ["/api", "/fr/api"],
    ["/edit/deals/x", "/fr/edit/deals/x"],
    ["/login?next=/deals", "/fr/login?next=/deals"],
  ])("%s is %s in French", (bare, french) => {
    expect(addressIn("fr", bare)).toBe(french);
    expect(addressIn("en", bare)).toBe(bare);
  });

  it.each([
    "/api/v1/deals",
    "/_next/static/x.js",
    "/sitemap.xml",
    "/.well-known/security.txt",
    "#part",
    "https://example.org/deals",
    "//example.org/deals",
  ])("%s has one address for all", (href) => {
    expect(addressIn("fr", href)).toBe(href);
  });

  it.each([
    "/fr/api/v1/deals",
    "/fr/_next/x",
    "/fr/files/x",
    "/FR/deals",
    "/en/deals",
    "/frost",
    "/fra/deals",
  ])("%s is no address in French", (asked) => {
    expect(placedOf(asked)).toEqual({ language: "en", path: asked });
  });

  it("have those that only tests read where they are wanted alone", () => {
    expect(placedOf("/en-xa/deals").language).toBe("en-xa");
    expect(placedOf("/en-xa/deals", { pseudo: false })).toEqual({ language: "en", path: "/en-xa/deals" });
  });

  it("are named when there is none of that name", () => {
    expect(unknownLanguageOf("/de/deals?on=2025-01-01")).toBe("de");
    expect(unknownLanguageOf("/pt-br")).toBe("pt-br");
    expect(unknownLanguageOf("/fr/edit")).toBeNull();
    expect(unknownLanguageOf("/d/abc")).toBeNull();
    expect(unknownLanguageOf("/deals")).toBeNull();
    expect(withoutUnknownLanguage("/de/deals?on=2025-01-01")).toBe("/deals?on=2025-01-01");
    expect(withoutUnknownLanguage("/de")).toBe("/");
  });
});
