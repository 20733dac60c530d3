/**
 * A span in force in the fewest words that still tell it: months without their day, names of months cut short.
 * Decides what a line of a list says; the whole dates are `displaySpan`'s.
 */
import { dates } from "@/lib/domain/say/en/words/dates";
import type { Says } from "../say/language";
import { dateFactsOrNull } from "./date-facts";

/** Both ends EDTF, null where none is stated. @example briefSpan("2025-11-03", "2032~") // "Nov 2025 – about 2032" */
export function briefSpan(
  from: string | null,
  until: string | null,
  language: Says<"dates"> = { dates },
): string {
  return language.dates.briefSpan(dateFactsOrNull(from), dateFactsOrNull(until));
}
