import { describe, expect, it } from "vitest";
import { isOneDay, openingWords } from "./opening-words";

describe("openingWords", () => {
  it.each([
    ["2026-05~", "about May or June 2026"],
    ["2025-12~", "about December 2025 or January 2026"],
    ["2024~", "about 2024 or 2025"],
    ["2026-06", "June 2026"],
    ["2026-06-30", "30 June 2026"],
    ["2025", "2025"],
    ["2026-21~", "about spring 2026"],
    ["2026-05?", "perhaps May or June 2026"],
  ])("says %s as %s, and no last day of a span as if it were known", (edtf, words) => {
    expect(openingWords(edtf)).toBe(words);
  });

  it("knows one day from a span", () => {
    expect(["2026-06-30", "2026-06", "2026-06-30~"].map(isOneDay)).toEqual([true, false, false]);
  });
});
