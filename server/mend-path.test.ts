import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendPath } from "./mend-path";

describe("the path of an address", () => {
  it.each([
    ["/deals/%", "/deals/%25"],
    ["/deals/100%?q=%", "/deals/100%25?q=%"],
    ["/deals/%zz", "/deals/%25zz"],
    ["/deals/%ED%A0%80", "/deals/%EF%BF%BD%EF%BF%BD%EF%BF%BD"],
    ["/deals/caf%C3", "/deals/caf%EF%BF%BD"],
    ["http://example.org/deals?q=x", "/deals?q=x"],
    ["*", "/*"],
    ["", "/"],
  ])("%s is read as %s", (asked, mended) => {
    expect(mendPath(asked)).toBe(mended);
  });

  it("stays as it is when it can be read", () => {
    const readable = fc.webPath().map((path) => `/${path.replace(/^\/+/, "")}`);
    fc.assert(fc.property(readable, (path) => mendPath(path) === path));
  });

  it("can always be read", () => {
    const part = fc.constantFrom("%", "%2", "%FF", "%C3%A9", "%ED%A0%80", "/", "a", "?", "%25", "é");
    const any = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(any, (asked) => {
        const [path = ""] = mendPath(asked).split("?", 1);
        expect(() => decodeURIComponent(path)).not.toThrow();
        expect(path.startsWith("/")).toBe(true);
      }),
    );
  });
});
