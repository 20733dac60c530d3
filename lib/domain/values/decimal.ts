/**
 * Exact decimal arithmetic on plain-notation text, by bigint.
 * Decides sums, products, quotients and order; knows no currency, no rounding but the one asked for, and no float.
 */
import { quoteText } from "../text/plain-text";
import type { DecimalText } from "./value";

/** digits × 10^-places. */
type Scaled = { digits: bigint; places: number };

/** Longer numbers than this are refused: no amount needs them, and bigint work grows with their length. */
const MAX_LENGTH = 60;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a plain decimal number: "38000000000", "5.8", "-0.25". No exponent, no grouping, no bare point. */
export function isDecimalText(text: string): boolean {
  return text.length <= MAX_LENGTH && PLAIN.test(text);
}

/** The shortest text for the same number. @example normalizeDecimal("038.0") // "38" */
export function normalizeDecimal(text: DecimalText): DecimalText {
  return toText(toScaled(text));
}

/** Negative when a < b, 0 when they are the same number ("1.0" and "1"), positive when a > b. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  if (a === b) return 0;
  if (isShort(a) && isShort(b)) return Number(a) - Number(b);
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The exact sum. @example addDecimals("0.1", "0.2") // "0.3" */
export function addDecimals(a: DecimalText, b: DecimalText): DecimalText {
  if (isSmall(a) && isSmall(b)) return String(Number(a) + Number(b));
  const [x, y, places] = aligned(a, b);
  return toText({ digits: x + y, places });
}

/** A running exact sum, which is written only when it is asked for: adding up thousands takes no text of each step. */
export class DecimalSum {
  #small = 0;
  #large: Scaled = { digits: 0n, places: 0 };

  add(text: DecimalText): void {
    if (!isSmall(text)) this.#raise(toScaled(text));
    else if (this.#small <= MOST_EXACT) this.#small += Number(text);
    else {
      this.#raise({ digits: BigInt(this.#small), places: 0 });
      this.#small = Number(text);
    }
  }

  text(): DecimalText {
    const { digits, places } = this.#large;
    return toText({ digits: digits + raise({ digits: BigInt(this.#small), places: 0 }, places), places });
  }

  #raise(more: Scaled): void {
    const places = Math.max(this.#large.places, more.places);
    this.#large = { digits: raise(this.#large, places) + raise(more, places), places };
  }
}

/** The exact product. @example multiplyDecimals("38", "1.025") // "38.95" */
export function multiplyDecimals(a: DecimalText, b: DecimalText): DecimalText {
  const [x, y] = [toScaled(a), toScaled(b)];
  return toText({ digits: x.digits * y.digits, places: x.places + y.places });
}

/** The quotient to so many places, halves rounded away from zero. Throws on division by zero. @example divideDecimals("2", "3", 2) // "0.67" */
export function divideDecimals(a: DecimalText, b: DecimalText, places: number): DecimalText {
  const [x, y] = aligned(a, b);
  if (y === 0n) throw new RangeError(`Division of ${a} by zero.`);
  const negative = x < 0n !== y < 0n;
  const [top, bottom] = [magnitude(x) * 10n ** BigInt(places), magnitude(y)];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return toText({ digits: negative ? -rounded : rounded, places });
}

/**
 * An amount in so many steps, one for each weight, each of the sums from the first on rounded to so many places, halves away from zero:
 * however it is rounded, all steps come to what the weights are of the amount. @example stepsOfDecimal("10", [1n, 1n, 1n], { of: 3n, places: 2 }) // ["3.33", "3.34", "3.33"]
 */
export function stepsOfDecimal(
  amount: DecimalText,
  weights: readonly bigint[],
  { of, places }: { of: bigint; places: number },
): DecimalText[] {
  const { digits, places: own } = toScaled(amount);
  const bottom = 2n * of * 10n ** BigInt(own);
  const times = 2n * magnitude(digits) * 10n ** BigInt(places);
  let [sum, before] = [0n, 0n];
  return weights.map((weight) => {
    sum += weight;
    const upTo = (times * sum + bottom / 2n) / bottom;
    const step = upTo - before;
    before = upTo;
    return toText({ digits: digits < 0n ? -step : step, places });
  });
}

/** Whole numbers that a double holds exactly, with room for a sum: nearly all amounts, and many times faster than by bigint. */
const SMALL = /^(?:0|[1-9]\d{0,14})$/;

/** One more of these, and a double holds it exactly still. */
const MOST_EXACT = Number.MAX_SAFE_INTEGER - 999_999_999_999_999;

function isSmall(text: DecimalText): boolean {
  return SMALL.test(text);
}

/** Doubles keep fifteen digits apart, wherever their point stands. */
const SHORT = 15;

function isShort(text: DecimalText): boolean {
  return text.length <= SHORT && PLAIN.test(text);
}

function aligned(a: DecimalText, b: DecimalText): [bigint, bigint, number] {
  const [x, y] = [toScaled(a), toScaled(b)];
  const places = Math.max(x.places, y.places);
  return [raise(x, places), raise(y, places), places];
}

function raise({ digits, places }: Scaled, to: number): bigint {
  return to === places ? digits : digits * 10n ** BigInt(to - places);
}

function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** Believes its text (stored values are parsed at the doors) but never computes with what is not a number. */
function toScaled(text: DecimalText): Scaled {
  if (!PLAIN.test(text))
    throw new RangeError(`${quoteText(text, MAX_LENGTH)} is not a plain decimal number.`);
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), places: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
}

function toText({ digits, places }: Scaled): DecimalText {
  const text = magnitude(digits)
    .toString()
    .padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const fraction = places > 0 ? text.slice(-places).replace(/0+$/, "") : "";
  const sign = digits < 0n ? "-" : "";
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
