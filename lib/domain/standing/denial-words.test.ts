import { describe, expect, it } from "vitest";
import { denialWords, positionWords } from "./denial-words";

describe("a denial in a headline", () => {
  it("is a position of its own, set off by a comma", () => {
    expect(positionWords(["about $38 billion", denialWords("spend_commitment")])).toBe(
      "about $38 billion, or no such deal",
    );
    expect(positionWords(["exclusive", denialWords("cloud_exclusivity")])).toBe(
      "exclusive, or nothing of the kind",
    );
  });

  it("leaves two values joined as before", () => {
    expect(positionWords(["20%", "25%"])).toBe("20% or 25%");
    expect(positionWords(["20%"])).toBe("20%");
  });
});
