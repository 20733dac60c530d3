/**
 * The order of a list that two people changed.
 * Decides where entries stand after a merge; what they say is for the merge itself. Neither side is favoured: with the sides
 * exchanged the order is the same.
 */
import { compareText } from "../text/compare-text";

type Order = readonly string[];
export type Orders = { base: Order; mine: Order; theirs: Order };

export type MergedOrder = {
  /** Both moved entries about, and differently: someone must choose. */
  conflict: boolean;
  /** The keys in their merged order; `lead` is whose order holds where they conflict. */
  order: (lead: "mine" | "theirs") => string[];
};

/**
 * What both have stands in the order of the one who moved something. What one side alone has, because it put it in or the other
 * took it out, follows what it follows there; two such runs at one place stand in the order of their keys. `kept`: the
 * keys that are in the merged list at all.
 */
export function mergeOrder(orders: Orders, kept: ReadonlySet<string>): MergedOrder {
  const [mine, theirs] = [orders.mine, orders.theirs].map((list) => list.filter((key) => kept.has(key)));
  const sides = { mine: mine ?? [], theirs: theirs ?? [] };
  const shared = new Set(sides.mine.filter((key) => sides.theirs.includes(key)));
  const here = sides.mine.filter((key) => shared.has(key));
  const there = sides.theirs.filter((key) => shared.has(key));
  const before = orders.base.filter((key) => shared.has(key));
  const [iMoved, theyMoved] = [here, there].map(
    (list) =>
      !isSame(
        list.filter((key) => before.includes(key)),
        before,
      ),
  );
  const conflict = !isSame(here, there) && iMoved === theyMoved;
  const leads = (lead: "mine" | "theirs") => (iMoved === theyMoved ? lead : iMoved ? "mine" : "theirs");
  return {
    conflict,
    order: (lead) => withOwnRuns(leads(lead) === "mine" ? here : there, sides),
  };
}

type Sides = { mine: Order; theirs: Order };

/** The shared keys with what each side alone has behind the shared key that it follows there. */
function withOwnRuns(shared: Order, { mine, theirs }: Sides): string[] {
  const runs = [runsOf(mine, shared), runsOf(theirs, shared)];
  return [null, ...shared].flatMap((key) => {
    const own = runs
      .map((run) => run.get(key) ?? [])
      .toSorted(([a = ""], [b = ""]) => compareText(a, b))
      .flat();
    return key === null ? own : [key, ...own];
  });
}

/** What is not shared, by the shared key before it; null: at the beginning. */
function runsOf(list: Order, shared: Order): Map<string | null, string[]> {
  const runs = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const key of list) {
    if (shared.includes(key)) anchor = key;
    else runs.set(anchor, [...(runs.get(anchor) ?? []), key]);
  }
  return runs;
}

function isSame(a: Order, b: Order): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
