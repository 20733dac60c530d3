import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff";

const side = (before: string, after: string, left: "gone" | "new") =>
  wordDiff(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join("");

describe("wordDiff", () => {
  it("marks the words that went and came", () => {
    expect(wordDiff("a $38 billion deal", "a $40 billion deal")).toEqual([
      { kind: "same", text: "a " },
      { kind: "gone", text: "$38" },
      { kind: "new", text: "$40" },
      { kind: "same", text: " billion deal" },
    ]);
    expect(wordDiff("a deal", "a deal in all").at(0)).toEqual({ kind: "same", text: "a deal" });
  });

  it("loses nothing of either side, and finds nothing in what is the same", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", " ", "\n", "deal"), { maxLength: 30 })
      .map((p) => p.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, "new")).toBe(before);
        expect(side(before, after, "gone")).toBe(after);
        if (before === after) expect(wordDiff(before, after).every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });

  it("takes texts beyond all reading as one piece each", () => {
    const long = "word ".repeat(1_500);
    expect(wordDiff(long, `${long}more`)).toHaveLength(2);
  });
});
