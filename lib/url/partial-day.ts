/**
 * A year, a month or a day in a URL, as the ends of a window of announcement dates.
 * Decides which days such a text covers; the wider forms of EDTF have no place in a filter.
 */

import { type Day, daysInMonth, isDay } from "@/lib/domain/dates/day";
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { expecting } from "./note-facts";

/** Accepts 2025, 2025-06 and 2025-06-15. */
export function partialDay(text: string): Result<string> {
  return isDay(firstDayOf(text))
    ? ok(text)
    : err(`${quoteText(text)} is not a date. Write a year, a month or a day: 2025, 2025-06 or 2025-06-15.`);
}

expecting({ is: "partialDay" }, partialDay);

/** The first day of a year, month or day. @example firstDayOf("2025-06") // "2025-06-01" */
export function firstDayOf(text: string): Day {
  if (text.length === 4) return `${text}-01-01`;
  return text.length === 7 ? `${text}-01` : text;
}

/** The last day of a year, month or day. @example lastDayOf("2025-06") // "2025-06-30" */
export function lastDayOf(text: string): Day {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length !== 7) return text;
  return `${text}-${daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))}`;
}
