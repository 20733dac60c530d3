import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyColumn, compareColumn, fieldColumn } from "../../testing/compare-columns";
import { makeMoney, makeRate, makeTermKind, says } from "../../testing/factories";
import { roundMoney } from "../values/round-amount";
import type { Value } from "../values/value";
import { figuresOf } from "./figures";
import { totalsOf } from "./totals";

const DURATION = makeTermKind({ slug: "duration", label: "Duration", group: "Time", valueType: "duration" });
const CAPACITY = makeTermKind({
  slug: "capacity",
  label: "Capacity",
  group: "Capacity",
  valueType: "capacity",
});
const months = (count: number): Value => ({ type: "duration", months: count, qualifier: "exact" });
const gigawatts = (amount: string): Value => ({ type: "capacity", amount, unit: "GW", qualifier: "exact" });
const sum = (value: Value, key = "sum") => ({ key, claims: [says("A", value)] });
const length = { key: "length", kind: DURATION, claims: [says("A", months(84))] };
const figure = (terms: Parameters<typeof compareColumn>[1], measure: string) =>
  figuresOf(compareColumn("a", terms).terms)[0]?.figures.find((one) => one.measure === measure);

describe("figures", () => {
  it("$38 billion over seven years is about $5.4 billion a year, with its arithmetic", () => {
    const perYear = figure([sum(makeMoney("38000000000")), length], "per_year");
    expect(perYear?.value).toBe("about $5.4 billion a year");
    expect(perYear?.formula).toContain("$38 billion × 12 ÷ 84 months = $5,428,571,428.57 a year");
    expect(perYear?.inputs.map(({ reading }) => reading.term.key)).toEqual(["sum", "length"]);
  });

  it("gives a range only where a source gives one: the tolerance of comparing is no knowledge", () => {
    const rangeOf = (qualifier: "exact" | "about" | "at_least" | "up_to") =>
      figure([sum(makeMoney("38000000000", qualifier)), length], "per_year")?.range;
    expect([rangeOf("exact"), rangeOf("about")]).toEqual([null, null]);
    expect([rangeOf("at_least"), rangeOf("up_to")]).toEqual([
      "$5.43 billion or more",
      "$5.43 billion or less",
    ]);
  });

  it("a rate says its year by itself, and is divided by no capacity", () => {
    const one = { key: "power", kind: CAPACITY, claims: [says("A", gigawatts("2"))] };
    const fee = [sum(makeRate("920000000", "month")), length, one];
    expect(figure(fee, "per_year")).toMatchObject({
      value: "about $11 billion a year",
      formula: "$920 million a month × 12 = $11.04 billion a year.",
    });
    expect(figure(fee, "per_gigawatt")?.missing).toMatch(/rate/);
  });

  it("an unknown length is undetermined, and says what is missing", () => {
    expect(figure([sum(makeMoney("38000000000"))], "per_year")).toMatchObject({
      value: null,
      missing: "No length of the agreement is on record.",
    });
  });

  it("per gigawatt wants one capacity between the same parties", () => {
    const one = { key: "power", kind: CAPACITY, claims: [says("A", gigawatts("2"))] };
    expect(figure([sum(makeMoney("100000000000")), one], "per_gigawatt")?.value).toBe(
      "$50 billion per gigawatt",
    );
    const two = figure([sum(makeMoney("1")), one, { ...one, key: "more" }], "per_gigawatt");
    expect(two?.missing).toMatch(/more than one capacity/);
  });

  it("a disputed amount has no figure", () => {
    const disputed = { key: "sum", claims: [says("A", makeMoney("10")), says("B", makeMoney("20"))] };
    expect(figure([disputed, length], "per_year")).toMatchObject({
      value: null,
      missing: expect.stringMatching(/disputed/),
    });
  });

  it("never gives a value without a formula, nor nothing without a reason", () => {
    fc.assert(
      fc.property(anyColumn(), ({ terms }) => {
        for (const { figures } of figuresOf(terms))
          for (const { value, formula, missing } of figures)
            expect([value === null, formula === null]).toEqual([missing !== null, missing !== null]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("totals", () => {
  it("count what is certain, begin at nothing what is only possible, and name the rest", () => {
    const column = compareColumn("a", [
      sum(makeMoney("30000000000"), "one"),
      sum(makeMoney("10000000000"), "two"),
      sum({ type: "undisclosed" }, "secret"),
      { ...sum(makeMoney("5000000000"), "perhaps"), inForceFrom: null },
      { key: "open", claims: [says("A", makeMoney("1000000000")), says("B", makeMoney("2000000000"))] },
    ]);
    const [total, ...others] = totalsOf(column.terms);
    expect(others).toEqual([]);
    expect(total?.words).toBe("$41 billion to $47 billion or more");
    expect(total?.leftOut.map(({ why }) => why)).toEqual(["not disclosed"]);
  });

  it("give the share of each summand where all are certain", () => {
    const column = compareColumn("a", [
      sum(makeMoney("30000000000"), "one"),
      sum(makeMoney("10000000000"), "two"),
    ]);
    expect(totalsOf(column.terms)[0]?.counted.map(({ share }) => share)).toEqual(["75%", "25%"]);
  });

  it("never add two currencies, nor two payers", () => {
    const column = compareColumn("a", [
      sum(makeMoney("30"), "one"),
      sum(makeMoney("10", "exact", "EUR"), "two"),
      { ...sum(makeMoney("20"), "back"), from: { slug: "amazon", name: "Amazon" }, to: null },
    ]);
    expect(
      totalsOf(column.terms).map(({ payer, currency, words }) => [payer?.slug, currency, words]),
    ).toEqual([
      ["openai", "USD", "$30"],
      ["amazon", "USD", "$20"],
      ["openai", "EUR", "€10"],
    ]);
  });

  it("do not add a rate to sums", () => {
    const column = compareColumn("a", [sum(makeMoney("30"), "one"), sum(makeRate("10", "month"), "fee")]);
    const [total] = totalsOf(column.terms);
    expect(total?.words).toBe("$30");
    expect(total?.leftOut.map(({ why }) => why)).toEqual(["counted within “Value of the agreement”"]);
  });

  it("do not count a commitment of unknown length in the yearly figure", () => {
    const column = compareColumn("a", [sum(makeMoney("84000000000"), "long"), length]);
    const other = compareColumn("b", [sum(makeMoney("7000000000"), "short")]);
    const [total] = totalsOf([...column.terms, ...other.terms]);
    expect(total?.words).toBe("$91 billion");
    expect(total?.perYear?.words).toBe("$12 billion a year");
    expect(total?.perYear?.leftOut.map(({ term }) => term.reading.term.key)).toEqual(["short"]);
  });

  it("of Microsoft and OpenAI: what Microsoft put in, and no sum across payers", () => {
    const totals = totalsOf(fieldColumn("microsoft-openai", "2026-06-01").terms).map(
      ({ payer, payee, kind, words }) => `${payer?.slug} → ${payee?.slug} ${kind.slug}: ${words}`,
    );
    expect(totals).toContain("microsoft → openai investment: $13 billion");
    expect(totals).toContain("openai → microsoft spend_commitment: $250 billion");
    expect(totals).toContain("openai → oracle spend_commitment: $10 billion");
  });

  it("of the shipped record: AWS–OpenAI a year", () => {
    const { terms } = fieldColumn("aws-openai", "2026-11-24");
    expect(figuresOf(terms)[0]?.figures[0]?.value).toBe("about $5.4 billion a year");
  });
});

describe("roundMoney", () => {
  it.each([
    ["5428571428.57", "exact", "about $5.4 billion"],
    ["12500000000", "exact", "$12.5 billion"],
    ["12340000000", "more_than", "more than $12.3 billion"],
    ["156250", "at_least", "at least $156,000"],
    ["87.2", "exact", "about $87"],
  ] as const)("%s %s: %s", (amount, qualifier, words) => {
    expect(roundMoney({ amount, currency: "USD", qualifier })).toBe(words);
  });
});
