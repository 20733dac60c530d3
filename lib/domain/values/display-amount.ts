/**
 * Decimal numbers in words and figures, en-US.
 * Decides scale and grouping and never drops a digit; knows no unit.
 */
import { compareDecimals, divideDecimals, normalizeDecimal } from "./decimal";
import type { DecimalText } from "./value";

/** Scale words with their powers of ten, the largest first. */
export const SCALES = [
  { word: "trillion", power: 12 },
  { word: "billion", power: 9 },
  { word: "million", power: 6 },
] as const;

/** With more decimals than this a scale word hides more than it helps: 1,234,567 and not 1.234567 million. */
const SCALED_PLACES = 3;

/** "38 billion", "13.75 billion", "600,000", "1,234,567". */
export function displayAmount(amount: DecimalText): string {
  const [sign, size] = signed(amount);
  for (const { word, power } of SCALES) {
    const unit = `1${"0".repeat(power)}`;
    if (compareDecimals(size, unit) < 0) continue;
    const scaled = divideDecimals(size, unit, power + placesOf(size));
    if (placesOf(scaled) <= SCALED_PLACES) return `${sign}${groupDigits(scaled)} ${word}`;
  }
  return `${sign}${groupDigits(size)}`;
}

/** A number with thousands separated. @example groupDigits("100000.5") // "100,000.5" */
export function groupDigits(amount: DecimalText): string {
  const [sign, size] = signed(amount);
  const [whole = "0", fraction] = size.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}.${fraction}`;
}

function signed(amount: DecimalText): ["" | "-", DecimalText] {
  const text = normalizeDecimal(amount);
  return text.startsWith("-") ? ["-", text.slice(1)] : ["", text];
}

function placesOf(amount: DecimalText): number {
  const point = amount.indexOf(".");
  return point < 0 ? 0 : amount.length - point - 1;
}
