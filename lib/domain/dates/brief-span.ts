/**
 * A span in force in the fewest words that still tell it: months without their day, names of months cut to three letters.
 * Decides what a line of a list says; the whole dates are `displaySpan`'s.
 */
import { displayDate } from "./display-date";
import { MONTHS } from "./months";

const SHORT_MONTHS: ReadonlyMap<string, string> = new Map(MONTHS.map((name) => [name, name.slice(0, 3)]));

/** @example briefDate("2025-11-03") // "Nov 2025" */
export function briefDate(edtf: string): string {
  const words = displayDate(edtf)
    .split(" ")
    .map((word) => SHORT_MONTHS.get(word) ?? word);
  const isWholeDay = words.length === 3 && /^\d{1,2}$/.test(words[0] ?? "");
  return (isWholeDay ? words.slice(1) : words).join(" ");
}

/** Both ends EDTF, null where none is stated. @example briefSpan("2025-11-03", "2032~") // "Nov 2025 – about 2032" */
export function briefSpan(from: string | null, until: string | null): string {
  if (from === null && until === null) return "no dates";
  if (until === null) return `since ${briefDate(from ?? "")}`;
  if (from === null) return `until ${briefDate(until)}`;
  const [first, last] = [briefDate(from), briefDate(until)];
  return first === last ? first : `${first} – ${last}`;
}
