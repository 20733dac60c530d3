/**
 * Disputes by the money at stake.
 * Decides how much a dispute moves: from the lowest position to the highest; what is over by then moves nothing.
 */

import { values } from "@/lib/domain/say/en/words/values";
import { type Band, highOf, widthOf } from "../domain/obligations/band";
import { bandWords } from "../domain/obligations/band-words";
import type { Counted } from "../domain/obligations/count";
import type { Obligation } from "../domain/obligations/obligation";
import type { Says } from "../domain/say/language";
import { compareText } from "../domain/text/compare-text";
import { compareDecimals } from "../domain/values/decimal";

export type Stake = { row: StakeRow; stake: Band };
/** The same in words. */
export type AtStake = Stake & { words: string };

/** What is told of a disputed row. */
export type StakeRow = Pick<
  Obligation,
  | "id"
  | "deal"
  | "term"
  | "payer"
  | "payee"
  | "partnership"
  | "standing"
  | "amount"
  | "unit"
  | "measure"
  | "period"
>;

/** More than these say nothing that the ledger does not say better. */
export const MOST_AT_STAKE = 10;

/** Disputed sums of money in one currency, the largest difference first. */
function stakesIn(counted: readonly Counted[], currency: string): Stake[] {
  return counted
    .map(({ row }) => row)
    .filter(
      ({ measure, standing, unit, phase }) =>
        measure === "money" && standing === "disputed" && unit === currency && phase !== "ended",
    )
    .flatMap((row) => (row.amount === null ? [] : [stakeOf(row, row.amount)]))
    .sort(largestFirst);
}

/** The largest of every currency, so many of each. */
export function stakesOf(counted: readonly Counted[]): Stake[] {
  return [...new Set(counted.map(({ row }) => row.unit))].flatMap((unit) =>
    stakesIn(counted, unit).slice(0, MOST_AT_STAKE),
  );
}

/** Those of one currency among what several have, the largest first, in the reader's language. */
export function largestStakes(
  stakes: readonly Stake[],
  currency: string,
  language: Says<"values"> = { values },
): AtStake[] {
  return stakes
    .filter(({ row }) => row.unit === currency)
    .sort(largestFirst)
    .slice(0, MOST_AT_STAKE)
    .map((one) => ({ ...one, words: bandWords(one.stake, one.row, language) }));
}

function largestFirst(a: Stake, b: Stake): number {
  return compareDecimals(b.stake.top, a.stake.top) || compareText(a.row.id, b.row.id);
}

function stakeOf(row: Obligation, amount: Band): Stake {
  const apart = widthOf(amount);
  const stake: Band = {
    low: apart,
    top: apart,
    open: highOf(amount) === null ? "at_least" : null,
    about: amount.about,
  };
  const { id, deal, term, payer, payee, partnership, standing, unit, measure, period } = row;
  return {
    row: { id, deal, term, payer, payee, partnership, standing, amount, unit, measure, period },
    stake,
  };
}
