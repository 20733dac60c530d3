import { describe, expect, it } from "vitest";
import type { JsonRecord } from "../text/json";
import { describeChanges, summarizeChanges } from "./change-words";

const money = (amount: string): JsonRecord => ({
  type: "money",
  amount,
  currency: "USD",
  qualifier: "exact",
});
const claim = (amount: string): JsonRecord => ({
  source: "reuters",
  stance: "asserts",
  value: money(amount),
  quote: "q",
  rank: "normal",
  reason: null,
});
const deal = (fields: JsonRecord): JsonRecord => ({
  slug: "a",
  title: "One",
  announcedOn: "2025-11-03",
  binding: "announced",
  amends: [],
  terms: [{ key: "spend", label: "Spend", claims: [claim("38000000000")] }],
  ...fields,
});

describe("describeChanges", () => {
  it("reads fields, dates and vocabulary in words", () => {
    expect(
      describeChanges(
        deal({}),
        deal({ title: "Two", announcedOn: "2025-11", binding: "signed", amends: ["b"] }),
      ),
    ).toEqual([
      { kind: "added", place: "deals it amends", before: [], after: ["b"] },
      {
        kind: "changed",
        place: "date of announcement",
        before: ["3 November 2025"],
        after: ["November 2025"],
      },
      { kind: "changed", place: "binding", before: ["Announced"], after: ["Signed"] },
      { kind: "changed", place: "title", before: ["One"], after: ["Two"] },
    ]);
  });

  it("tells a value as one thing, and a term with all that is in it", () => {
    const other = {
      key: "spend",
      label: "Spend",
      claims: [{ ...claim("4"), value: { type: "flag", yes: true } }],
    };
    expect(describeChanges(deal({}), deal({ terms: [other] }))).toEqual([
      {
        kind: "changed",
        place: "term “Spend” → claim of reuters → value",
        before: ["$38 billion"],
        after: ["yes"],
      },
    ]);
    const removed = describeChanges(deal({}), deal({ terms: [] }));
    expect(removed).toEqual([
      {
        kind: "removed",
        place: "term “Spend”",
        before: ["label: Spend", "claims: reuters asserts $38 billion: “q”"],
        after: null,
      },
    ]);
    expect(summarizeChanges(removed)).toEqual(["term “Spend” removed"]);
  });

  it("names reordered entries by what they are, and not by their keys", () => {
    const [one, two] = [claim("38000000000"), { ...claim("38000000000"), source: "ft" }];
    const withClaims = (...claims: JsonRecord[]) =>
      deal({ terms: [{ key: "spend", label: "Spend", claims }] });
    expect(describeChanges(withClaims(one, two), withClaims(two, one))).toEqual([
      {
        kind: "reordered",
        place: "order of term “Spend” → claims",
        before: ["reuters, asserts, q", "ft, asserts, q"],
        after: ["ft, asserts, q", "reuters, asserts, q"],
      },
    ]);
  });

  it("says of entries that came in between or went only that, and not that the others moved", () => {
    const [a, b, c] = ["a", "b", "c"].map((source) => ({ ...claim("38000000000"), source }));
    const withClaims = (...claims: (JsonRecord | undefined)[]) =>
      deal({ terms: [{ key: "spend", label: "Spend", claims: claims.flatMap((each) => each ?? []) }] });
    const kinds = (before: JsonRecord, after: JsonRecord) =>
      describeChanges(before, after).map(({ kind }) => kind);
    expect(kinds(withClaims(c), withClaims(c, b, a))).toEqual(["added", "added"]);
    expect(kinds(withClaims(a, c), withClaims(b, c))).toEqual(["removed", "added"]);
    expect(kinds(withClaims(a, b), withClaims(b, a, c))).toEqual(["added", "reordered"]);
  });

  it("says nothing of equal states", () => {
    expect(describeChanges(deal({}), deal({}))).toEqual([]);
  });
});
