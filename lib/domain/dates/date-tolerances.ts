/**
 * The table of tolerances of dates: how wide a date is when it is compared, and how far "about" widens it.
 * The only home of these numbers, which the arithmetic of spans reads; what readers are told of them stands in say, in each language.
 */

/** How precise a date is written. */
export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/** By how many of its own unit a date marked "~" (about) or "?" (uncertain) is widened on either side. */
export const DATE_PAD_UNITS = 1;

/** One unit of each precision, in months; a day is a day. A season is a quarter of a year; half-years are padded by a quarter too. */
export const UNIT_MONTHS: Readonly<Record<Exclude<DatePrecision, "day" | "interval">, number>> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
