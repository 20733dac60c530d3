import { describe, expect, test } from "vitest";
import { readParams } from "../params";
import { OEMBED_PARAMS, OF_PARAM, readSharedAddress } from "./shared-address";

const ORIGIN = "https://entente.example";
const read = (text: string) => {
  const result = readSharedAddress(text, ORIGIN, "2026-11-28");
  return result.ok ? result.value : null;
};

describe("an address of the record", () => {
  test.each([
    ["/d/k3v9m2q", { kind: "permalink", shortId: "k3v9m2q", number: null }],
    ["https://entente.example/d/k3v9m2q@3", { kind: "permalink", shortId: "k3v9m2q", number: 3 }],
    ["http://www.entente.example/d/k3v9m2q%403", { kind: "permalink", shortId: "k3v9m2q", number: 3 }],
    ["/deals/x/revisions/2", { kind: "record", noun: "deals", slug: "x", number: 2 }],
    [
      "/term-kinds/revenue_share/revisions/1",
      { kind: "record", noun: "term-kinds", slug: "revenue_share", number: 1 },
    ],
    ["/embed/partnerships/a-b", { kind: "record", noun: "partnerships", slug: "a-b", number: null }],
    ["/compare?c=a&c=b", { kind: "compare" }],
    ["/", { kind: "page" }],
    ["/deals?org=openai", { kind: "page" }],
  ])("%s", (text, subject) => {
    expect(read(text)?.subject).toEqual(subject);
  });

  test("may be as long as the server takes one", () => {
    const columns = Array.from({ length: 8 }, (_, at) => `c=partnership-of-a-long-name-${at}@2026-11-29`);
    const address = `/compare?${columns.join("&")}&kind=spend_commitment&kind=capacity&changeSet=1`;
    expect(address.length).toBeGreaterThan(300);
    expect(readParams(OF_PARAM, { of: address })).toEqual({ search: { of: address }, notes: [] });
    expect(readParams(OEMBED_PARAMS, { url: address })).toMatchObject({
      search: { url: address },
      notes: [],
    });
    const { search, notes } = readParams(OF_PARAM, { of: `/deals?q=${"a".repeat(2_048)}` });
    expect([search.of, notes[0]?.message]).toEqual([null, "It is longer than 2048 characters."]);
  });

  test("keeps the clocks and what the fragment names", () => {
    expect(read("/d/k3v9m2q?on=2025-02-01#c-7h2m4qz")).toMatchObject({
      clocks: { on: "2025-02-01", known: null },
      anchor: "c-7h2m4qz",
    });
    expect(read("/embed/d/k3v9m2q?claim=7h2m4qz")?.anchor).toBe("c-7h2m4qz");
  });

  test.each([
    ["of another site", "https://evil.example/d/k3v9m2q"],
    ["without a host", "//evil.example/d/k3v9m2q"],
    ["a script", "javascript:alert(1)"],
    ["of the editor", "/edit/deals/x"],
    ["a revision that is no number", "/deals/x/revisions/0"],
    ["nothing", ""],
  ])("none %s", (_what, text) => {
    expect(read(text)).toBeNull();
  });
});
