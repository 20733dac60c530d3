import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDecimal } from "@/lib/testing/arbitraries";
import {
  addDecimals,
  compareDecimals,
  DecimalSum,
  divideDecimals,
  isDecimalText,
  multiplyDecimals,
  normalizeDecimal,
  stepsOfDecimal,
} from "./decimal";

describe("decimals", () => {
  it.each(["0", "38000000000", "5.8", "-0.25", "038.0"])("takes %s", (text) =>
    expect(isDecimalText(text)).toBe(true),
  );
  it.each(["", "1e9", ".5", "5.", "1,000", "NaN", "Infinity", "+1", " 1", "0x1f", "9".repeat(61)])(
    "refuses “%s”",
    (text) => expect(isDecimalText(text)).toBe(false),
  );
  it.each([
    ["38.0", "38"],
    ["038", "38"],
    ["-0.0", "0"],
    ["0.10", "0.1"],
  ])("writes %s as %s", (text, short) => expect(normalizeDecimal(text)).toBe(short));

  it("is exact where floats are not", () => {
    expect(addDecimals("0.1", "0.2")).toBe("0.3");
    expect(multiplyDecimals("38", "1.025")).toBe("38.95");
    expect(multiplyDecimals("99999999999999999999.99", "100")).toBe("9999999999999999999999");
  });

  it("rounds quotients half away from zero, and refuses to divide by zero", () => {
    expect([
      divideDecimals("2", "3", 2),
      divideDecimals("-1", "8", 2),
      divideDecimals("1", "8", 2),
      divideDecimals("6", "2", 5),
    ]).toEqual(["0.67", "-0.13", "0.13", "3"]);
    expect(() => divideDecimals("1", "0.00", 2)).toThrow(RangeError);
    expect(() => addDecimals("NaN", "1")).toThrow(RangeError);
  });

  it("adds many as it adds two, the largest whole numbers among them", () => {
    const near = fc.constantFrom("999999999999999", "999999999999998.5", "0", "9007199254740993");
    fc.assert(
      fc.property(fc.array(fc.oneof(anyDecimal(), near), { maxLength: 40 }), (all) => {
        const sum = new DecimalSum();
        for (const one of all) sum.add(one);
        expect(sum.text()).toBe(all.reduce(addDecimals, "0"));
      }),
    );
  });

  it("adds and multiplies in any order and grouping", () => {
    fc.assert(
      fc.property(anyDecimal(), anyDecimal(), anyDecimal(), (a, b, c) => {
        expect(addDecimals(a, b)).toBe(addDecimals(b, a));
        expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(b, c)));
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(
          addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)),
        );
      }),
    );
  });

  it("orders as differences do", () => {
    fc.assert(
      fc.property(anyDecimal(), anyDecimal(), (a, b) => {
        const difference = addDecimals(a, multiplyDecimals(b, "-1"));
        expect(Math.sign(compareDecimals(a, b))).toBe(
          difference === "0" ? 0 : difference.startsWith("-") ? -1 : 1,
        );
      }),
    );
  });

  it("keeps fifteen digits and more apart, wherever their point stands", () => {
    const near = [
      "0.1234567890123",
      "0.12345678901234",
      "1234567890123.4",
      "1234567890123.45",
      "12345678901234567",
      "12345678901234568",
    ];
    for (const [at, text] of near.entries()) {
      expect(near.map((other) => Math.sign(compareDecimals(text, other)))).toEqual(
        near.map((_, other) => Math.sign(at - other)),
      );
      expect(compareDecimals(text, text.includes(".") ? `${text}0` : `${text}.0`)).toBe(0);
    }
    expect(() => compareDecimals("1e5", "2")).toThrow(RangeError);
  });

  it("divides back what it multiplied", () => {
    const divisor = anyDecimal().filter((text) => text !== "0");
    fc.assert(
      fc.property(anyDecimal(), divisor, (a, b) => {
        expect(divideDecimals(multiplyDecimals(a, b), b, 10)).toBe(a);
      }),
    );
  });

  it("are cut into steps that come to the whole, each sum from the first on rounded", () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyDecimal(), weights, fc.nat(4), (amount, parts, places) => {
        const of = parts.reduce((sum, part) => sum + part, 0n);
        fc.pre(of > 0n);
        const steps = stepsOfDecimal(amount, parts, { of, places });
        for (const n of parts.keys()) {
          const part = parts.slice(0, n + 1).reduce((sum, one) => sum + one, 0n);
          const sum = steps.slice(0, n + 1).reduce(addDecimals, "0");
          expect(sum).toBe(divideDecimals(multiplyDecimals(amount, String(part)), String(of), places));
        }
      }),
    );
  });
});
