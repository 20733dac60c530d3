/**
 * The table of tolerances: how wide a value is when it is compared with another.
 * The only home of these numbers (those of dates stand in dates/date-tolerances.ts), which the interval arithmetic reads; what readers are
 * told of them stands in say, in each language.
 */

import type { Qualifier } from "../vocabulary/vocabulary";
import type { DecimalText } from "./value";

type Tolerance = {
  /** Half the width as a part of the amount: "0.025" is ±2.5 %. null where a qualifier opens one side instead. */
  relative: DecimalText | null;
};

/** What each qualifier makes of an amount. */
export const TOLERANCES: Readonly<Record<Qualifier, Tolerance>> = {
  exact: { relative: "0.025" },
  about: { relative: "0.1" },
  up_to: { relative: null },
  at_least: { relative: null },
  more_than: { relative: null },
};
