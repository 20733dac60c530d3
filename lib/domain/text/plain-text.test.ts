import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, isStorable, quoteText, toStorable } from "./plain-text";

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a\0b", "\ud800", "x\udc00", "😀"));

describe("a text that somebody sends", () => {
  it("can be stored once it is cleaned, and stays as it is when it could be before", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isStorable(toStorable(text))).toBe(true);
        expect(isStorable(text)).toBe(toStorable(text) === text);
      }),
    );
    expect(toStorable("a\0b\ud800😀")).toBe("ab😀");
  });

  it("is cut between characters", () => {
    expect(cutText("a😀", 2)).toBe("a");
    expect(cutText("a😀", 3)).toBe("a😀");
  });

  it("is quoted whole or cut, and never with what breaks a sentence", () => {
    expect(quoteText("2O25")).toBe("“2O25”");
    expect(quoteText("a\0\n😀b", 4)).toBe("“a\ufffd\ufffd…”");
    fc.assert(
      fc.property(anyText, fc.nat({ max: 20 }), (text, longest) => {
        expect(quoteText(text, longest)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});
