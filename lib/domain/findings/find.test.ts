import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePercent } from "@/lib/testing/factories";
import { findContradictions } from "./find";
import type { FindingTerm } from "./finding";

const ON = "2026-11-28";
const ref = (slug: string) => ({ slug, name: slug.toUpperCase() });
const EXCLUSIVE = { type: "exclusivity", level: "exclusive" } as const;
const gigawatts = (amount: string, qualifier: "exact" | "up_to" = "exact") =>
  ({ type: "capacity", amount, unit: "GW", qualifier }) as const;

let made = 0;
function term(overrides: Partial<FindingTerm>): FindingTerm {
  made += 1;
  return {
    deal: { slug: `deal-${made}`, shortId: `d${made}`, title: `Deal ${made}` },
    dealStart: "2025-01-01",
    dealEnds: null,
    key: "t",
    label: "Term",
    kind: "cloud_exclusivity",
    from: ref("lab"),
    to: ref("a"),
    inForceFrom: "2025-01-01",
    inForceUntil: null,
    value: EXCLUSIVE,
    ...overrides,
  };
}
const kinds = (...terms: FindingTerm[]) => findContradictions(terms, ON).map(({ kind }) => kind);
const words = (...terms: FindingTerm[]) => findContradictions(terms, ON).map((finding) => finding.words);

describe("two exclusive clouds", () => {
  it("are found where their spans overlap, and said to be only possible where a start is not stated", () => {
    const [a, b] = [term({}), term({ to: ref("b"), inForceFrom: "2026-01-01" })];
    expect(words(a, b)).toEqual(["LAB has both A and B as its exclusive cloud, at once."]);
    expect(words(a, { ...b, inForceFrom: null })).toEqual([
      "LAB has both A and B as its exclusive cloud, possibly at once.",
    ]);
  });

  it("are none in succession, for one provider, for two customers, or where one is not exclusive", () => {
    const a = term({ inForceUntil: "2026-01-01" });
    const b = term({ to: ref("b"), inForceFrom: "2026-01-01" });
    expect(kinds(a, b)).toEqual([]);
    expect(kinds(term({}), term({}))).toEqual([]);
    expect(kinds(term({}), term({ to: ref("b"), from: ref("other") }))).toEqual([]);
    expect(
      kinds(term({}), term({ to: ref("b"), value: { type: "exclusivity", level: "non_exclusive" } })),
    ).toEqual([]);
  });
});

describe("equity over the whole", () => {
  const stake = (to: string, percent: string, more: Partial<FindingTerm> = {}) =>
    term({ kind: "equity_stake", to: ref(to), value: makePercent(percent), ...more });

  it("adds the least of each holder that may hold today", () => {
    expect(words(stake("a", "60"), stake("b", "50"))).toEqual([
      "Stakes in LAB come to at least 110%: A 60%, B 50%.",
    ]);
    expect(kinds(stake("a", "60"), stake("a", "40"), stake("b", "50"))).toEqual([]);
    expect(kinds(stake("a", "60"), stake("b", "50", { inForceUntil: "2026-01-01" }))).toEqual([]);
    expect(kinds(stake("a", "60"), stake("b", "50", { value: makePercent("50", "up_to") }))).toEqual([]);
    expect(kinds(stake("a", "50"), stake("b", "50"))).toEqual([]);
  });

  it("is found exactly when the parts exceed the whole, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }), (parts) => {
        const terms = parts.map((part, i) => stake(`holder-${i}`, String(part)));
        const sum = parts.reduce((all, part) => all + part, 0);
        expect(findContradictions(terms, ON)).toHaveLength(sum > 100 ? 1 : 0);
        expect(findContradictions(terms.toReversed(), ON)).toEqual(findContradictions(terms, ON));
      }),
    );
  });
});

describe("a promise and its frame", () => {
  it("may not certainly end after its deal", () => {
    expect(kinds(term({ dealEnds: "2030", inForceUntil: "2031" }))).toEqual(["outlives"]);
    expect(kinds(term({ dealEnds: "2030", inForceUntil: "2030-06" }))).toEqual([]);
    expect(kinds(term({ dealEnds: "2030~", inForceUntil: "2031" }))).toEqual([]);
  });

  it("may not be larger than its site", () => {
    const deal = { slug: "d", shortId: "d", title: "D" };
    const site = term({ deal, key: "site", kind: "site", value: gigawatts("1") });
    const promise = (amount: string, qualifier?: "up_to") =>
      term({ deal, kind: "capacity", value: gigawatts(amount, qualifier) });
    expect(kinds(site, promise("1.2"))).toEqual(["above_site"]);
    expect(kinds(site, promise("1"))).toEqual([]);
    expect(kinds(site, promise("1.2", "up_to"))).toEqual([]);
    expect(kinds(site, term({ kind: "capacity", value: gigawatts("5") }))).toEqual([]);
  });
});
