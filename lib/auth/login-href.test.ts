import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterLogin, loginHref, ownPath } from "./login-href";

describe("the way back after signing in", () => {
  it.each([
    ["/edit/deals/new", "/edit/deals/new"],
    ["/edit?x=1&_rsc=abc#terms", "/edit?x=1#terms"],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["/\t/evil.example", null],
    ["/..//evil.example", null],
    ["/.//evil.example", null],
    ["https://evil.example/edit", null],
    ["javascript:alert(1)", null],
    ["", null],
    [null, null],
  ])("%j leads to %j", (text, path) => {
    expect(ownPath(text)).toBe(path);
  });

  it("never leaves this site", () => {
    const nasty = fc.stringMatching(/^[/\\.:@a\t\n?#%]{0,12}$/);
    fc.assert(
      fc.property(nasty, (text) => {
        expect(new URL(afterLogin(text), "https://entente.example").origin).toBe("https://entente.example");
      }),
    );
  });

  it("does not go round in circles", () => {
    expect(loginHref("/login?next=/edit")).toBe("/login");
    expect(afterLogin("/login/code")).toBe("/edit");
    expect(loginHref("/edit/deals?x=1")).toBe("/login?next=%2Fedit%2Fdeals%3Fx%3D1");
  });
});
