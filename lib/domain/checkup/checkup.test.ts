import { describe, expect, test } from "vitest";
import { citedSentences, readCitedValue } from "./cited";
import { samenessOf } from "./same-value";
import { type ShownRevision, weighValue } from "./weigh";

const value = (words: string) => {
  const read = readCitedValue(words);
  if (read === null) throw new Error(`${words} is no value`);
  return read;
};

describe("what a text cites", () => {
  test("its addresses without the stop behind them, and its values", () => {
    const [first, second] = citedSentences(
      "See https://entente.example/d/k3v9m2q@3. Amazon gives OpenAI about $38 billion over seven years, 25% of it by 2027.",
    );
    expect(first?.links).toEqual(["https://entente.example/d/k3v9m2q@3"]);
    expect(second?.values.map(({ words }) => words)).toEqual([
      "about $38 billion",
      "seven years",
      "25%",
      "by 2027",
    ]);
  });

  test("a sentence of words alone is none of it", () => {
    expect(citedSentences("Nothing is said here of money.")).toEqual([]);
  });
});

describe("sameness", () => {
  test.each([
    ["$38 billion", "$38bn", "whole"],
    ["$38 billion", "about $38 billion", "amount"],
    ["$38 billion", "$38.2 billion", "rounded"],
    ["4.5 GW", "4500 MW", "amount"],
    ["$38 billion", "$40 billion", null],
    ["$38 billion", "€38 billion", null],
    ["20%", "25%", null],
  ])("%s and %s", (cited, shown, sameness) => {
    expect(samenessOf(value(cited), value(shown))).toBe(sameness);
  });
});

const revision = (number: number, words: string): ShownRevision => ({
  number,
  terms: [
    {
      ...{ key: "value", values: [value(words)], sentence: words },
      shown: { label: "Value", kind: "Value", display: words, standing: "reported" },
    },
  ],
});

describe("what became of a value", () => {
  const revisions = [revision(3, "$40 billion"), revision(2, "$40 billion"), revision(1, "$38 billion")];

  test("it stands", () => {
    expect(weighValue({ value: value("$40bn"), revisions, key: null })).toEqual({
      kind: "stands",
      key: "value",
    });
  });

  test("it changed with the first save after the last that showed it", () => {
    expect(weighValue({ value: value("$38bn"), revisions, key: null })).toMatchObject({
      kind: "changed",
      since: 2,
    });
  });

  test("it never was", () => {
    expect(weighValue({ value: value("$99bn"), revisions, key: null })).toEqual({ kind: "never" });
  });

  test("an earlier value that is exact goes before a later one that only rounds to it", () => {
    const close = [revision(2, "$38.4 billion"), revision(1, "$38 billion")];
    expect(weighValue({ value: value("$38bn"), revisions: close, key: null })).toMatchObject({
      kind: "changed",
    });
  });
});
