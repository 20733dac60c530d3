/**
 * The sums that money going round is part of.
 * Decides by the promises of loops: a sum between the same two, of the same kind and firmness.
 */

import type { Loop } from "./loops";
import type { LedgerSum } from "./sums";

/** Only sums in which a promise of some loop is counted. */
export function sumsInLoops(sums: readonly LedgerSum[], loops: readonly Loop[]): LedgerSum[] {
  const rows = new Set(loops.flatMap(({ edges }) => edges.map(({ counted }) => counted.row.id)));
  return sums.filter((sum) => sum.rows.some((id) => rows.has(id)));
}
