import { describe, expect, it } from "vitest";
import { denies, makeMoney, makePercent, ranked, says } from "@/lib/testing/factories";
import type { Claim, ClaimSource } from "./claim";
import { assessClaims } from "./standing";
import { foldSyndicated } from "./syndication";

const repeating = (slug: string, ...ancestors: string[]): Partial<ClaimSource> => ({
  slug,
  ancestors,
  originPublishers: ["Reuters"],
});
const B38 = makeMoney("38000000000");
const kept = (...claims: Claim[]) => foldSyndicated(claims).kept.map((claim) => claim.source.slug);

describe("foldSyndicated", () => {
  const original = says("Reuters", B38, { slug: "reuters" });

  it("folds a copy, and a copy of a copy, into the original", () => {
    const copy = says("CNN", B38, repeating("cnn", "reuters"));
    const second = says("Blog", makeMoney("38", "about", "EUR"), repeating("blog", "cnn", "reuters"));
    expect(
      foldSyndicated([second, copy, original]).syndicated.map(({ claim, of }) => [
        claim.source.slug,
        of.source.slug,
      ]),
    ).toEqual([
      ["cnn", "reuters"],
      ["blog", "reuters"],
    ]);
    expect(assessClaims([second, copy, original], null)).toMatchObject({ standing: "reported", value: B38 });
  });

  it("folds a claim that passes on another's word, though its source cites nobody", () => {
    const passing = { ...says("CNN", B38, { slug: "cnn" }), repeats: "reuters" };
    const second = { ...says("Blog", B38, { slug: "blog" }), repeats: "cnn" };
    expect(foldSyndicated([second, passing, original])).toEqual({
      kept: [original],
      syndicated: [
        { claim: passing, of: original },
        { claim: second, of: original },
      ],
    });
    expect(kept(original, { ...says("CNN", makeMoney("1"), { slug: "cnn" }), repeats: "reuters" })).toEqual([
      "reuters",
      "cnn",
    ]);
    expect(kept(passing)).toEqual(["cnn"]);
    const own = says("CNN", B38, { slug: "cnn" });
    expect(assessClaims([own, original], null).standing).toBe("corroborated");
    expect(assessClaims([passing, original], null).standing).toBe("reported");
  });

  it("keeps who contradicts, who takes another stance, and whom an editor preferred", () => {
    expect(kept(original, says("CNN", makeMoney("1"), repeating("cnn", "reuters")))).toEqual([
      "reuters",
      "cnn",
    ]);
    expect(kept(original, denies("CNN", B38, repeating("cnn", "reuters")))).toEqual(["reuters", "cnn"]);
    expect(kept(original, ranked(says("CNN", B38, repeating("cnn", "reuters")), "preferred"))).toEqual([
      "reuters",
      "cnn",
    ]);
  });

  it("keeps a copy whose original does not count", () => {
    const copy = says("CNN", B38, { ...repeating("cnn", "reuters"), publishedOn: "2025-11-03" });
    const reading = assessClaims(
      [{ ...original, source: { ...original.source, publishedOn: null } }, copy],
      "2025-12-01",
    );
    expect(reading.sides[0]?.claims).toEqual([copy]);
    expect(reading.syndicated).toEqual([]);
    expect(assessClaims([ranked(original, "deprecated"), copy], null)).toMatchObject({
      standing: "reported",
      syndicated: [],
    });
  });

  it("keeps one of a circle: the earlier published, then the first by slug, an undated one last", () => {
    const circle = (slug: string, other: string, publishedOn: string | null) =>
      says(slug, makePercent("20"), { ...repeating(slug, other), publishedOn });
    expect(kept(circle("b", "a", "2025-01-01"), circle("a", "b", "2025-01-02"))).toEqual(["b"]);
    expect(kept(circle("b", "a", "2025-01-01"), circle("a", "b", "2025-01-01"))).toEqual(["a"]);
    expect(kept(circle("b", "a", "2025-01-01"), circle("a", "b", null))).toEqual(["b"]);
  });
});
