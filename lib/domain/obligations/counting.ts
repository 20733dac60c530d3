/**
 * Rows counted as a reader asked: under the rules that hold, at the rates that were chosen.
 * Decides the order: what a rule takes out of a row, then currencies, then what is counted once.
 */

import { type Counted, countObligations } from "./count";
import type { DealThreads } from "./deal-threads";
import { exchanged } from "./exchange";
import type { ExchangeRate, Obligation } from "./obligation";
import { ALL_RULES, type RuleSet } from "./rules";
import { perYearOf, totalOf } from "./span";

/** How a reader wants it counted. A chosen rate switches the rule off that keeps its currency apart. */
export type Counting = { rules: RuleSet; rates: readonly ExchangeRate[] };

/** Every rule holds, and currencies stay apart. */
export const USUAL: Counting = { rules: ALL_RULES, rates: [] };

/** Every row as it is shown under the rules, at the rates. */
export function rowsUnder(rows: readonly Obligation[], { rules, rates }: Counting): Obligation[] {
  const read = rules.derived_end ? rows : rows.map(withoutDerivedEnd);
  return exchanged(read, rates);
}

/** Every row with what is counted of it. */
export function countUnder(
  rows: readonly Obligation[],
  { threads, counting }: { threads: DealThreads; counting: Counting },
): Counted[] {
  return countObligations(rowsUnder(rows, counting), { threads, rules: counting.rules });
}

/** A row whose end is not known: nothing can be spread, and a rate has no sum. */
export function withoutEnd(row: Obligation): Obligation {
  const timed = { ...row, until: null, untilIs: null };
  const { amount, measure } = row;
  return {
    ...timed,
    perYear: amount !== null && measure === "money" ? perYearOf(amount, timed) : null,
    total: amount && totalOf(amount, timed),
  };
}

function withoutDerivedEnd(row: Obligation): Obligation {
  return row.untilIs === "derived" ? withoutEnd(row) : row;
}
