/**
 * The table of tolerances: how wide a value is when it is compared with another.
 * The only home of these numbers; the methodology page prints the words, the interval arithmetic reads the figures.
 */
import type { DecimalText } from "./value";
import type { Qualifier } from "./vocabulary";

/** How precise a date is written. */
export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

type Tolerance = {
  /** Half the width as a part of the amount: "0.025" is ±2.5 %. null where a qualifier opens one side instead. */
  relative: DecimalText | null;
  /** The interval in mathematicians' notation, for an amount x. */
  notation: string;
  /** Why, for readers. */
  words: string;
};

/** What each qualifier makes of an amount. */
export const TOLERANCES: Readonly<Record<Qualifier, Tolerance>> = {
  exact: {
    relative: "0.025",
    notation: "x ± 2.5 %",
    words: "A plain figure is taken as rounded: it agrees with anything within 2.5 percent.",
  },
  about: {
    relative: "0.1",
    notation: "x ± 10 %",
    words: "“About” and its like agree with anything within 10 percent.",
  },
  up_to: {
    relative: null,
    notation: "(0, x]",
    words: "“Up to” agrees with any positive figure that is not larger.",
  },
  at_least: {
    relative: null,
    notation: "[x, ∞)",
    words: "“At least” agrees with that figure and any larger one.",
  },
  more_than: {
    relative: null,
    notation: "(x, ∞)",
    words:
      "“More than” agrees with any larger figure, so “more than 10” and “more than 13” do not contradict.",
  },
};

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
