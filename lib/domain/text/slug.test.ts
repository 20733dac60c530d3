import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShortId, shortIdOf } from "./short-id";
import { isSlug, nearMatches, toSlug } from "./slug";

describe("slugs", () => {
  it.each(["aws-openai-2025-compute", "a", "2025"])("takes %s", (text) => expect(isSlug(text)).toBe(true));
  it.each(["", "-a", "a-", "a--b", "A", "a_b", "é", "a b", "a/b", "a".repeat(101)])(
    "refuses “%.20s”",
    (text) => expect(isSlug(text)).toBe(false),
  );

  it.each([
    ["AWS–OpenAI: $38 billion", "aws-openai-38-billion"],
    ["L’Usine Digitale", "lusine-digitale"],
    ["Génération-NT", "generation-nt"],
    ["Straße Øresund", "strasse-oresund"],
    ["  ---  ", ""],
    ["日本", ""],
  ])("makes “%s” %s", (name, slug) => expect(toSlug(name)).toBe(slug));

  it("makes nothing but slugs, which it leaves alone", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (name) => {
        const slug = toSlug(name);
        expect(slug === "" || isSlug(slug)).toBe(true);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });

  it("finds what was meant, nearest first", () => {
    const known = [
      "aws-openai-2025-compute",
      "aws-openai",
      "microsoft-openai",
      "xai-humain-2025",
      "mistral-campus-2025",
    ];
    expect(nearMatches("aws-opnai-2025-compute", known, 3)).toEqual(["aws-openai-2025-compute"]);
    expect(nearMatches("aws-openai", known, 2)).toEqual(["aws-openai", "aws-openai-2025-compute"]);
    expect(nearMatches("zzzzzzzzzzzz", known, 3)).toEqual([]);
    expect(nearMatches("aws-openai", known, 0)).toEqual([]);
    expect(nearMatches("x".repeat(100_000), known, 3)).toEqual([]);
  });
});

describe("short ids", () => {
  it("is fixed: links depend on it", () => {
    expect(
      ["aws-openai-2025-compute", "microsoft-openai-2023-extension"].map((slug) => shortIdOf(slug)),
    ).toMatchInlineSnapshot(`
      [
        "c6fh735",
        "84224b3",
      ]
    `);
  });

  it("has one form, and another id for another salt", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 50 }), (slug, salt) => {
        expect(isShortId(shortIdOf(slug, salt))).toBe(true);
        expect(shortIdOf(slug, salt)).not.toBe(shortIdOf(slug, salt + 1));
      }),
    );
    expect(["abcdefi", "ABCDEFG", "abc", "abcdefgh", "abcdefu"].some(isShortId)).toBe(false);
  });

  it("keeps tens of thousands of slugs apart", () => {
    const ids = Array.from({ length: 30_000 }, (_, i) => shortIdOf(`deal-${i}`));
    expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(1);
  });
});
