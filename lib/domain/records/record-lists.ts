/**
 * What tells the entries of a record's lists apart, whatever record it is.
 * Decides the identity of entries; difference and merge both rest on it.
 */
import type { ListKeys } from "./diff";

/** Lists of objects by their place. Lists of plain texts (aliases, amends, cites, sources) are told apart by the texts. */
export const RECORD_LISTS: ListKeys = {
  parties: ["organization", "role"],
  terms: ["key"],
  "terms.claims": ["id"],
};

/** Objects that are one thing said: half of one value and half of another would be a third that nobody stated. */
const WHOLE_OBJECTS: ReadonlySet<string> = new Set(["terms.claims.value"]);

/** Whether the object at a place is changed as one thing. @example isWhole("terms.claims.value") // true */
export function isWhole(place: string): boolean {
  return WHOLE_OBJECTS.has(place);
}
