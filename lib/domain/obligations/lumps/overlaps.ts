/**
 * Which lumps may count one amount twice.
 * Decides as sums do: two amounts between the same parties of one deal, or of deals that amend each other, where no label says that the
 * later comes on top. A property of pairs, so that it holds for any part of the lumps.
 */

import { compareText } from "../../text/compare-text";
import { groupBy, keptIn } from "../../text/maps";
import type { Counted } from "../count";
import type { DealThreads } from "../deal-threads";
import { isAdded } from "../label-roles";

type Options = { threads: DealThreads; keyOf: (one: Counted) => string };

/** For the key of each lump that overlaps any, the keys of those that it overlaps. */
export function overlapsOf(
  counted: readonly Counted[],
  { threads, keyOf }: Options,
): Map<string, Set<string>> {
  const live = counted.filter(({ counts }) => counts !== null);
  const chains = groupBy(live, ({ row: { payer, payee, sumKind, measure, deal } }) =>
    [payer?.slug ?? "", payee?.slug ?? "", sumKind.slug, measure, threads.rootOf(deal.slug)].join("\n"),
  );
  const found = new Map<string, Set<string>>();
  for (const chain of chains.values()) if (chain.length > 1) notePairs(chain, { found, keyOf });
  return found;
}

type Noting = { found: Map<string, Set<string>>; keyOf: Options["keyOf"] };

function notePairs(chain: readonly Counted[], { found, keyOf }: Noting): void {
  const sorted = chain.toSorted(
    (a, b) => compareText(a.row.dealStart ?? "", b.row.dealStart ?? "") || compareText(a.row.id, b.row.id),
  );
  const earlier = new Set<string>();
  for (const one of sorted) {
    const key = keyOf(one);
    const isApart = isAdded(one.row.term.label) || one.row.role === "part";
    if (!isApart) for (const other of earlier) note(found, key, other);
    earlier.add(key);
  }
}

function note(found: Noting["found"], a: string, b: string): void {
  keptIn(found, a, () => new Set()).add(b);
  keptIn(found, b, () => new Set()).add(a);
}
