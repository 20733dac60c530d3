/**
 * Since when something stands that began with a publication of an imprecise date.
 * Decides the dates that are told: from the date as written to the last day it may mean, and never that last day as if it were known.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import type { Says } from "../say/language";
import { displayDate } from "./display-date";
import { edtfDate } from "./edtf";

/** @example openingWords("2026-05~") // "about May or June 2026" */
export function openingWords(edtf: string, language: Says<"dates"> = { dates }): string {
  const { precision, approximate, uncertain, first, latest } = edtfDate(edtf);
  const doubts = { approximate, uncertain };
  const isDoubtful = approximate || uncertain;
  if (!isDoubtful || (precision !== "month" && precision !== "year")) return displayDate(edtf, language);
  const [from, until] = [partsOf(first), partsOf(latest)];
  return precision === "year"
    ? language.dates.eitherYear(from.year, until.year, doubts)
    : language.dates.eitherMonth(from, until, doubts);
}

/** Whether a date means one day. */
export function isOneDay(edtf: string): boolean {
  const { earliest, latest } = edtfDate(edtf);
  return earliest === latest;
}

function partsOf(day: string): { month: number; year: string } {
  return { month: Number(day.slice(5, 7)), year: String(Number(day.slice(0, 4))) };
}
