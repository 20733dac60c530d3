import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyKnownValue } from "@/lib/testing/arbitraries";
import { shippedRecords } from "@/lib/testing/shipped";
import { compareValues, lineOf } from "./agreement";
import { COUNTABLE_UNITS, type CountableUnit, inNamedUnits, nameUnit, unitKey } from "./units";
import type { Value } from "./value";

const count = (amount: string, unit: string): Value => ({ type: "count", amount, unit, qualifier: "exact" });

const BLADES = [{ unit: "blades", spellings: ["blade servers", "lames"] }];
const nameOf = ({ unit }: CountableUnit) => unit;

/** What the shipped record counts in. */
function shippedUnits(): Set<string> {
  const terms = shippedRecords("deals").flatMap((deal) => deal.terms as { claims: { value: Value }[] }[]);
  const values = terms.flatMap(({ claims }) => claims.map(({ value }) => value));
  return new Set(values.flatMap((value) => (value.type === "count" ? [value.unit] : [])));
}

describe("unitKey", () => {
  it.each([
    ["GPU", "GPUs"],
    ["gpus", "processeurs graphiques"],
    ["data centres", "centres de données"],
    ["data-center", "Rechenzentren"],
    ["Mitarbeiter", "employé"],
    ["FTE", "full-time equivalents"],
    ["Chip", "puces"],
    ["TPU", " TPUS "],
  ])("%s is %s", (a, b) => expect(unitKey(a)).toBe(unitKey(b)));

  it.each([
    ["GPUs", "chips"],
    ["employees", "FTE"],
    ["jobs", "employees"],
  ])("%s is not %s", (a, b) => expect(unitKey(a)).not.toBe(unitKey(b)));

  it("finds every spelling under one unit and no other", () => {
    const spellings = COUNTABLE_UNITS.flatMap(({ unit, spellings: words }) =>
      words.map((word) => ({ unit, word })),
    );
    for (const { unit, word } of spellings) expect(unitKey(word)).toBe(unitKey(unit));
    expect(new Set(COUNTABLE_UNITS.map(({ unit }) => unitKey(unit))).size).toBe(COUNTABLE_UNITS.length);
  });

  it("knows every unit that the shipped record counts in, and no word that is only like one", () => {
    const units = shippedUnits();
    expect(units.size).toBeGreaterThan(5);
    for (const unit of units) expect([unit, unitKey(unit)]).not.toContain(null);
    for (const unit of ["blades", "GPUs or so", "", "x"]) expect(unitKey(unit)).toBeNull();
  });

  it("leaves alone what it has written", () => {
    const unit = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...COUNTABLE_UNITS.map(nameOf)));
    fc.assert(
      fc.property(unit, (word) => {
        const key = unitKey(word);
        if (key !== null) expect(unitKey(key)).toBe(key);
      }),
    );
  });
});

describe("counts", () => {
  it("are compared in one unit and never across units", () => {
    expect(compareValues(count("110000", "GPUs"), count("300000", "GPU"))).toBe("conflict");
    expect(compareValues(count("110000", "GPUs"), count("111000", "processeurs graphiques"))).toBe("agree");
    expect(compareValues(count("110000", "GPUs"), count("110000", "chips"))).toBe("incomparable");
    expect(compareValues(count("10", "blades"), count("10", "blade servers"))).toBe("incomparable");
  });

  it("in a unit that no table knows are compared with nothing, not even with themselves", () => {
    const word = fc.string({ minLength: 1 }).filter((unit) => unitKey(unit) === null);
    fc.assert(
      fc.property(word, anyKnownValue(), (unit, other) => {
        const value = count("10", unit);
        expect(lineOf(value)).toBeNull();
        expect(compareValues(value, value)).toBe("incomparable");
        expect(compareValues(value, other)).toBe("incomparable");
      }),
    );
  });

  it("in a unit that editors added are compared as any other", () => {
    const [a, b, c] = ["10 blades", "10 LAMES", "90 lame"].map((text) => {
      const [amount = "", unit = ""] = text.split(" ");
      return inNamedUnits(count(amount, unit), BLADES);
    });
    if (!a || !b || !c) throw new Error("three values");
    expect(compareValues(a, b)).toBe("agree");
    expect(compareValues(a, c)).toBe("incomparable");
    expect(compareValues(a, inNamedUnits(count("90", "blades"), BLADES))).toBe("conflict");
    expect(compareValues(count("10", "blades"), a)).toBe("incomparable");
    expect(JSON.stringify(b)).toBe(JSON.stringify(count("10", "blades")));
  });
});

describe("nameUnit", () => {
  it("names a unit as editors added it, and says nothing of others", () => {
    expect(nameUnit("Lames", BLADES)).toBe("blades");
    expect(nameUnit("GPU", BLADES)).toBeNull();
  });
});
