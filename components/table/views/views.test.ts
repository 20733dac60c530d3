import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLayoutAsked, layoutOf, withLayout } from "./layout";
import { MOST_OWN_VIEWS, parseOwnViews, withOwnView, withoutOwnView } from "./own-views";

const NAMES = ["sort", "cols", "density", "rows"];

describe("views that a browser keeps", () => {
  it("are added, replaced by name, and taken out", () => {
    const one = withOwnView([], { name: " Large  sums ", href: "/deals?sort=-money" });
    expect(one).toEqual({ views: [{ name: "Large sums", href: "/deals?sort=-money" }] });
    const views = "views" in one ? one.views : [];
    expect(withOwnView(views, { name: "Large sums", href: "/deals?sort=money" })).toEqual({
      views: [{ name: "Large sums", href: "/deals?sort=money" }],
    });
    expect(withoutOwnView(views, "Large sums")).toEqual([]);
    expect(withOwnView([], { name: " ", href: "/deals" })).toHaveProperty("error");
  });

  it("are no more than can be read", () => {
    const views = Array.from({ length: MOST_OWN_VIEWS }, (_, i) => ({ name: `v${i}`, href: "/deals" }));
    expect(withOwnView(views, { name: "one more", href: "/deals" })).toHaveProperty("error");
  });

  it("are believed only where they lead to their list", () => {
    const stored = JSON.stringify([
      { name: "a", href: "/deals?sort=title" },
      { name: "b", href: "javascript:alert(1)" },
      { name: "c", href: "/dealsomething" },
      { name: 4, href: "/deals" },
      null,
    ]);
    expect(parseOwnViews(stored, "deals")).toEqual([{ name: "a", href: "/deals?sort=title" }]);
    fc.assert(fc.property(fc.string(), (text) => void parseOwnViews(text, "terms")));
  });
});

describe("a layout", () => {
  it("is what the form asks for, and nothing else of it", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["org", "openai"],
      ["sort", "-money"],
      ["cols", "deal"],
      ["cols", "money"],
    ] as const)
      form.append(name, value);
    expect(layoutOf(form, NAMES)).toBe("sort=-money&cols=deal&cols=money");
  });

  it("is taken on by an address that asks for none, which loses its place", () => {
    expect(isLayoutAsked("?org=openai", NAMES)).toBe(false);
    const href = withLayout("http://x/deals?org=openai&cursor=abc", "sort=-money");
    expect(href).toBe("/deals?org=openai&sort=-money");
    expect(isLayoutAsked(href.slice("/deals".length), NAMES)).toBe(true);
    expect(withLayout(`http://x${href}`, "", NAMES)).toBe("/deals?org=openai");
  });
});
