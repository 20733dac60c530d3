/**
 * The sums that money going round is part of.
 * Decides by the promises of loops: a sum between the same two, of the same kind and firmness.
 */

import { unitOf } from "./count";
import type { Loop } from "./loops";
import type { LedgerSum } from "./sums";

/** Only sums in which a promise of some loop is counted. */
export function sumsInLoops(sums: readonly LedgerSum[], loops: readonly Loop[]): LedgerSum[] {
  const promised = new Set(
    loops.flatMap(({ edges }) => edges.map(({ counted: { row } }) => keyOf(row, row.sumKind))),
  );
  return sums.filter((sum) => promised.has(keyOf(sum, sum.kind)));
}

type Side = Pick<LedgerSum, "payer" | "payee" | "measure" | "unit" | "binding">;

function keyOf({ payer, payee, measure, unit, binding }: Side, kind: { slug: string }): string {
  return [payer?.slug ?? "", payee?.slug ?? "", kind.slug, measure, unitOf(unit), binding ?? ""].join("\n");
}
