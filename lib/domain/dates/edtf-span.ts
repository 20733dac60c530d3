/**
 * Which days one parsed EDTF date may mean.
 * Decides precision, span and padding; refuses every form whose span would need a guess by answering null.
 */

import type { ParsedDate } from "edtf";
import { DATE_PAD_UNITS, type DatePrecision, UNIT_MONTHS } from "./date-tolerances";
import { addDays, addMonths, type Day, dayOf } from "./day";

type Single = Exclude<DatePrecision, "interval">;

/** The precision that each mask of X places leaves: 203X, 20XX, 2025-XX, 2025-10-XX, 2025-XX-XX. */
const MASK_PRECISION: Readonly<Record<number, Single>> = {
  8: "decade",
  12: "century",
  48: "year",
  192: "month",
  240: "year",
};
const PARTS_PRECISION: readonly Single[] = ["year", "month", "day"];

/**
 * First month and length of each season code. The four seasons are those of the north, where the industry reports from;
 * a winter begins in December of its year. Quarters and halves are the calendar's.
 */
const SEASONS: Readonly<Record<number, { firstMonth: number; months: number }>> = {
  21: { firstMonth: 3, months: 3 },
  22: { firstMonth: 6, months: 3 },
  23: { firstMonth: 9, months: 3 },
  24: { firstMonth: 12, months: 3 },
  33: { firstMonth: 1, months: 3 },
  34: { firstMonth: 4, months: 3 },
  35: { firstMonth: 7, months: 3 },
  36: { firstMonth: 10, months: 3 },
  40: { firstMonth: 1, months: 6 },
  41: { firstMonth: 7, months: 6 },
};

/** How precise a parsed date is; null for a form the record refuses. */
export function precisionOf({
  type,
  values,
  unspecified,
  approximate,
  uncertain,
}: ParsedDate): DatePrecision | null {
  if (isPartial(type, approximate) || isPartial(type, uncertain)) return null;
  if (unspecified !== undefined) return MASK_PRECISION[unspecified] ?? null;
  if (type === "Season") return SEASONS[values[1] ?? 0] ? "season" : null;
  return PARTS_PRECISION[values.length - 1] ?? null;
}

/** The mask of a mark on the whole of a season; dates say true for it. */
const WHOLE_SEASON = 63;

/** Whether a date carries a mark: the package says true, or a mask of the parts that have it. */
export function isMarked(mark: boolean | number | undefined): boolean {
  return mark === true || (typeof mark === "number" && mark !== 0);
}

/** A mark on some parts of a date only. */
function isPartial(type: string, mark: boolean | number | undefined): boolean {
  return typeof mark === "number" && mark !== 0 && !(type === "Season" && mark === WHOLE_SEASON);
}

/** First and last day of a parsed date. */
export function spanOf({ values }: ParsedDate, precision: DatePrecision): [Day, Day] {
  const [year = 1, second = 0, day = 1] = values;
  if (precision === "day") return [dayOf(year, second + 1, day), dayOf(year, second + 1, day)];
  const season = precision === "season" ? SEASONS[second] : undefined;
  const firstMonth = season ? season.firstMonth : precision === "month" ? second + 1 : 1;
  const first = dayOf(year, firstMonth, 1);
  const months = season ? season.months : unitMonths(precision);
  return [first, lastDayAfter(first, months)];
}

/** A span widened by one unit of its precision on either side, held inside years 1–9999. */
export function padOf([first, last]: [Day, Day], precision: DatePrecision): [Day, Day] {
  if (precision === "day") return [addDays(first, -DATE_PAD_UNITS), addDays(last, DATE_PAD_UNITS)];
  const months = DATE_PAD_UNITS * unitMonths(precision);
  const padded = lastDayAfter(addDays(last, 1), months);
  return [addMonths(first, -months), padded < last ? last : padded];
}

function lastDayAfter(first: Day, months: number): Day {
  const next = addMonths(first, months);
  return next > "9999-12-30" ? "9999-12-31" : addDays(next, -1);
}

function unitMonths(precision: DatePrecision): number {
  return precision === "day" || precision === "interval" ? 0 : UNIT_MONTHS[precision];
}
