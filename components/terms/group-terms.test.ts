import { describe, expect, it } from "vitest";
import type { TermView } from "@/lib/views/parts";
import { groupTerms, openGroups, splitReported } from "./group-terms";

const termOf = (key: string, group: string, claims: number) =>
  ({
    key,
    kind: { slug: key, label: key, group },
    claims: Array.from({ length: claims }),
  }) as unknown as TermView;

describe("groupTerms", () => {
  it("puts known groups in reading order and an unknown one behind them, and keeps the order inside a group", () => {
    const groups = groupTerms([
      termOf("a", "Weather", 1),
      termOf("b", "Time", 1),
      termOf("c", "Money", 1),
      termOf("d", "Time", 1),
    ]);
    expect(groups.map(({ slug, terms }) => [slug, terms.map(({ key }) => key)])).toEqual([
      ["money", ["c"]],
      ["time", ["b", "d"]],
      ["weather", ["a"]],
    ]);
  });
});

describe("splitReported", () => {
  const terms = [termOf("a", "Money", 1), termOf("b", "Money", 0)];

  it("folds terms without a claim in a reading of what was known then", () => {
    const { reported, notYet } = splitReported(terms, "2025-01-01");
    expect([reported, notYet].map((part) => part.map(({ key }) => key))).toEqual([["a"], ["b"]]);
  });

  it("folds nothing today", () => {
    expect(splitReported(terms, null).notYet).toEqual([]);
  });
});

describe("openGroups", () => {
  const groups = groupTerms([termOf("a", "Money", 1), termOf("b", "Money", 1), termOf("c", "Time", 1)]);

  it("opens groups from the first on, as many as have room", () => {
    expect([...openGroups(groups, 3)]).toEqual(["money", "time"]);
    expect([...openGroups(groups, 2)]).toEqual(["money"]);
    expect([...openGroups(groups, 1)]).toEqual([]);
  });
});
