import type { Day } from "@/lib/domain/dates/day";
import type { Counted } from "@/lib/domain/obligations/count";
import { type Counting, countUnder } from "@/lib/domain/obligations/counting";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { type Lump, lumpsOf } from "@/lib/domain/obligations/lumps/lump";
import { type Stretch, stretchAround } from "@/lib/domain/terms/in-force";
import { factsOf, type SideFacts } from "@/lib/figures/side-facts";
import { slugNumbers } from "@/lib/runtime/record-reads";
import type { StoredSide } from "./read-sides";
import { rowOn, type SideKey, type StoredRow, standingOn } from "./stored-row";

/**
 * One side of the ledger, counted: all rows of one payer, payee, kind and measure are counted, lumped and let go.
 * Decides from when to when it comes to the same though nothing is saved.
 */

/** Its sums without its rows. */
export type CountedSide = Stretch & {
  key: string;
  side: SideKey;
  payer: string | null;
  payee: string | null;
  lumps: readonly Lump[];
  facts: SideFacts;
  /** The slugs of its deals, as numbers. */
  deals: Uint32Array;
};

export type Walk = {
  on: Day;
  counting: Counting;
  threads: DealThreads;
  /** Which of the counted rows are kept. */
  keep?: (one: Counted) => boolean;
};

export function sideText({ payerId, payeeId, sumKindId, measure }: SideKey): string {
  return [payerId ?? "-", payeeId ?? "-", sumKindId, measure].join(" ");
}

/** @param deals the slugs of its deals, where they are known */
export function countSide(stored: StoredSide, walk: Walk, deals?: Uint32Array): CountedSide {
  const { on, threads, counting, keep } = walk;
  const standing = standingOn(on);
  const days = stored.rows.map(({ time }) => standing(time));
  const rows = stored.rows.map((row) => rowOn(row, stored, standing(row.time)));
  const counted = countUnder(rows, { threads, counting });
  const kept = keep ? counted.filter(keep) : counted;
  return {
    key: sideText(stored.side),
    side: stored.side,
    payer: stored.payer?.slug ?? null,
    payee: stored.payee?.slug ?? null,
    lumps: lumpsOf(counted, keep ? { threads, keep } : { threads }),
    facts: factsOf(kept, on),
    ...stretchAround(
      days.flatMap(({ since, turns }) => [since, turns]),
      on,
    ),
    deals: deals ?? dealsOf(stored.rows),
  };
}

/** The slugs of the deals of these rows, as numbers. */
export function dealsOf(rows: readonly StoredRow[]): Uint32Array {
  return slugNumbers(rows.map(({ deal }) => deal.deal.slug));
}
