import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdtf, anyValue } from "@/lib/testing/arbitraries";
import { displayDate } from "../../dates/display-date";
import { parseDate } from "../../dates/parse-date";
import { slugsOf, VALUE_TYPES, type ValueType } from "../../vocabulary/vocabulary";
import { displayValue } from "../display-value";
import { parseValue, readValue } from "../parse-value";
import { notCounted } from "./count-units";

const LANGUAGES = [null, "en", "fr", "de", "ja", "zh", "ko", "en-CA", "es"];
const TYPES: readonly (ValueType | undefined)[] = [undefined, ...slugsOf(VALUE_TYPES)];

/** Words that are no unit of a count, by what a reader of each language would say of them. */
const MEASURES = (
  "thousand million millions billion billions trillion milliard milliards Milliarde Milliarden Mrd Mio Billionen mille Tausend bn mn " +
  "億 兆 万 억 조 만 亿 億円 兆円 억 원 dollars dollar euros Euro US-Dollar livres yen won yuan 円 元 원 Pfund francs USD EUR KRW cents " +
  "years Jahre Jahren ans mois Monate months days Tage jours weeks hours Stunden 年 月 日 MW GW kW MWh GWh watts megawatts Gigawatt " +
  "percent Prozent % basis-points"
).split(" ");

/** Text around numbers, as it is typed: words, signs, spaces of every width. */
function anyTyped(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...MEASURES,
    ..."about up at least to or and of the a $ € ¥ - – . , + ~ 1 38 1.000 1,250 0.5 2026 Q3 FY27 GPUs sites October 21 / × ( ) ’".split(
      " ",
    ),
    " ",
    "\u00a0",
    "\u200b",
  );
  const words = fc.array(
    fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ maxLength: 4, unit: "grapheme" })),
    {
      maxLength: 9,
    },
  );
  return fc.tuple(words, fc.constantFrom("", " ")).map(([list, gap]) => list.join(gap));
}

describe("readers", () => {
  it.each([null, "en", "en-US"])("read back every value as it is written, in a source of %s", (language) => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        expect(parseValue(displayValue(value), value.type, { language })).toEqual({ ok: true, value });
      }),
      { numRuns: 300 },
    );
  });

  it("never read the product's own words as another value, whatever the language", () => {
    fc.assert(
      fc.property(anyValue(), fc.constantFrom(...LANGUAGES), (value, language) => {
        const read = parseValue(displayValue(value), value.type, { language });
        if (read.ok) expect(read.value).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  it("read back in no language another value than was written", () => {
    fc.assert(
      fc.property(anyEdtf(), fc.constantFrom(...LANGUAGES), (edtf, language) => {
        expect(parseDate(displayDate(edtf), { language })).toEqual({ ok: true, value: edtf });
      }),
      { numRuns: 300 },
    );
  });

  it("make no count of a scale, a currency, a length of time or a power", () => {
    const number = fc.constantFrom("1", "90", "38", "1,250", "1 250", "1.5", "fifteen", "3,000");
    const hedge = fc.constantFrom("", "about ", "at least ", "~", "rund ", "près de ");
    const gap = fc.constantFrom("", " ", "-", "\u00a0");
    const text = fc.tuple(hedge, number, gap, fc.constantFrom(...MEASURES)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...TYPES), fc.constantFrom(...LANGUAGES), (typed, hint, language) => {
        const read = parseValue(typed, hint, { language });
        expect(read.ok && read.value.type === "count").toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("make only counts of things that can be counted, and only where nothing else is asked for", () => {
    fc.assert(
      fc.property(
        anyTyped(),
        fc.constantFrom(...TYPES),
        fc.constantFrom(...LANGUAGES),
        (typed, hint, language) => {
          const read = parseValue(typed, hint, { language });
          if (!read.ok || read.value.type !== "count") return;
          expect(hint === undefined || hint === "count").toBe(true);
          expect(notCounted(read.value.unit)).toBeNull();
          const words = read.value.unit.split(/[ -]/);
          expect(words[0] !== undefined && MEASURES.includes(words[0])).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("never throw, and say why of every text they refuse", () => {
    fc.assert(
      fc.property(
        anyTyped(),
        fc.constantFrom(...TYPES),
        fc.constantFrom(...LANGUAGES),
        (typed, hint, language) => {
          const read = parseValue(typed, hint, { language });
          if (read.ok) return;
          expect(read.error).toMatch(/cannot be read|missing/);
          expect(read.error).not.toContain("EDTF");
          expect(parseDate(typed, { language }).ok).toBeTypeOf("boolean");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("ask only for spellings that are then read", () => {
    fc.assert(
      fc.property(anyTyped(), fc.constantFrom(...LANGUAGES), (typed, language) => {
        const read = readValue(typed, "money", { language });
        if (read.ok || !read.error.isDoubt || !/figure differently/.test(read.error.problem)) return;
        for (const spelling of read.error.instead) {
          const again = readValue(spelling, "money", { language });
          expect(!again.ok && /figure differently/.test(again.error.problem), spelling).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["FY2026", 6, "2025-07/2026-06"],
    ["FY2026", 12, "2026"],
    ["fiscal 2026", 1, "2025-02/2026-01"],
    ["Q2 FY27", 6, "2026-36"],
    ["Q1 FY27", 1, "2026-02/2026-04"],
    ["fiscal Q4 2027", 5, "2027-03/2027-05"],
    ["second quarter of fiscal 2027", 6, "2026-36"],
  ])("read %s where the fiscal year ends in month %i", (text, fiscalYearEnd, edtf) => {
    expect(parseDate(text, { fiscalYearEnd })).toEqual({ ok: true, value: edtf });
  });

  it("tell what was understood, what was not, and two spellings that would be read", () => {
    expect(readValue("about 38 billion flurbs", "money", {})).toMatchObject({
      error: { understood: "about 38 billion", left: "flurbs", problem: expect.stringMatching(/currency/) },
    });
    expect(readValue("1.200 MW", "capacity", {})).toMatchObject({
      error: { isDoubt: true, instead: ["1200 MW", "1.2 MW"] },
    });
  });
});
