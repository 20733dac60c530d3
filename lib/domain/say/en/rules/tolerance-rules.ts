/**
 * How wide a value is when it is compared, as readers are told it.
 * Decides words only; the figures are those of values/tolerances.ts and dates/date-tolerances.ts, which these describe.
 */

import type { ToleranceKey, ToleranceRule } from "@/lib/domain/say/facts/rules";
import { QUALIFIERS } from "@/lib/domain/vocabulary/vocabulary";

export const TOLERANCE_RULES: Readonly<Record<ToleranceKey, ToleranceRule>> = {
  exact: {
    name: QUALIFIERS.exact,
    notation: "x ± 2.5 %",
    words: "A plain figure is taken as rounded: it agrees with anything within 2.5 percent.",
  },
  about: {
    name: QUALIFIERS.about,
    notation: "x ± 10 %",
    words: "“About” and its like agree with anything within 10 percent.",
  },
  up_to: {
    name: QUALIFIERS.up_to,
    notation: "(0, x]",
    words: "“Up to” agrees with any positive figure that is not larger.",
  },
  at_least: {
    name: QUALIFIERS.at_least,
    notation: "[x, ∞)",
    words: "“At least” agrees with that figure and any larger one.",
  },
  more_than: {
    name: QUALIFIERS.more_than,
    notation: "(x, ∞)",
    words:
      "“More than” agrees with any larger figure, so “more than 10” and “more than 13” do not contradict.",
  },
  rate: {
    name: "Money a month, a quarter or a year",
    notation: "x · periods a year",
    words:
      "A rate is compared with other rates, by what each comes to in a year. A rate and a total are never compared by machine: an editor rules, or they stand side by side.",
  },
  date: {
    name: "A date",
    notation: "[first day, last day]",
    words:
      "A date is as wide as it is written: 2032 is any day of that year. Two dates agree when they share a day. “On”, “by”, “from” and “until” say different things and are not compared with one another.",
  },
  pad: {
    name: "“About” a date",
    notation: "one unit of its precision on either side",
    words:
      "A date marked “about” or “uncertain” may be one unit of its own precision off: about 2032 may be any day from 2031 to 2033, about October 2025 any day from September to November.",
  },
};
