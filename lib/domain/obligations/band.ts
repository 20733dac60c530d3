/**
 * Amounts that are known between two ends.
 * Decides their arithmetic. An end is only what somebody stated: the tolerance of comparing is no knowledge, and is not in here.
 */

import {
  addDecimals,
  compareDecimals,
  DecimalSum,
  divideDecimals,
  multiplyDecimals,
} from "../values/decimal";
import type { DecimalText } from "../values/value";

export type Band = {
  low: DecimalText;
  /** The largest figure that is stated; where open is set the truth may lie above it. */
  top: DecimalText;
  open: "at_least" | "more_than" | null;
  /** Whether any figure in it is stated as "about". */
  about: boolean;
};

export const NOTHING: Band = { low: "0", top: "0", open: null, about: false };

/** An amount that is known exactly. */
export function exactly(amount: DecimalText): Band {
  return { low: amount, top: amount, open: null, about: false };
}

/** The upper end; null when nothing bounds it. */
export function highOf({ top, open }: Band): DecimalText | null {
  return open === null ? top : null;
}

/** The sum; order never matters. @example addBands(exactly 1, up to 2) // 1 to 3 */
export function addBands(a: Band, b: Band): Band {
  return {
    low: addDecimals(a.low, b.low),
    top: addDecimals(a.top, b.top),
    open: looser(a.open, b.open),
    about: a.about || b.about,
  };
}

/** A running sum of many; order never matters. */
export class BandSum {
  readonly #low = new DecimalSum();
  readonly #top = new DecimalSum();
  #open: Band["open"] = null;
  #about = false;

  add({ low, top, open, about }: Band): void {
    this.#low.add(low);
    this.#top.add(top);
    this.#open = looser(this.#open, open);
    this.#about ||= about;
  }

  band(): Band {
    return { low: this.#low.text(), top: this.#top.text(), open: this.#open, about: this.#about };
  }
}

/** The sum of many. */
export function sumBands(bands: readonly Band[]): Band {
  const sum = new BandSum();
  for (const band of bands) sum.add(band);
  return sum.band();
}

/** So many of the same. */
export function timesBand(band: Band, times: number): Band {
  if (times === 1) return band;
  const all = (amount: DecimalText) => multiplyDecimals(amount, String(times));
  const low = all(band.low);
  return { ...band, low, top: band.top === band.low ? low : all(band.top) };
}

/** Times a number that is not negative, divided by another, to the cent. */
export function scaleBand(band: Band, times: DecimalText, by: DecimalText): Band {
  const scale = (amount: DecimalText) => divideDecimals(multiplyDecimals(amount, times), by, 2);
  return { ...band, low: scale(band.low), top: scale(band.top) };
}

/** How far its ends are apart. */
export function widthOf({ low, top }: Pick<Band, "low" | "top">): DecimalText {
  return minus(top, low);
}

/** What is left of a whole when something that lies in it is counted elsewhere; never below nothing. */
export function restOf(whole: Band, taken: Band): Band {
  const low = taken.open === null ? subtract(whole.low, taken.top) : "0";
  return { ...whole, low, top: subtract(whole.top, taken.low) };
}

/** The same band, at least so much. */
export function raiseLow(band: Band, low: DecimalText): Band {
  return { ...band, low: larger(band.low, low), top: larger(band.top, low) };
}

/** The same amount, or nothing at all. */
export function fromZero(band: Band): Band {
  return compareDecimals(band.low, "0") > 0 ? { ...band, low: "0" } : band;
}

/** From the lowest of both to the highest. */
export function hullOf(a: Band, b: Band): Band {
  return {
    low: compareDecimals(a.low, b.low) <= 0 ? a.low : b.low,
    top: larger(a.top, b.top),
    open: looser(a.open, b.open),
    about: a.about || b.about,
  };
}

/** The larger of two numbers. */
export function larger(a: DecimalText, b: DecimalText): DecimalText {
  return compareDecimals(a, b) >= 0 ? a : b;
}

/** The difference. */
export function minus(a: DecimalText, b: DecimalText): DecimalText {
  return addDecimals(a, multiplyDecimals(b, "-1"));
}

function subtract(a: DecimalText, b: DecimalText): DecimalText {
  const left = minus(a, b);
  return compareDecimals(left, "0") > 0 ? left : "0";
}

function looser(a: Band["open"], b: Band["open"]): Band["open"] {
  if (a === "more_than" || b === "more_than") return "more_than";
  return a ?? b;
}
