/**
 * Which day or month a date names that no calendar has.
 * Decides the words of the slip: "29 February 2027 does not exist"; knows no spelling of dates.
 */

import { MONTHS } from "@/lib/domain/say/en/words/months";
import { daysInMonth } from "./day";

/** Codes behind a year that are no months: seasons, quarters, halves. */
const FIRST_SEASON = 21;

/** The slip in words, null when there is none. @example missingDay({ year: 2025, month: 10, day: 33 }) // "33 October does not exist" */
export function missingDay({
  year,
  month,
  day,
}: {
  year: number;
  month: number;
  day: number | "" | undefined;
}): string | null {
  if (month >= FIRST_SEASON && day === undefined) return null;
  const name = MONTHS[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  if (day === undefined || day === "") return null;
  if (day >= 1 && day <= daysInMonth(year, month)) return null;
  const inOtherYears = day === 29 && month === 2 ? ` ${year}` : "";
  return `${day} ${name}${inOtherYears} does not exist`;
}
