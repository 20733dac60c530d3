/**
 * The table of tolerances of dates: how wide a date is when it is compared, and how far "about" widens it.
 * The only home of these numbers; the methodology page prints the words, the arithmetic of spans reads the figures.
 */

/** How precise a date is written. */
export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/** How dates are compared. */
export const DATE_TOLERANCE = {
  notation: "[first day, last day]",
  words:
    "A date is as wide as it is written: 2032 is any day of that year. Two dates agree when they share a day. “On”, “by”, “from” and “until” say different things and are not compared with one another.",
};

/** By how many of its own unit a date marked "~" (about) or "?" (uncertain) is widened on either side. */
export const DATE_PAD_UNITS = 1;

export const DATE_PAD = {
  notation: "one unit of its precision on either side",
  words:
    "A date marked “about” or “uncertain” may be one unit of its own precision off: about 2032 may be any day from 2031 to 2033, about October 2025 any day from September to November.",
};

/** One unit of each precision, in months; a day is a day. A season is a quarter of a year; half-years are padded by a quarter too. */
export const UNIT_MONTHS: Readonly<Record<Exclude<DatePrecision, "day" | "interval">, number>> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
