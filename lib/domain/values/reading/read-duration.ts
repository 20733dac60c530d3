/**
 * Lengths of time as people type them.
 * Decides whole months only: days and weeks make no whole number of them.
 */
import { compareDecimals, multiplyDecimals } from "../decimal";
import type { DurationValue } from "../value";
import { partsOf, takeQuantity } from "./quantity";
import type { Asked } from "./reader";
import { type Reading, refuse } from "./refusal";
import { takeAmount } from "./take-amount";

const YEAR = "(?:years?|yrs?|ans?|années?|jahre?n?|年|년)";
const MONTH = "(?:months?|mos?|mths?|mois|monate?n?|[ヶか个個]?月|개월)";
const DAYS = /^(?:days?|weeks?|jours?|semaines?|tagen?|tage?|wochen?|hours?|quarters?|日|周|週|일|주)/i;
/** Nouns behind a length that only say what is so long. */
const WHAT = "(?: (?:term|period|deal|contract|agreement|lease|commitment|laufzeit|long))?";
const WHOLE = new RegExp(`^(?:(${YEAR})|(${MONTH}))${WHAT}$`, "iu");
/** “2 years and 6 months”, “2 ans et 6 mois”. */
const BOTH = new RegExp(`^${YEAR}(?:,? (?:and |et |und )?| )?(?=[\\d\\p{L}])(.+)$`, "iu");
/** “2 ans et demi”, “two years and a half”. */
const AND_A_HALF = new RegExp(`^${YEAR} (?:et demie?|and a half)${WHAT}$`, "iu");
const MONTHS_ALONE = new RegExp(`^ ?${MONTH}${WHAT}$`, "iu");

/** "seven years", "7-year", "18 months", "1.5 years". */
export function readDuration(text: string, asked: Asked): Reading<DurationValue> {
  const taken = takeQuantity(text, asked);
  if (taken === null || !taken.ok) return asked.isUsual ? taken : null;
  const { amount, qualifier, rest, front } = taken.value;
  const months = front === null ? monthsOf(amount, rest) : null;
  if (months === null)
    return asked.isUsual || DAYS.test(rest) ? refuse(whyNot(rest), partsOf(taken.value)) : null;
  if (!/^\d{1,6}$/.test(months) || compareDecimals(months, "0") < 0)
    return refuse("A length is a whole number of months.", { understood: text });
  return { ok: true, value: { type: "duration", months: Number(months), qualifier } };
}

function monthsOf(amount: string, rest: string): string | null {
  const whole = WHOLE.exec(rest);
  if (whole) return whole[1] === undefined ? amount : multiplyDecimals(amount, "12");
  if (AND_A_HALF.test(rest)) return wholeSum(amount, "6");
  const more = takeAmount(BOTH.exec(rest)?.[1] ?? "", {});
  if (more === null || more.other !== null || !MONTHS_ALONE.test(more.rest.replace(/^-/, " "))) return null;
  return wholeSum(amount, more.amount);
}

function wholeSum(years: string, months: string): string | null {
  const sum = Number(years) * 12 + Number(months);
  return Number.isSafeInteger(sum) ? String(sum) : null;
}

function whyNot(rest: string): string {
  return DAYS.test(rest)
    ? "A length is kept in whole months; days and weeks make none."
    : "Years or months are expected behind the number.";
}
