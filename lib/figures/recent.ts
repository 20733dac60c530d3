/**
 * What a month changed.
 * Decides which dates lie in the month that ends with a day; an imprecise date counts at the last day it may mean.
 */

import { addMonths, type Day } from "../domain/dates/day";
import { edtfDate } from "../domain/dates/edtf";

/** Whether a date may lie in the month that ends with a day. */
export function isThisMonth(edtf: string, on: Day): boolean {
  const { first, last } = edtfDate(edtf);
  return last > addMonths(on, -1) && first <= on;
}
