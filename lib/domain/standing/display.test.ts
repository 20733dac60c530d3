import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyClaims, anyDuration, anyKnownValue, anyValue } from "@/lib/testing/arbitraries";
import { denies, makeMoney, makePercent, makeRate, ranked, says } from "@/lib/testing/factories";
import { displayDate } from "../dates/display-date";
import { displaySpan } from "../dates/display-span";
import { displayNames } from "../text/names";
import { displayAmount } from "../values/display-amount";
import { displayValue } from "../values/display-value";
import type { DurationValue, Value } from "../values/value";
import { QUALIFIERS } from "../vocabulary/vocabulary";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import { displayAssessment } from "./display";
import { assessClaims } from "./standing";

const B = (billions: number, qualifier: keyof typeof QUALIFIERS = "exact") =>
  makeMoney(`${billions}000000000`, qualifier);
const months = (n: number): DurationValue => ({ type: "duration", months: n, qualifier: "exact" });
const words = (text: string): Value => ({ type: "text", text });

describe("displayValue", () => {
  it.each<[string, Value]>([
    ["$38 billion", B(38)],
    ["about $38 billion", B(38, "about")],
    ["$920 million a month", makeRate("920000000", "month")],
    ["up to $15 billion a year", makeRate("15000000000", "year", "up_to")],
    ["up to $100 billion", B(100, "up_to")],
    ["€1.2 billion", makeMoney("1200000000", "exact", "EUR")],
    ["JPY 3 trillion", makeMoney("3000000000000", "exact", "JPY")],
    ["$13.75 billion", makeMoney("13750000000")],
    ["$1,234,567", makeMoney("1234567")],
    ["$600,000", makeMoney("600000")],
    ["$87.20", makeMoney("87.20")],
    ["$0.01", makeMoney("0.01")],
    ["-$5 million", makeMoney("-5000000")],
    ["more than 5%", makePercent("5", "more_than")],
    ["32.5%", makePercent("32.50")],
    ["at least 100,000 GPUs", { type: "count", amount: "100000", unit: "GPUs", qualifier: "at_least" }],
    ["10 million CPUs", { type: "count", amount: "10000000", unit: "CPUs", qualifier: "exact" }],
    ["4.5 GW", { type: "capacity", amount: "4.5", unit: "GW", qualifier: "exact" }],
    ["seven years", months(84)],
    ["one year", months(12)],
    ["15 years", months(180)],
    ["18 months", months(18)],
    ["six months", months(6)],
    ["by 2026", { type: "date", date: "2026", qualifier: "by" }],
    ["until about 2032", { type: "date", date: "2032~", qualifier: "until" }],
    ["21 January 2025", { type: "date", date: "2025-01-21", qualifier: "on" }],
    ["right of first refusal", { type: "exclusivity", level: "right_of_first_refusal" }],
    ["no exclusivity", { type: "exclusivity", level: "none" }],
    ["yes", { type: "flag", yes: true }],
    ["not disclosed", { type: "undisclosed" }],
    ["not applicable", { type: "not_applicable" }],
  ])("%s", (sentence, value) => expect(displayValue(value)).toBe(sentence));

  it("never hides a qualifier", () => {
    fc.assert(
      fc.property(anyKnownValue(), (value) => {
        if (!("qualifier" in value) || value.qualifier === "exact" || value.qualifier === "on") return;
        const word = value.type === "date" ? value.qualifier : QUALIFIERS[value.qualifier];
        expect(displayValue(value).startsWith(`${word} `)).toBe(true);
      }),
    );
  });
});

describe("numbers, dates and names", () => {
  it.each([
    ["1400000000000", "1.4 trillion"],
    ["1400000000000000", "1,400 trillion"],
    ["999999", "999,999"],
    ["493800000", "493.8 million"],
    ["1000000.5", "1,000,000.5"],
    ["-38000000000", "-38 billion"],
  ])("%s is %s", (amount, shown) => expect(displayAmount(amount)).toBe(shown));

  it.each([
    ["2025-10", "October 2025"],
    ["2025-05-19~", "about 19 May 2025"],
    ["2032?", "perhaps 2032"],
    ["2032%", "perhaps about 2032"],
    ["203X", "the 2030s"],
    ["20XX", "the years 2000 to 2099"],
    ["2025-23", "autumn 2025"],
    ["2025-34", "second quarter of 2025"],
    ["2025-XX", "a month of 2025"],
    ["2025-10-XX", "a day of October 2025"],
    ["2024/2026-05~", "2024 to about May 2026"],
  ])("%s is “%s”", (edtf, shown) => expect(displayDate(edtf)).toBe(shown));

  it("names two and counts the rest", () => {
    expect([["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D", "E"]].map(displayNames)).toEqual([
      "A",
      "A and B",
      "A, B and one other",
      "A, B and 3 others",
    ]);
  });

  it("tells a span", () => {
    expect(displaySpan("2025-01-21", "2025-10-28")).toBe("from 21 January 2025 until 28 October 2025");
    expect(displaySpan("2023~", null)).toBe("from about 2023");
    expect(displaySpan(null, "2032")).toBe("until 2032");
    expect(displaySpan(null, null)).toBe("no dates stated");
  });
});

describe("displayAssessment", () => {
  const shown = (claims: Claim[], over?: DurationValue) =>
    displayAssessment(assessClaims(claims, null), over ? { over } : {});

  it.each<[string, Claim[]]>([
    ["unknown", []],
    ["$10 billion, reported by X only", [says("X", B(10))]],
    [
      "$38 billion, per Amazon and OpenAI",
      [says("OpenAI", B(38), { tier: "primary" }), says("Amazon", B(38), { tier: "primary" })],
    ],
    ["20%, per A, B and 2 others", ["A", "B", "C", "D"].map((name) => says(name, makePercent("20")))],
    [
      "$38 billion, per B; consistent with up to $100 billion per A",
      [says("A", B(100, "up_to"), { tier: "primary" }), says("B", B(38))],
    ],
    ["$38 billion, per A and B", [says("A", B(38)), says("B", B(38, "about"))]],
    [
      "disputed: 20% per A and B, 25% per C",
      [says("A", makePercent("20")), says("B", makePercent("20")), says("C", makePercent("25"))],
    ],
    ["disputed: $38 billion per A, denied by B", [says("A", B(38)), denies("B", B(38))]],
    ["disputed: $38 billion per A, $50 billion denied by B", [says("A", B(38)), denies("B", B(50))]],
    [
      "disputed: more than $10 billion per A, up to $10 billion per B",
      [says("A", B(10, "more_than")), says("B", B(10, "up_to"), { tier: "secondary" })],
    ],
    [
      "disputed: right-sizing, per its budget (A); cancelled (denied by B)",
      [says("A", words("right-sizing, per its budget")), denies("B", words("cancelled"))],
    ],
    [
      "disputed: 1% per A, 2% per B, 3% per C, 2 other accounts, 9% denied by Z",
      [..."ABCDE"]
        .map((name, i) => says(name, makePercent(`${i + 1}`)))
        .concat(denies("Z", makePercent("9"))),
    ],
    [
      "20%, per A (ruled; contradicted by B)",
      [ranked(says("A", makePercent("20")), "preferred"), says("B", makePercent("25"))],
    ],
    [
      "$38 billion: denied by B (ruled; asserted by A)",
      [says("A", B(38)), ranked(denies("B", B(38)), "preferred")],
    ],
    [
      "not disclosed, per A (ruled; $10 billion per B)",
      [ranked(says("A", { type: "undisclosed" }), "preferred"), says("B", B(10))],
    ],
    [
      "multiple gigawatts, per A (ruled; others disagree: 3% per B, 5% per C)",
      [
        ranked(says("A", words("multiple gigawatts")), "preferred"),
        says("B", makePercent("3")),
        says("C", makePercent("5")),
      ],
    ],
    ["$38 billion: denied by A", [denies("A", B(38))]],
    ["not disclosed, per A", [says("A", { type: "undisclosed" })]],
    ["none, per A", [says("A", { type: "none" }, { tier: "primary" })]],
    [
      "$38 billion, per Z, A and one other",
      [says("A", B(38)), says("B", B(38)), ranked(says("Z", B(38), { tier: "aggregator" }), "preferred")],
    ],
  ])("%s", (sentence, claims) => expect(shown(claims)).toBe(sentence));

  it("spreads a known sum over its length, and nothing else", () => {
    const about = [
      says("Amazon", B(38, "about"), { tier: "primary" }),
      says("OpenAI", B(38, "about"), { tier: "primary" }),
    ];
    expect(shown(about, months(84))).toBe("about $38 billion over seven years, per Amazon and OpenAI");
    expect(shown(about, { ...months(120), qualifier: "up_to" })).toContain(
      "about $38 billion over up to ten years",
    );
    expect(shown([says("A", makePercent("20"))], months(84))).not.toContain("over");
    expect(shown([says("A", { type: "undisclosed" })], months(84))).not.toContain("over");
  });

  it("never hides a qualifier, whatever the claims", () => {
    fc.assert(
      fc.property(anyClaims(), fc.option(anyDuration()), (claims, over) => {
        const reading = assessClaims(claims, null);
        const sentence = displayAssessment(reading, { over });
        for (const value of valuesTold(reading)) expect(sentence).toContain(displayValue(value));
      }),
      { numRuns: 150 },
    );
  });

  it("shows both sides of a dispute and whoever was ruled against", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const { standing, sides, ...rest } = assessClaims(claims, null);
        const sentence = displayAssessment({ standing, sides, ...rest });
        expect(sentence.startsWith("disputed: ")).toBe(standing === "disputed");
        if (standing === "ruled") expect(sentence).toContain("(ruled");
        const denying = sides.find((side) => side.stance === "denies");
        if (denying && standing === "disputed") expect(sentence).toContain("denied by");
      }),
      { numRuns: 150 },
    );
  });

  it("ends in words for every single value", () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        expect(shown([says("A", value)])).toMatch(/(?:, reported by A only|, per A)$/s);
      }),
    );
  });
});

/** The values that a sentence must carry whole. */
function valuesTold({ standing, best, sides }: Assessment): Value[] {
  if (standing === "disputed")
    return sides
      .filter((side) => side.contested && side.stance === "asserts")
      .slice(0, 2)
      .map((side) => side.value);
  return best ? [best.value] : [];
}
