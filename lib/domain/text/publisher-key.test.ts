import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publisherKey } from "./publisher-key";

describe("publisherKey", () => {
  it.each([
    ["THE VERGE", "The Verge"],
    ["The Verge", "Verge"],
    ["Tom's Hardware", "Tom’s Hardware"],
    ["Tech Crunch", "TechCrunch"],
    ["permus.blog", "Permus Blog"],
    ["Süddeutsche Zeitung", "Suddeutsche  zeitung"],
    ["La Presse (Montréal)", "La Presse, Montreal"],
    ["BUSINESS WIRE", "Business-Wire "],
  ])("%s is %s", (a, b) => expect(publisherKey(a)).toBe(publisherKey(b)));

  it.each([
    ["Reuters", "Reuters Japan"],
    ["The Information", "The Informant"],
    ["日経", "朝日"],
    ["!", "?"],
    ["The", "A"],
  ])("%s is not %s", (a, b) => expect(publisherKey(a)).not.toBe(publisherKey(b)));

  it("is the same whatever the capitals and the spaces around, and never empty for a name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const key = publisherKey(name);
        expect(publisherKey(` ${name} `)).toBe(key);
        expect(publisherKey(name.toUpperCase())).toBe(key);
        if (name.trim() !== "" && /[\p{L}\p{N}]/u.test(name.normalize("NFKD"))) expect(key).not.toBe("");
      }),
    );
  });
});
