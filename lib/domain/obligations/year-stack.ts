/**
 * What is owed year by year, stacked by firmness: what is certain, what is only possible, and what no year can be given to.
 * Decides what is added over several payers: money that only passes through is not.
 */

import { addDecimals } from "../values/decimal";
import type { DecimalText } from "../values/value";
import type { Binding } from "../vocabulary/vocabulary";
import { type Band, minus, NOTHING } from "./band";
import { withoutPassedOn } from "./chains";
import type { Counted } from "./count";
import { ALL_RULES } from "./rules";
import type { SumContext } from "./sums";
import { FIRST_YEAR, LAST_YEAR, spreadOverYears } from "./years";

export type YearCell = {
  year: number;
  binding: Binding;
  certain: DecimalText;
  /** Beyond what is certain. */
  possible: DecimalText;
};

export type YearStack = {
  currency: string;
  /** Every year from the first to the last, for each firmness that has any. */
  cells: readonly YearCell[];
  /** Amounts that no year can be given to, by row. */
  undetermined: readonly { counted: Counted; band: Band }[];
};

/** One stack for each currency; the rows may be narrowed to one payer before. */
export function yearStacksOf(
  counted: readonly Counted[],
  { threads, rules = ALL_RULES }: SumContext,
): YearStack[] {
  const spread = spreadOverYears(withoutPassedOn(counted, { threads, rules }));
  const currencies = [...new Set(spread.map(({ counted: { row } }) => row.unit))].sort();
  return currencies.map((currency) => {
    const own = spread.filter(({ counted: { row } }) => row.unit === currency);
    const bindings = [...new Set(own.map(({ counted: { row } }) => row.binding))].sort();
    return {
      currency,
      cells: bindings.flatMap((binding) => cellsOf(own, binding)),
      undetermined: own.flatMap(({ counted: one, undetermined }) =>
        undetermined === null ? [] : [{ counted: one, band: undetermined }],
      ),
    };
  });
}

type Spread = ReturnType<typeof spreadOverYears>;

function cellsOf(spread: Spread, binding: Binding): YearCell[] {
  const shares = spread.flatMap(({ counted: { row }, shares: own }) => (row.binding === binding ? own : []));
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i).map((year) => {
    const { low, top } = shares
      .filter((share) => share.year === year)
      .reduce(
        (sum, { band }) => ({ low: addDecimals(sum.low, band.low), top: addDecimals(sum.top, band.top) }),
        { low: NOTHING.low, top: NOTHING.top },
      );
    return { year, binding, certain: low, possible: minus(top, low) };
  });
}
