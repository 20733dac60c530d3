import { describe, expect, it } from "vitest";
import { languageName } from "./language";

describe("languageName", () => {
  it.each([
    ["en", "English"],
    ["fr", "French"],
    ["pt-BR", "Brazilian Portuguese"],
    ["qzz", "qzz"],
    ["not a tag", "not a tag"],
  ])("says %s as %s", (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});
