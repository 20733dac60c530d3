/**
 * Deals that amend one another, taken together.
 * Decides which deals are of one chain of amendments, however long; knows nothing of their terms.
 */

export type Amendment = { deal: string; amends: string };

export type DealThreads = {
  /** One deal of the chain that stands for all of it; a deal that amends nothing stands for itself. */
  rootOf: (deal: string) => string;
};

/** The chains that amendments make. */
export function threadsOfDeals(amendments: readonly Amendment[]): DealThreads {
  const parents = new Map<string, string>();
  const rootOf = (deal: string): string => {
    let at = deal;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  for (const { deal, amends } of amendments) {
    const [a, b] = [rootOf(deal), rootOf(amends)].sort();
    if (a !== undefined && b !== undefined && a !== b) parents.set(b, a);
  }
  return { rootOf };
}
