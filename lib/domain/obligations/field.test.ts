import { describe, expect, it } from "vitest";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { LEDGER_CLOCKS } from "@/lib/testing/ledger";
import { naiveLedger } from "@/lib/testing/naive/ledger";
import { countObligations } from "./count";
import { groupSumsOf } from "./groups";
import { obligationsOf } from "./obligations-of";
import { sumsOf } from "./sums";

/** The sums of the shipped record, held against a naive script that shares nothing with the ledger but what each term's claims amount to. */

const { deals, threads } = fieldLedger(readFieldBundle(), LEDGER_CLOCKS);
const counted = countObligations(obligationsOf(deals), { threads });
const naive = naiveLedger(readFieldBundle(), LEDGER_CLOCKS);

describe("the ledger of the shipped record", () => {
  it("has the sums and bands of the naive script, every one", () => {
    const sums = sumsOf(counted, { threads }).filter(({ measure }) => measure === "money");
    const told = sums.map(({ payer, payee, kind, unit, binding, band }) => [
      `${payer?.slug ?? ""} ${payee?.slug ?? ""} ${kind.slug} ${unit} ${binding}`,
      Math.round(Number(band.low)),
      Math.round(Number(band.top)),
      band.open !== null,
    ]);
    const expected = [...naive.sums].map(([name, { low, high, open }]) => [
      name,
      Math.round(low),
      Math.round(high),
      open,
    ]);
    expect(told.sort()).toEqual(expected.sort());
    expect(told.length).toBeGreaterThan(40);
  });

  it("has the years of the naive script, every one", () => {
    const told = new Map(
      groupSumsOf(counted, "year", { threads }).map(({ year, payer, kind, unit, binding, band }) => [
        [year, payer?.slug ?? "", kind.slug, unit, binding].join(" "),
        { low: Number(band.low), high: Number(band.top) },
      ]),
    );
    const expected = new Map<string, { low: number; high: number }>();
    for (const [name, { low, high }] of naive.years) {
      const [year, payer, _payee, ...rest] = name.split(" ");
      const key = [year, payer, ...rest].join(" ");
      const known = expected.get(key) ?? { low: 0, high: 0 };
      expected.set(key, { low: known.low + low, high: known.high + high });
    }
    expect([...told.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [key, { low, high }] of expected) {
      expect(Math.abs((told.get(key)?.low ?? 0) - low), key).toBeLessThan(2);
      expect(Math.abs((told.get(key)?.high ?? 0) - high), key).toBeLessThan(2);
    }
    expect(expected.size).toBeGreaterThan(60);
  });

  it("keeps the letter of intent out of every signed total, and adds neither Stargate to Oracle nor payer to payer", () => {
    const sums = sumsOf(counted, { threads });
    const of = (...[payer, payee, binding]: string[]) =>
      sums
        .filter(
          (one) => [one.payer?.slug, one.payee?.slug, one.binding].join() === [payer, payee, binding].join(),
        )
        .map(({ kind, band }) => `${kind.slug} ${band.low}-${band.top}`);
    expect(of("nvidia", "openai", "letter_of_intent")).toContain("investment 0-100000000000");
    expect(of("nvidia", "openai", "signed").join()).not.toContain("investment");
    expect(of("openai", "oracle", "signed")).toContain("spend_commitment 310000000000-310000000000");
    expect(of("softbank", "openai", "announced")).toContain("total_program 500000000000-500000000000");
    expect(of("microsoft", "openai", "signed")).toContain("investment 13000000000-13000000000");
  });
});
