/**
 * The promises that are part of a loop.
 * Decides which strands close rings: those between neighbours of a loop, in its direction.
 */

import type { Loop } from "@/lib/domain/obligations/loops";
import type { Strand } from "./types";

/** Strands that belong to the promise of some loop, of its kind and firmness. */
export function onlyLoops(strands: readonly Strand[], loops: readonly Loop[]): Strand[] {
  const steps = new Set(
    loops.flatMap(({ edges }) =>
      edges.map(({ from, to, counted: { row } }) =>
        [from.slug, to.slug, row.sumKind.slug, row.binding].join("\n"),
      ),
    ),
  );
  return strands.filter(({ payer, payee, kind, binding }) =>
    steps.has([payer.slug, payee.slug, kind.slug, binding ?? ""].join("\n")),
  );
}
