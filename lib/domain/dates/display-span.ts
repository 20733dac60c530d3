/**
 * A span in force, in words. The end is half-open: a term that ends on a day holds until that day.
 */
import { dates } from "@/lib/domain/say/en/words/dates";
import type { Says } from "../say/language";
import { dateFactsOrNull } from "./date-facts";

/** Both ends EDTF, null where none is stated. @example displaySpan("2025-01-21", "2025-10-28") // "from 21 January 2025 until 28 October 2025" */
export function displaySpan(
  from: string | null,
  until: string | null,
  language: Says<"dates"> = { dates },
): string {
  return language.dates.span(dateFactsOrNull(from), dateFactsOrNull(until));
}
