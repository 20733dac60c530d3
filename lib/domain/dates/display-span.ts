/**
 * A span in force, in words. The end is half-open: a term that ends on a day holds until that day.
 */
import { displayDate } from "./display-date";

/** "from 21 January 2025 until 28 October 2025"; both ends EDTF, null where none is stated. */
export function displaySpan(from: string | null, until: string | null): string {
  if (from === null && until === null) return "no dates stated";
  if (until === null) return `from ${displayDate(from ?? "")}`;
  return from === null
    ? `until ${displayDate(until)}`
    : `from ${displayDate(from)} until ${displayDate(until)}`;
}
