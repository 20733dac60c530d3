import { describe, expect, it } from "vitest";
import { say } from "../say/say";
import { OTHER_LANGS } from "../text/language";
import { presentText } from "./text";
import {
  METHODOLOGY_VERSION,
  METHODOLOGY_VERSIONS,
  methodologyOn,
  methodologyVersion,
  textIn,
} from "./versions";

describe("the versions of the methodology", () => {
  it("end with the rules that the code reads: whoever changes a rule adds a version with its day, its changes and its text", () => {
    expect(METHODOLOGY_VERSIONS[0].text).toEqual(presentText());
  });

  it("are numbered without a gap, later numbers on later days, and each says what it changed", () => {
    const count = METHODOLOGY_VERSIONS.length;
    expect(METHODOLOGY_VERSIONS.map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_, index) => count - index),
    );
    const days = METHODOLOGY_VERSIONS.map(({ since }) => since);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(days).size).toBe(count);
    expect(METHODOLOGY_VERSIONS.every(({ changes }) => changes.length > 0)).toBe(true);
  });

  it("are whole in every language: no sentence of any version stays in English, and no rule is left out", () => {
    for (const lang of OTHER_LANGS)
      for (const version of METHODOLOGY_VERSIONS) {
        const told = textIn(version, say(lang));
        const sentences = ({ sections }: typeof told) =>
          sections.flatMap(({ title, rules }) => [title, ...rules.flatMap(({ words }) => words)]);
        const [english, others] = [sentences(version.text), sentences(told)];
        expect(others).toHaveLength(english.length);
        // A notation without words is the same everywhere.
        expect(
          english.filter((sentence, at) => sentence === others[at] && /[a-z]{2}/.test(sentence)),
        ).toEqual([]);
        expect(say(lang).rules.changes[version.number]).toHaveLength(version.changes.length);
      }
    expect(textIn(METHODOLOGY_VERSIONS[0])).toEqual(presentText());
  });

  it("are found by number, and by the day on which they held", () => {
    expect(methodologyVersion(1)?.since).toBe("2026-11-24");
    expect(methodologyVersion(99)).toBeNull();
    expect([methodologyOn("2026-11-27"), methodologyOn("2026-11-28"), methodologyOn("2001-01-01")]).toEqual([
      1, 2, 1,
    ]);
    expect(methodologyOn("2999-01-01")).toBe(METHODOLOGY_VERSION);
  });
});
