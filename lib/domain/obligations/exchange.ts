/**
 * Amounts of other currencies at a rate that a reader chose.
 * Decides only by rates it is handed, each with its day and its source; a currency without one stays as it is.
 */

import { type Band, scaleBand } from "./band";
import type { ExchangeRate, Obligation } from "./obligation";

/** The rows with their money in other currencies where a rate is given; the row says so. */
export function exchanged(rows: readonly Obligation[], rates: readonly ExchangeRate[]): Obligation[] {
  return rows.map((row) => {
    const rate = row.measure === "money" ? rates.find(({ from }) => from === row.unit) : undefined;
    return rate ? atRate(row, rate) : row;
  });
}

function atRate(row: Obligation, { from, to, rate, on, source }: ExchangeRate): Obligation {
  const scale = (band: Band | null) => band && { ...scaleBand(band, rate, "1"), about: true };
  return {
    ...row,
    unit: to,
    amount: scale(row.amount),
    perYear: scale(row.perYear),
    total: scale(row.total),
    why: { is: "converted", rate, from, to, on, source },
  };
}
