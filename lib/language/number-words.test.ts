import { describe, expect, it } from "vitest";
import { flatMessages } from "./catalogue";
import { counted } from "./counted";
import { en } from "./en";
import { fr } from "./fr";
import { numberWords } from "./number-words";
import { words } from "./words";

describe("how many of what", () => {
  it("has a mark of thousands, that of the language", () => {
    expect([85, 999, 1000, 11202, 1234567].map((count) => numberWords(count, "en"))).toEqual(
      "85 999 1,000 11,202 1,234,567".split(" "),
    );
    expect(numberWords(11202, "fr")).toBe("11\u202f202");
    expect(counted(11202, "moreDeal")).toBe("11,202 more deals");
    expect(counted(1, "claim")).toBe("1 claim");
    expect(words("record", "fr")("count.moreDeal", { count: 11202 })).toBe("11\u202f202 autres accords");
    expect(words("record")("force.countBoth", { n: 1201, possibly: 3 })).toBe("1,201 in force, 3 possibly");
  });

  it("is never handed to a message as text, but by a search, which stops counting", () => {
    const plain = Object.entries({ en, fr }).flatMap(([lang, catalogue]) =>
      flatMessages(catalogue)
        .filter(([key, text]) => /, plural,/.test(text) && /\{n\}/.test(text) && !key.startsWith("search."))
        .map(([key]) => `${lang} ${key}`),
    );
    expect(plain).toEqual([]);
  });
});
