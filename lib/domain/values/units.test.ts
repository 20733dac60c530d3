import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareValues } from "./agreement";
import { COUNTABLE_UNITS, nameUnit, unitKey } from "./units";
import type { Value } from "./value";

const count = (amount: string, unit: string): Value => ({ type: "count", amount, unit, qualifier: "exact" });

describe("unitKey", () => {
  it.each([
    ["GPU", "GPUs"],
    ["gpus", "processeurs graphiques"],
    ["data centres", "centres de données"],
    ["data-center", "Rechenzentren"],
    ["Mitarbeiter", "employé"],
    ["FTE", "full-time equivalents"],
    ["Chip", "puces"],
    ["blades", " BLADES "],
  ])("%s is %s", (a, b) => expect(unitKey(a)).toBe(unitKey(b)));

  it.each([
    ["GPUs", "chips"],
    ["employees", "FTE"],
    ["jobs", "employees"],
    ["blade", "blades"],
  ])("%s is not %s", (a, b) => expect(unitKey(a)).not.toBe(unitKey(b)));

  it("finds every spelling under one unit and no other", () => {
    const spellings = COUNTABLE_UNITS.flatMap(({ unit, spellings: words }) =>
      words.map((word) => ({ unit, word })),
    );
    for (const { unit, word } of spellings) expect(unitKey(word)).toBe(unitKey(unit));
    expect(new Set(COUNTABLE_UNITS.map(({ unit }) => unitKey(unit))).size).toBe(COUNTABLE_UNITS.length);
  });

  it("leaves alone what it has written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (unit) => {
        expect(unitKey(unitKey(unit))).toBe(unitKey(unit));
      }),
    );
  });
});

describe("counts", () => {
  it("are compared in one unit, never across units, and an unknown unit only with its own words", () => {
    expect(compareValues(count("110000", "GPUs"), count("300000", "GPU"))).toBe("conflict");
    expect(compareValues(count("110000", "GPUs"), count("111000", "processeurs graphiques"))).toBe("agree");
    expect(compareValues(count("110000", "GPUs"), count("110000", "chips"))).toBe("incomparable");
    expect(compareValues(count("10", "blades"), count("10", "blade servers"))).toBe("incomparable");
  });
});

describe("nameUnit", () => {
  const added = [{ unit: "blades", spellings: ["blade servers", "lames"] }];
  it("names a unit as editors added it, and leaves others as they are written", () => {
    expect(nameUnit("Lames", added)).toBe("blades");
    expect(nameUnit("GPU", added)).toBe("GPU");
  });
});
