import { describe, expect, it } from "vitest";
import type { ClaimView } from "@/lib/views/parts";
import { claimParts, inForceWords, joinWords, setAsideGroups } from "./term-words";

function makeClaim(overrides: Partial<ClaimView> & { publisher?: string } = {}): ClaimView {
  const { publisher = "Reuters", ...rest } = overrides;
  return {
    id: "7h2m4qz",
    source: {
      slug: publisher.toLowerCase(),
      title: "A title",
      publisher,
      via: null,
      url: null,
      publishedOn: null,
      language: "en",
      tier: "press",
    },
    stance: "asserts",
    value: { type: "flag", yes: true },
    display: "yes",
    quote: "so it is",
    locator: null,
    rank: "normal",
    reason: null,
    bearing: "supports",
    repeats: null,
    repeatsSource: null,
    ...rest,
  };
}

describe("joinWords", () => {
  it.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["A", "B", "C", "D", "E", "F"], "A, B, C, D, E and F"],
    [["A", "B", "C", "D", "E", "F", "G"], "A, B, C, D, E and 2 others"],
  ])("joins %j", (words, sentence) => {
    expect(joinWords(words)).toBe(sentence);
  });
});

describe("inForceWords", () => {
  it.each([
    [{ inForce: "yes", phase: "in_force", inForceUntil: null }, "in force on 24 November 2026"],
    [
      { inForce: "possibly", phase: "in_force", inForceUntil: "2032~" },
      "possibly in force on 24 November 2026",
    ],
    [{ inForce: "no", phase: "not_yet", inForceUntil: null }, "not yet in force on 24 November 2026"],
    [{ inForce: "no", phase: "ended", inForceUntil: "2025-10-28" }, "ended 28 October 2025"],
    [{ inForce: "no", phase: "ended", inForceUntil: null }, "no longer in force on 24 November 2026"],
  ] as const)("says %j", (span, words) => {
    expect(inForceWords(span, "2026-11-24")).toBe(words);
  });

  it("says today where no day is given", () => {
    expect(inForceWords({ inForce: "yes", phase: "in_force", inForceUntil: null }, null)).toBe(
      "in force today",
    );
  });
});

describe("setAsideGroups", () => {
  it("counts claims of one stance, value and reason together and leaves out what counts", () => {
    const denial = {
      stance: "denies",
      display: "$38 billion",
      bearing: "set_aside",
      reason: "Announced",
    } as const;
    const groups = setAsideGroups([
      makeClaim({ ...denial, publisher: "A" }),
      makeClaim({ ...denial, publisher: "A" }),
      makeClaim({ ...denial, publisher: "B", reason: "Another reason" }),
      makeClaim({ publisher: "C" }),
    ]);
    expect(groups).toEqual([
      { words: "2 denials of $38 billion set aside", publishers: ["A"], reason: "Announced" },
      { words: "1 denial of $38 billion set aside", publishers: ["B"], reason: "Another reason" },
    ]);
  });
});

describe("claimParts", () => {
  it("shows supporting claims first and those set aside last, and loses none", () => {
    const bearings = ["set_aside", "repeats", "questions", "contradicts", "supports"] as const;
    const parts = claimParts(bearings.map((bearing) => makeClaim({ bearing })));
    expect(parts.map(({ claims }) => claims[0]?.bearing)).toEqual([...bearings].reverse());
  });

  it("leaves out parts without claims", () => {
    expect(claimParts([makeClaim()]).map(({ heading }) => heading)).toEqual(["Supporting"]);
  });
});
