import { MONTHS } from "@/lib/domain/say/en/words/months";
import type { Day } from "./day";

/** A whole day in words, as `displayDate` says it, without the parser of imprecise dates. @example "2025-01-21" → "21 January 2025" */
export function displayDay(day: Day): string {
  const [year, month, dayOfMonth] = day.split("-");
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
}
