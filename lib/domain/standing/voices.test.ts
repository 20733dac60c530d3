import { describe, expect, it } from "vitest";
import { makeMoney, says } from "@/lib/testing/factories";
import type { ClaimSource } from "./claim";
import { voicesOf } from "./support";
import { firstOfEachVoice, shareVoice } from "./voices";

const from = (publisher: string, source: Partial<ClaimSource> = {}) =>
  says(publisher, makeMoney("38000000000"), source);

describe("firstOfEachVoice", () => {
  it("counts a publisher once, whatever its spelling", () => {
    const claims = [from("The Verge"), from("THE VERGE"), from("Reuters"), from("the  verge")];
    expect(firstOfEachVoice(claims)).toEqual([claims[0], claims[2]]);
  });

  it("counts a document once, whatever the spelling of its address", () => {
    const claims = [
      from("A", { url: "https://example.org/story" }),
      from("B", { url: "http://www.example.org/story/?utm_campaign=x&gclid=1#comments" }),
      from("C", { url: "https://example.org/story?id=2" }),
    ];
    expect(voicesOf(claims)).toEqual(["A", "C"]);
  });

  it("joins those that a third one joins, in any order", () => {
    const [a, b] = [from("A", { url: "https://example.org/1" }), from("B", { url: "https://example.org/2" })];
    const both = from("b", { url: "https://example.org/1" });
    expect(firstOfEachVoice([a, b])).toHaveLength(2);
    for (const claims of [
      [a, b, both],
      [both, b, a],
      [b, both, a],
    ])
      expect(firstOfEachVoice(claims)).toEqual([claims[0]]);
  });

  it("goes by the origin of what a source says", () => {
    const claims = [from("CNN", { originPublishers: ["Reuters"] }), from("REUTERS")];
    expect(firstOfEachVoice(claims)).toHaveLength(1);
    expect(shareVoice(from("CNN", { originPublishers: ["Reuters"] }), from("CNN"))).toBe(false);
  });
});
