import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { a, de, elides, isOne, le, numberWord } from "@/lib/domain/say/fr/words/grammar";
import { anyEdtf, anyValue } from "@/lib/testing/arbitraries";
import { REASONS, SPANS, STANDINGS, VALUES } from "@/lib/testing/sentences";
import { displayDate } from "../dates/display-date";
import { displaySpan } from "../dates/display-span";
import { parseDate } from "../dates/parse-date";
import { displayAssessment } from "../standing/display";
import { because } from "../standing/rationale";
import { assessClaims } from "../standing/standing";
import { foldTyped } from "../text/fold-typed";
import { LANGS, type Lang } from "../text/language";
import { displayValue } from "../values/display-value";
import { parseValue } from "../values/parse-value";
import type { Value } from "../values/value";
import { say } from "./say";

const languages = Object.keys(LANGS) as Lang[];

describe.each(languages)("in %s", (lang) => {
  const language = say(lang);
  const inLanguage = (english: string, french: string) => (lang === "en" ? english : french);

  it.each(VALUES.map(([value, english, french]) => ({ value, words: inLanguage(english, french) })))(
    "$words",
    ({ value, words }) => {
      const said = displayValue(value, language);
      expect(foldTyped(said)).toBe(words);
      expect(parseValue(said, value.type, { language: lang })).toEqual({ ok: true, value });
    },
  );

  it.each(
    STANDINGS.map(([name, claims, over, ...said]) => ({ name, claims, over, words: inLanguage(...said) })),
  )("amounts to: $name", ({ claims, over, words }) => {
    expect(foldTyped(displayAssessment(assessClaims(claims, null), { over, language }))).toBe(words);
  });

  it.each(REASONS.map(([name, claims, ...said]) => ({ name, claims, words: inLanguage(...said) })))(
    "because: $name",
    ({ claims, words }) => {
      expect(foldTyped(because(assessClaims(claims, null), null, language))).toBe(words);
    },
  );

  it.each(SPANS.map(([from, until, ...said]) => ({ from, until, words: inLanguage(...said) })))(
    "span $words",
    ({ from, until, words }) => expect(displaySpan(from, until, language)).toBe(words),
  );

  it("reads back every value that it says, the language deciding what a number means", () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        expect(parseValue(displayValue(value, language), value.type, { language: lang })).toEqual({
          ok: true,
          value,
        });
      }),
      { numRuns: 600 },
    );
  });

  it("needs no hint for what it says, but for texts and for years that may be any number", () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        if (value.type === "text" || isBareYear(value)) return;
        const read = parseValue(displayValue(value, language), undefined, { language: lang });
        expect(read).toEqual({ ok: true, value });
      }),
      { numRuns: 400 },
    );
  });

  it("reads back every date that it says", () => {
    fc.assert(
      fc.property(anyEdtf(), (edtf) => {
        const said = displayDate(edtf, language);
        expect(parseDate(said, { language: lang })).toEqual({ ok: true, value: edtf });
      }),
      { numRuns: 400 },
    );
  });

  it("says no two values that differ alike", () => {
    fc.assert(
      fc.property(anyValue(), anyValue(), (one, other) => {
        const isAlike = displayValue(one) === displayValue(other);
        expect(displayValue(one, language) === displayValue(other, language)).toBe(isAlike);
      }),
    );
  });
});

function isBareYear(value: Value): boolean {
  return (
    value.type === "date" && /^(?:1[0-8]|2[2-9]|[3-9]\d)\d\d$/.test(value.date) && value.qualifier === "on"
  );
}

describe("French grammar", () => {
  it.each([
    ["OpenAI", "d’OpenAI"],
    ["Microsoft", "de Microsoft"],
    ["AWS", "d’AWS"],
    ["Oracle", "d’Oracle"],
    ["xAI", "de xAI"],
    ["Hugging Face", "de Hugging Face"],
    ["hiver", "d’hiver"],
    ["huit ans", "de huit ans"],
    ["onze ans", "de onze ans"],
    ["yens", "de yens"],
    ["Élysée", "d’Élysée"],
    ["le 28 octobre", "du 28 octobre"],
    ["les années 2030", "des années 2030"],
    ["l’été", "de l’été"],
  ])("de + %s: %s", (words, said) => expect(de(words)).toBe(said));

  it.each([
    ["AWS", "à AWS"],
    ["le 3e trimestre", "au 3e trimestre"],
    ["les années 2030", "aux années 2030"],
  ])("à + %s: %s", (words, said) => expect(a(words)).toBe(said));

  it("puts one article before a vowel, and none is elided before an aspirated h", () => {
    expect([le("accord", "le"), le("clause", "la"), le("hasard", "le"), le("heure", "la")]).toEqual([
      "l’accord",
      "la clause",
      "le hasard",
      "l’heure",
    ]);
    expect(elides("1 milliard")).toBe(false);
  });

  it("is singular below two, and knows one thing from one of the other gender", () => {
    expect(["0", "0.5", "1", "1.99", "2", "10"].map(isOne)).toEqual([true, true, true, true, false, false]);
    expect([numberWord(1), numberWord(1, "f"), numberWord(13)]).toEqual(["un", "une", "13"]);
  });
});
