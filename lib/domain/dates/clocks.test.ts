import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyClaims, anyDay, anyEdtf } from "@/lib/testing/arbitraries";
import { makeMoney, ranked, says } from "@/lib/testing/factories";
import { standingSpans } from "@/lib/testing/standing-spans";
import { firstKnownOn, isKnownBy } from "../standing/known";
import { assessClaims } from "../standing/standing";
import { forceBounds, inForceOn, phaseOn, turnsOf } from "../terms/in-force";
import { addDays } from "./day";

const B38 = makeMoney("38000000000");

describe("the reader's clock", () => {
  it("knows a source from the last day its date may mean", () => {
    expect(isKnownBy({ publishedOn: "2025-10" }, "2025-10-30")).toBe(false);
    expect(isKnownBy({ publishedOn: "2025-10" }, "2025-10-31")).toBe(true);
    expect(isKnownBy({ publishedOn: "2025-10~" }, "2025-11-29")).toBe(false);
    expect(isKnownBy({ publishedOn: null }, "9999-12-31")).toBe(false);
    expect(isKnownBy({ publishedOn: null }, null)).toBe(true);
  });

  it("starts with the first dated claim that counts", () => {
    const aside = ranked(says("A", B38, { publishedOn: "2024-06-01" }), "deprecated");
    expect(
      firstKnownOn([
        aside,
        says("B", B38, { publishedOn: "2025-11" }),
        says("C", B38, { publishedOn: null }),
      ]),
    ).toBe("2025-11-30");
    expect(firstKnownOn([aside, says("C", B38, { publishedOn: null })])).toBeNull();
    expect(firstKnownOn([])).toBeNull();
  });

  it("turns report into confirmation into dispute as sources appear", () => {
    const claims = [
      says("A", B38, { publishedOn: "2025-11-03" }),
      says("B", B38, { publishedOn: "2025-11-04" }),
      says("C", makeMoney("30000000000"), { publishedOn: "2025-11" }),
    ];
    expect(
      standingSpans(claims).map(({ knownFrom, knownUntil, reading }) => [
        knownFrom,
        knownUntil,
        reading.standing,
      ]),
    ).toEqual([
      ["2025-11-03", "2025-11-04", "reported"],
      ["2025-11-04", "2025-11-30", "corroborated"],
      ["2025-11-30", null, "disputed"],
    ]);
  });

  it("spans touch, rise, and agree with the reading of every day", () => {
    fc.assert(
      fc.property(anyClaims(), anyDay(), (claims, day) => {
        const spans = standingSpans(claims);
        spans.forEach(({ knownFrom, knownUntil, reading }, i) => {
          expect(knownUntil).toBe(spans[i + 1]?.knownFrom ?? null);
          expect(reading).toEqual(assessClaims(claims, knownFrom));
          if (knownUntil !== null) expect(assessClaims(claims, addDays(knownUntil, -1))).toEqual(reading);
        });
        const span = spans.find(
          ({ knownFrom, knownUntil }) => knownFrom <= day && (knownUntil === null || day < knownUntil),
        );
        if (span) expect(assessClaims(claims, day)).toEqual(span.reading);
        else expect(assessClaims(claims, day).standing).toBe("unknown");
      }),
      { numRuns: 100 },
    );
  });
});

describe("the world's clock", () => {
  const inForce = (from: string | null, until: string | null, dealStart: string | null = null) => {
    const bounds = forceBounds({ inForceFrom: from, inForceUntil: until, dealStart });
    return (on: string) => `${inForceOn(bounds, on)}/${phaseOn(bounds, on)}`;
  };

  it.each([
    ["the day before it begins", "2025-01-20", "no/not_yet"],
    ["the day it begins", "2025-01-21", "yes/in_force"],
    ["the day before it ends", "2025-10-27", "yes/in_force"],
    ["the day it ends", "2025-10-28", "no/ended"],
  ])("is half-open: %s", (_, on, answer) => expect(inForce("2025-01-21", "2025-10-28")(on)).toBe(answer));

  it.each([
    ["2022-12-31", "possibly/in_force"],
    ["2024-12-30", "possibly/in_force"],
    ["2024-12-31", "yes/in_force"],
    ["2029-12-31", "yes/in_force"],
    ["2030-01-01", "possibly/in_force"],
    ["2030-12-30", "possibly/in_force"],
    ["2030-12-31", "no/ended"],
  ])("from about 2023 until some day of 2030: %s is %s", (on, answer) =>
    expect(inForce("2023~", "2030")(on)).toBe(answer),
  );

  it("is never certain of a start that nobody stated", () => {
    expect(inForce(null, null, "2025-11-03")("2025-11-02")).toBe("no/not_yet");
    expect(inForce(null, null, "2025-11-03")("2030-01-01")).toBe("possibly/in_force");
    expect(inForce(null, "2025-10-28", null)("1990-01-01")).toBe("possibly/in_force");
    expect(inForce(null, "2025-10-28", null)("2025-10-28")).toBe("no/ended");
  });

  it("holds a term that begins and ends on one day never in force", () => {
    expect(["2025-11-02", "2025-11-03", "2025-11-04"].map(inForce("2025-11-03", "2025-11-03"))).toEqual([
      "no/not_yet",
      "no/ended",
      "no/ended",
    ]);
  });

  it("gets into another phase on turns alone", () => {
    fc.assert(
      fc.property(fc.option(anyEdtf()), fc.option(anyEdtf()), anyDay(), anyDay(), (from, until, ...days) => {
        const bounds = forceBounds({ inForceFrom: from, inForceUntil: until, dealStart: null });
        const behind = days.map((day) => turnsOf([bounds]).findLastIndex((turn) => turn <= day));
        const [one, other] = days.map((day) => phaseOn(bounds, day));
        if (behind[0] === behind[1]) expect(one).toBe(other);
      }),
    );
    const turns = turnsOf([forceBounds({ inForceFrom: "2025-01", inForceUntil: "2026", dealStart: null })]);
    expect(turns).toEqual(["2025-01-01", "2026-12-31"]);
  });

  it("is certain only inside the possible span, in force in one phase alone, and touches a term that follows", () => {
    fc.assert(
      fc.property(fc.option(anyEdtf()), fc.option(anyEdtf()), anyDay(), (from, until, on) => {
        const bounds = forceBounds({ inForceFrom: from, inForceUntil: until, dealStart: null });
        expect(inForceOn(bounds, on) === "no").toBe(phaseOn(bounds, on) !== "in_force");
        if (inForceOn(bounds, on) === "yes")
          expect(from !== null && bounds.fromLatest !== null && bounds.fromLatest <= on).toBe(true);
        if (until === null || bounds.untilEarliest !== bounds.untilLatest) return;
        const next = forceBounds({ inForceFrom: until, inForceUntil: null, dealStart: null });
        expect(
          [inForceOn(bounds, on), inForceOn(next, on)].filter((answer) => answer === "yes").length,
        ).toBeLessThanOrEqual(1);
      }),
    );
  });
});
