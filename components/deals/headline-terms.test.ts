import { describe, expect, it } from "vitest";
import type { TermView } from "@/lib/views/parts";
import { headlineTerms } from "./headline-terms";

function makeTerm(overrides: Partial<TermView> = {}): TermView {
  return {
    key: "term",
    kind: { slug: "spend_commitment", label: "Spend commitment", group: "Money" },
    label: "A term",
    from: null,
    to: null,
    deal: { slug: "deal", shortId: "abc1234", title: "Deal" },
    inForceFrom: null,
    inForceUntil: null,
    endedByDeal: null,
    binding: "signed",
    inForce: "yes",
    phase: "in_force",
    span: "",
    standing: "confirmed",
    state: "known",
    value: { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" },
    display: "$38 billion, per Amazon",
    because: "",
    sides: [],
    notCompared: [],
    setAside: 0,
    claims: [],
    ...overrides,
  };
}

const kind = (slug: string, group: string) => ({ slug, label: slug, group });
const keysOf = (terms: readonly TermView[]) => headlineTerms(terms).map(({ term }) => term.key);

describe("headlineTerms", () => {
  it("shows both values of a dispute, never one", () => {
    const side = (display: string, contested: boolean) =>
      ({ stance: "asserts", display, publishers: ["A"], contested }) as const;
    const [headline] = headlineTerms([
      makeTerm({
        standing: "disputed",
        value: null,
        sides: [side("20%", true), side("25%", true), side("some", false)],
      }),
    ]);
    expect(headline?.values).toEqual(["20%", "25%"]);
  });

  it("names a denial, so that the value denied never stands alone", () => {
    const side = (stance: "asserts" | "denies") => ({
      stance,
      display: "49%",
      publishers: ["A"],
      contested: true,
    });
    const [headline] = headlineTerms([
      makeTerm({ standing: "disputed", value: null, sides: [side("asserts"), side("denies")] }),
    ]);
    expect(headline?.values).toEqual(["49%", "no such deal"]);
  });

  it("leaves out terms of which nothing is known and texts too long for a headline", () => {
    expect(
      keysOf([
        makeTerm({ key: "unknown", standing: "unknown", value: null }),
        makeTerm({ key: "long", value: { type: "text", text: "x".repeat(33) } }),
        makeTerm({ key: "short" }),
      ]),
    ).toEqual(["short"]);
  });

  it("puts terms in force before ended ones and takes one of each kind, two of each group", () => {
    expect(
      keysOf([
        makeTerm({ key: "ended", inForce: "no", phase: "ended", kind: kind("capacity", "Capacity") }),
        makeTerm({ key: "first" }),
        makeTerm({ key: "same kind" }),
        makeTerm({ key: "second", kind: kind("investment", "Money") }),
        makeTerm({ key: "third of group", kind: kind("valuation", "Money") }),
      ]),
    ).toEqual(["first", "second", "ended"]);
  });

  it("shows five at most", () => {
    const groups = ["A", "B", "C", "D", "E", "F"];
    expect(
      headlineTerms(groups.map((group) => makeTerm({ key: group, kind: kind(group, group) }))),
    ).toHaveLength(5);
  });
});
