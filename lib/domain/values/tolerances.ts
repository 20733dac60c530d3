/**
 * The table of tolerances: how wide a value is when it is compared with another.
 * The only home of these numbers (those of dates stand in dates/date-tolerances.ts); the methodology page prints the words, the interval arithmetic reads the figures.
 */

import type { Qualifier } from "../vocabulary/vocabulary";
import type { DecimalText } from "./value";

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

/** How rates of money are compared. */
export const RATE_TOLERANCE = {
  notation: "x · periods a year",
  words:
    "A rate is compared with other rates, by what each comes to in a year. A rate and a total are never compared by machine: an editor rules, or they stand side by side.",
};
