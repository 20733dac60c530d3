import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text";
import { excerptAround, markWords, searchPhrase, searchWords, tellingWords } from "./search-words";

const marked = (text: string, query: string) =>
  markWords(text, searchWords(query))
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe("search words", () => {
  it("folds case and accents", () => {
    expect(foldText("Élysée À GÉNÉRATION")).toBe("elysee a generation");
    expect(searchWords("Right of “First” refusal, right?")).toEqual(["right", "of", "first", "refusal"]);
    expect(searchPhrase("  GPT-5   pro ")).toBe("gpt-5 pro");
  });

  it("leaves out words that tell nothing, where others do", () => {
    expect(tellingWords("right of first refusal")).toEqual(["right", "first", "refusal"]);
    expect(tellingWords("AI")).toEqual(["ai"]);
    expect(tellingWords("38 of x")).toEqual(["38"]);
  });

  it("marks where words begin, in the text's own spelling", () => {
    expect(marked("Génération d’énergie pour OpenAI", "generation open")).toEqual(["Génération", "Open"]);
    expect(marked("person", "son")).toEqual([]);
    expect(marked("€38 billion to 380", "38")).toEqual(["38", "38"]);
    expect(marked("cafe\u0301 society", "cafe")).toEqual(["cafe\u0301"]);
  });

  it("never changes the text, whatever is marked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        const pieces = markWords(text, searchWords(query));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });

  it("cuts long text around the match and says so", () => {
    const text = `${"before ".repeat(60)}the commitment of $38 billion stands${" after".repeat(60)}`;
    const cut = excerptAround(text, ["38"], 120);
    expect(cut).toContain("$38 billion");
    expect(cut.startsWith("… ")).toBe(true);
    expect(cut.endsWith(" …")).toBe(true);
    expect(cut.length).toBeLessThan(140);
    expect(excerptAround("short", ["38"], 120)).toBe("short");
  });

  it("never loses the first match of a word that is not longer than the limit allows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-y]{1,12}$/), { minLength: 1, maxLength: 80 }),
        fc.nat(),
        (words, seed) => {
          const at = seed % words.length;
          const text = [...words.slice(0, at), "zebra", ...words.slice(at)].join(" ");
          expect(excerptAround(text, ["zebra"], 60)).toContain("zebra");
        },
      ),
    );
  });
});
