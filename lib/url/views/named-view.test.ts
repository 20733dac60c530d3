import { describe, expect, it } from "vitest";
import { DEALS } from "../deals-search";
import { rawFrom } from "../params";
import { readViewAddress, viewHref } from "./named-view";
import { readViewName } from "./view-name";

describe("the address of a view", () => {
  it.each([
    ["/deals?sort=-money&cols=parties&cols=money", "/deals?sort=-money&cols=parties&cols=money"],
    ["https://entente.example/deals?org=openai&cursor=abc", null],
    ["/deals?cols=announced&cols=binding&cols=lifecycle&cols=terms&cols=standings", "/deals"],
    ["/terms?kind=capacity&sort=-amount", "/terms?kind=capacity&sort=-amount"],
    ["/deals", "/deals"],
  ])("%s", (address, href) => {
    const read = readViewAddress(address);
    expect(read.ok ? viewHref(read.value) : null).toBe(href);
  });

  it.each(["", "/timeline", "javascript:alert(1)", "/deals?sort=sideways", "//evil.example/organizations"])(
    "%j is none",
    (address) => {
      const read = readViewAddress(address);
      expect(!read.ok && read.error.length).toBeGreaterThan(10);
    },
  );
});

it("a view that no longer fits the columns shows what is left, and says so", () => {
  const { search, notes } = DEALS.read(
    rawFrom(new URLSearchParams("cols=parties&cols=gone_since&cols=money&sort=-money")),
  );
  expect(search.cols).toEqual(["parties", "money"]);
  expect(search.sort).toBe("-money");
  expect(notes).toMatchObject([{ parameter: "cols", fallback: "the others are shown" }]);
  expect(DEALS.read({ cols: ["gone_since"] }).search.cols).toEqual([]);
});

it("a name is one line, not empty, not long", () => {
  expect(readViewName("  Who \n owes ")).toEqual({ ok: true, value: "Who owes" });
  expect(readViewName(" ").ok).toBe(false);
  expect(readViewName("x".repeat(61)).ok).toBe(false);
});
