/**
 * The order of a list that two people changed.
 * Decides where entries stand after a merge; what they say is for the merge itself.
 */

type Order = readonly string[];
export type Orders = { base: Order; mine: Order; theirs: Order };

/**
 * The keys in their merged order. An entry that one side took out is out unless `kept` holds it; an entry that one side
 * put in stands behind the one it stood behind there. `conflict`: both sides moved entries about, and differently.
 */
export function mergeOrder(
  { base, mine, theirs }: Orders,
  kept: ReadonlySet<string>,
): { order: string[]; conflict: boolean } {
  const common = base.filter((key) => mine.includes(key) && theirs.includes(key));
  const [here, there] = [only(mine, common), only(theirs, common)];
  const [iMoved, theyMoved] = [!isSame(here, common), !isSame(there, common)];
  const [leader, follower] = iMoved ? [mine, theirs] : [theirs, mine];
  const order = leader.filter((key) => kept.has(key));
  let previous = -1;
  for (const key of follower) {
    if (!kept.has(key)) continue;
    const place = order.indexOf(key);
    previous = place < 0 ? previous + 1 : place;
    if (place < 0) order.splice(previous, 0, key);
  }
  return { order, conflict: iMoved && theyMoved && !isSame(here, there) };
}

function only(list: Order, keys: Order): string[] {
  return list.filter((key) => keys.includes(key));
}

function isSame(a: Order, b: Order): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
