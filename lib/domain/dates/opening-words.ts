/**
 * Since when something stands that began with a publication of an imprecise date.
 * Decides the words: from the date as written to the last day it may mean, and never that last day as if it were known.
 */

import { displayDate } from "./display-date";
import { edtfDate } from "./edtf";
import { MONTHS } from "./months";

/** @example openingWords("2026-05~") // "about May or June 2026" */
export function openingWords(edtf: string): string {
  const { precision, approximate, uncertain, first, latest } = edtfDate(edtf);
  const hedge = `${uncertain ? "perhaps " : ""}${approximate ? "about " : ""}`;
  if (hedge === "" || (precision !== "month" && precision !== "year")) return displayDate(edtf);
  const [from, until] = [partsOf(first), partsOf(latest)];
  if (precision === "year") return `${hedge}${from.year} or ${until.year}`;
  const year = from.year === until.year ? "" : ` ${from.year}`;
  return `${hedge}${from.month}${year} or ${until.month} ${until.year}`;
}

/** Whether a date means one day. */
export function isOneDay(edtf: string): boolean {
  const { earliest, latest } = edtfDate(edtf);
  return earliest === latest;
}

function partsOf(day: string): { month: string; year: number } {
  return { month: MONTHS[Number(day.slice(5, 7)) - 1] ?? "", year: Number(day.slice(0, 4)) };
}
