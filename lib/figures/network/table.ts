/**
 * The network as a table: the same promises as the picture, and those it cannot draw with the reason.
 * Decides which rows there are and in which order; every line of the picture has exactly one.
 */

import type { LedgerSum } from "@/lib/domain/obligations/sums";
import type { NotDrawnKey } from "@/lib/domain/say/facts/network";
import type { Strand } from "./types";

export type NetworkRow = {
  sum: LedgerSum;
  /** null: it is a line of the picture. */
  notDrawn: NotDrawnKey | null;
};

/** More rows than these are in the ledger and the CSV alone. */
export const MOST_ROWS = 400;

/** What is drawn first, then what is not. `strands` are all that could be, `drawn` those that are. */
export function networkRows(
  sums: readonly LedgerSum[],
  { strands, drawn }: { strands: readonly Strand[]; drawn: readonly Strand[] },
): NetworkRow[] {
  const [possible, shown] = [new Set(strands.map(({ id }) => id)), new Set(drawn.map(({ id }) => id))];
  const rows = sums
    .filter(({ measure }) => measure === "money")
    .map((sum): NetworkRow => {
      const id = strandIdOf(sum);
      const notDrawn = shown.has(id) ? null : possible.has(id) ? "left_out" : notPossible(sum);
      return { sum, notDrawn };
    });
  return [...rows.filter((row) => row.notDrawn === null), ...rows.filter((row) => row.notDrawn !== null)];
}

function notPossible({ payer, payee }: LedgerSum): NotDrawnKey {
  if (payer === null || payee === null) return "nobody";
  return payer.slug === payee.slug ? "itself" : "not_on_record";
}

/** The id of the strand that a sum would be. */
export function strandIdOf({ payer, payee, kind, unit, binding }: LedgerSum): string {
  return [payer?.slug ?? "", payee?.slug ?? "", kind.slug, unit.toLowerCase(), binding ?? ""].join("/");
}
