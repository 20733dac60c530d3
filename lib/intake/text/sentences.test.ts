import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldAligned, keptText } from "./fold-aligned";
import { sentencesOf } from "./sentences";

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe("sentencesOf", () => {
  it.each([
    ["One. Two? Three!", ["One.", "Two?", "Three!"]],
    ["It paid $1.5 billion to Nvidia Corp. in May.", ["It paid $1.5 billion to Nvidia Corp. in May."]],
    ["The U.S. Army said so. No. 5 agreed.", ["The U.S. Army said so.", "No. 5 agreed."]],
    ["« C’est fini. » Il part.", ["« C’est fini. »", "Il part."]],
    ["A title\n- a point\n", ["A title", "- a point"]],
    ["", []],
  ])("parts %j", (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test("every visible character is in one sentence, at its place, and folding moves none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (any) => {
        const text = keptText(any);
        const sentences = sentencesOf(text);
        expect(sentences.map(({ text: own }) => own.replace(/\s/g, "")).join("")).toBe(
          text.replace(/\s/g, ""),
        );
        for (const { start, end, text: own, folded } of sentences) {
          expect(text.slice(start, end)).toBe(own);
          expect(folded).toHaveLength(own.length);
        }
        expect(foldAligned(text)).toHaveLength(text.length);
      }),
    );
  });
});
