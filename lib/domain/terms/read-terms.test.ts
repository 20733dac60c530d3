import { describe, expect, it } from "vitest";
import { makeMoney, makeTerm, makeTermKind, says } from "@/lib/testing/factories";
import type { Value } from "../values/value";
import { readTerms } from "./read-terms";
import type { Term } from "./term";

const clocks = { on: "2026-06-01", known: null };
const length = (value: Value, overrides: Partial<Term> = {}): Term =>
  makeTerm({
    key: "length",
    kind: makeTermKind({ slug: "duration", label: "Duration", group: "Time", valueType: "duration" }),
    label: "Length",
    claims: [says("Reuters", value)],
    ...overrides,
  });
const seven: Value = { type: "duration", months: 84, qualifier: "exact" };
const first = (terms: Term[]) => readTerms(terms, { clocks, dealStart: null })[0]?.display;

describe("readTerms", () => {
  it("spreads spend over the one undisputed length between the same parties", () => {
    expect(first([makeTerm(), length(seven)])).toBe("$38 billion over seven years, reported by Reuters only");
  });

  it.each<[string, Term[]]>([
    ["a length between others", [makeTerm(), length(seven, { from: null })]],
    ["two lengths", [makeTerm(), length(seven), length(seven, { key: "other" })]],
    [
      "a disputed length",
      [makeTerm(), length(seven, { claims: [says("A", seven), says("B", { ...seven, months: 36 })] })],
    ],
    ["an end date for a length", [makeTerm(), length({ type: "date", date: "2032", qualifier: "until" })]],
    ["a monthly fee", [makeTerm({ label: "Monthly fee" }), length(seven)]],
    ["an annual value", [makeTerm({ label: "Annual value" }), length(seven)]],
    ["an investment", [makeTerm({ kind: makeTermKind({ slug: "investment" }) }), length(seven)]],
  ])("but not over %s", (_, terms) => expect(first(terms)).toBe("$38 billion, reported by Reuters only"));

  it("reads every term at both clocks, in the order given", () => {
    const terms = [
      makeTerm({ key: "b", inForceUntil: "2026-01-01" }),
      makeTerm({ key: "a", inForceFrom: null }),
    ];
    const readings = readTerms(terms, {
      clocks: { on: "2026-06-01", known: "2025-01-01" },
      dealStart: "2025-11",
    });
    expect(
      readings.map(({ term, reading, inForce, phase, display, span }) => [
        term.key,
        reading.standing,
        inForce,
        phase,
        display,
        span,
      ]),
    ).toEqual([
      ["b", "unknown", "no", "ended", "unknown", "from 3 November 2025 until 1 January 2026"],
      ["a", "unknown", "possibly", "in_force", "unknown", "no dates stated"],
    ]);
    expect(
      readTerms([makeTerm({ claims: [says("A", makeMoney("5"))] })], { clocks, dealStart: null })[0]?.reading
        .best?.source.publisher,
    ).toBe("A");
  });
});
