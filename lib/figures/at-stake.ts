/**
 * Disputes by the money at stake.
 * Decides how much a dispute moves: from the lowest position to the highest; what is over by then moves nothing.
 */

import { type Band, highOf, minus } from "../domain/obligations/band";
import { bandWords } from "../domain/obligations/band-words";
import type { Counted } from "../domain/obligations/count";
import type { Obligation } from "../domain/obligations/obligation";
import { compareText } from "../domain/text/compare-text";
import { compareDecimals } from "../domain/values/decimal";

export type AtStake = { row: Obligation; stake: Band; words: string };

/** Disputed sums of money in one currency, the largest difference first. */
export function atStake(counted: readonly Counted[], currency: string): AtStake[] {
  return counted
    .map(({ row }) => row)
    .filter(
      ({ measure, standing, unit, phase }) =>
        measure === "money" && standing === "disputed" && unit === currency && phase !== "ended",
    )
    .flatMap((row) => (row.amount === null ? [] : [stakeOf(row, row.amount)]))
    .sort((a, b) => compareDecimals(b.stake.top, a.stake.top) || compareText(a.row.id, b.row.id));
}

function stakeOf(row: Obligation, amount: Band): AtStake {
  const apart = minus(amount.top, amount.low);
  const stake: Band = {
    low: apart,
    top: apart,
    open: highOf(amount) === null ? "at_least" : null,
    about: amount.about,
  };
  return { row, stake, words: bandWords(stake, row) };
}
