import type { Counted } from "@/lib/domain/obligations/count";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { keyOf } from "@/lib/domain/obligations/lumps/lump";
import { overlapsOf } from "@/lib/domain/obligations/lumps/overlaps";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import { groupBy } from "@/lib/domain/text/maps";

/**
 * Which lumps of a side overlap, from one turn to the next: told anew for the chains of amendments of which a row came to something else.
 */

/** Two lumps overlap from turn to turn. */
export type Overlapping = { key: string; other: string; begins: number; over: number };

/** What a chain counts, and which lumps overlap in it since when. */
type Chain = {
  counted: Map<number, Counted>;
  since: number;
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
};

export class WalkedOverlaps {
  readonly #threads: DealThreads;
  /** Of each row its chain; null: it is alone in it. */
  readonly #chainOf: readonly (Chain | null)[];
  readonly #turned = new Set<Chain>();
  readonly #found: Overlapping[] = [];

  constructor(rows: readonly Obligation[], threads: DealThreads) {
    this.#threads = threads;
    const chains = groupBy(rows.keys(), (at) => threads.rootOf(rows[at]?.deal.slug ?? ""));
    const chainOf = new Array<Chain | null>(rows.length).fill(null);
    for (const own of chains.values()) {
      const chain: Chain = { counted: new Map(), since: 0, pairs: new Map() };
      if (own.length > 1) for (const at of own) chainOf[at] = chain;
    }
    this.#chainOf = chainOf;
  }

  /** A row is counted otherwise from the next turn that is told. */
  note(at: number, counted: Counted): void {
    const chain = this.#chainOf[at];
    if (!chain) return;
    if (counted.counts === null && !chain.counted.has(at)) return;
    if (counted.counts === null) chain.counted.delete(at);
    else chain.counted.set(at, counted);
    this.#turned.add(chain);
  }

  turn(turns: number): void {
    for (const chain of this.#turned) {
      this.#close(chain, turns);
      chain.since = turns;
      chain.pairs = overlapsOf([...chain.counted.values()], { threads: this.#threads, keyOf });
    }
    this.#turned.clear();
  }

  /** All that overlapped, as it is after the last turn. */
  all(over: number): readonly Overlapping[] {
    for (const chain of new Set(this.#chainOf)) if (chain) this.#close(chain, over);
    return this.#found;
  }

  #close({ pairs, since }: Chain, over: number): void {
    if (since === over) return;
    for (const [key, others] of pairs)
      for (const other of others) this.#found.push({ key, other, begins: since, over });
  }
}
