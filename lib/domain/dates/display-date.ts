/**
 * EDTF dates in words: "21 January 2025", "October 2025", "about 2032".
 * Decides nothing but which language says them; English where none is named. parse-date.ts reads back what is written here.
 */
import { dates } from "@/lib/domain/say/en/words/dates";
import type { Says } from "../say/language";
import { dateFacts } from "./date-facts";

/** Validated EDTF in words. @example displayDate("2032~") // "about 2032" */
export function displayDate(edtf: string, language: Says<"dates"> = { dates }): string {
  return language.dates.date(dateFacts(edtf));
}
