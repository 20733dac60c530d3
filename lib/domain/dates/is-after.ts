/**
 * Whether something dated lies wholly after a day.
 * Decides only what is certain: an imprecise date that may be that day or earlier is not after it.
 */
import type { Day } from "./day";
import { edtfDate } from "./edtf";

/** Whether every day that the date may mean comes after `day`. @example isAfter("2025-11", "2025-10-31") // true */
export function isAfter(edtf: string, day: Day): boolean {
  return edtfDate(edtf).earliest > day;
}
