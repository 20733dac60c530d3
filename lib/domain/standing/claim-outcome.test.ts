import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../values/value";
import type { Stance } from "../vocabulary/vocabulary";
import type { Claim } from "./claim";
import {
  isFew,
  OUTCOMES,
  type Outcome,
  outcomesOf,
  trackRecord,
  trackRecordOf,
  trackRecordSentence,
} from "./claim-outcome";
import { withoutSource } from "./source-removal";
import { assessClaims } from "./standing";

const percent = (amount: string): Value => ({ type: "percent", percent: amount, qualifier: "exact" });

function says(publisher: string, value: Value, more: Partial<Claim> & { repeats?: string } = {}): Claim {
  const { repeats, ...rest } = more;
  const ancestors = repeats === undefined ? [] : [repeats];
  const source = {
    slug: publisher,
    title: publisher,
    publisher,
    via: null,
    url: null,
    publishedOn: "2025-01-01",
    language: "en",
    tier: "press",
  } as const;
  return {
    source: { ...source, ancestors, originPublishers: repeats === undefined ? [publisher] : [repeats] },
    stance: "asserts" satisfies Stance,
    value,
    quote: "words",
    locator: null,
    rank: "normal",
    reason: null,
    ...rest,
  };
}

/** Outcomes by publisher. */
function outcomes(claims: readonly Claim[]): Record<string, Outcome> {
  const all = outcomesOf(assessClaims(claims, null));
  return Object.fromEntries([...all].map(([claim, outcome]) => [claim.source.slug, outcome]));
}

describe("what became of a claim", () => {
  it("stands where nothing contradicts, also a copy and a doubt", () => {
    expect(
      outcomes([
        says("a", percent("20")),
        says("b", percent("20")),
        says("copy", percent("20"), { repeats: "a" }),
        says("doubter", percent("20"), { stance: "questions" }),
        says("gone", percent("25"), { rank: "deprecated", reason: "a slip" }),
      ]),
    ).toEqual({ a: "stands", b: "stands", copy: "repeats", doubter: "questions", gone: "set_aside" });
  });

  it("is contested while nobody has ruled, but a side apart from the quarrel stands", () => {
    expect(
      outcomes([says("a", percent("20")), says("b", percent("25")), says("silent", { type: "undisclosed" })]),
    ).toEqual({ a: "contested", b: "contested", silent: "stands" });
  });

  it("is upheld or overruled once an editor has ruled", () => {
    expect(
      outcomes([
        says("a", percent("20"), { rank: "preferred", reason: "the filing" }),
        says("b", percent("25")),
      ]),
    ).toEqual({ a: "upheld", b: "outvoted" });
    expect(
      outcomes([
        says("a", { type: "undisclosed" }, { rank: "preferred", reason: "their words" }),
        says("b", percent("25")),
      ]),
    ).toEqual({ a: "upheld", b: "outvoted" });
  });

  it("says a track record in one line", () => {
    const eleven: Outcome[] = ["set_aside", ...Array<Outcome>(11).fill("stands"), "contested", "contested"];
    expect(trackRecordSentence(trackRecord(eleven))).toBe("14 claims: 11 stand, 2 contested, 1 set aside");
    expect(trackRecordSentence(trackRecord(["stands"]))).toBe("1 claim: 1 stands");
    expect(trackRecordSentence(trackRecord([]))).toBe("No claims");
  });

  it("counts every claim once, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[]))), (list) => {
        const record = trackRecord(list);
        expect(record.counts.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(trackRecord(list.toReversed())).toEqual(record);
      }),
    );
  });
});

describe("the fall of a source", () => {
  const claims = [
    says("a", percent("20")),
    says("copy", percent("20"), { repeats: "a" }),
    says("b", percent("20")),
  ];

  it("takes its claims and those that only repeat them", () => {
    expect(withoutSource(claims, "a", null).map((claim) => claim.source.slug)).toEqual(["b"]);
    expect(withoutSource(claims, "copy", null).map((claim) => claim.source.slug)).toEqual(["a", "b"]);
  });

  it("leaves a copy that states something of its own", () => {
    const [a, , b] = claims;
    const own = says("copy", percent("90"), { repeats: "a" });
    expect(a && b && withoutSource([a, own, b], "a", null)).toEqual([own, b]);
  });

  it("of a source that says nothing here changes nothing", () => {
    expect(withoutSource(claims, "nobody", null)).toEqual(claims);
  });
});

describe("the record of a publisher", () => {
  it("is that of all its claims, from counts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[]))), (list) => {
        const each = list.map((outcome) => ({ outcome, count: 1 }));
        expect(trackRecordOf(each)).toEqual(trackRecord(list));
      }),
    );
    expect(trackRecordOf([{ outcome: "no such", count: 3 }])).toEqual({ total: 0, counts: [] });
  });

  it("are few below ten, and none are not few", () => {
    const few = (count: number) => isFew(trackRecordOf([{ outcome: "stands", count }]));
    expect([few(9), few(10), few(0)]).toEqual([true, false, false]);
  });
});
