/** Decimals and dates of the record in the forms that file formats want. */

/** The decimals that every amount is stored with, and the digits in all. */
export const SCALE = 6;
export const PRECISION = 38;

/** Without zeros that say nothing. @example shortDecimal("38000000000.500000") // "38000000000.5" */
export function shortDecimal(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The unscaled whole number of a decimal. @example unscaled("0.25") // 250000n */
export function unscaled(text: string): bigint {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.padEnd(SCALE, "0").slice(0, SCALE));
  return text.startsWith("-") ? -digits : digits;
}

/** Midnight UTC of a day, years below 100 too. */
export function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
