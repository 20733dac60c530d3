import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { Counted } from "@/lib/domain/obligations/count";
import { type Counting, countUnder } from "@/lib/domain/obligations/counting";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { type Lump, lumpsOf } from "@/lib/domain/obligations/lumps/lump";
import { factsOf, type SideFacts } from "@/lib/figures/side-facts";
import { slugNumbers } from "@/lib/runtime/record-reads";
import { Prisma } from "../../generated/client";
import { readSides, type SideKey, type SideRow } from "./read-rows";

/**
 * Everything counted, side by side: all rows of one payer, payee, kind and measure are read, counted, lumped and let go.
 * Decides how many rows are read at a time, so that no more than those are ever in memory, and others are answered in between.
 */

/** One side of the ledger, counted: its sums without its rows. */
export type CountedSide = {
  key: string;
  side: SideKey;
  payer: string | null;
  payee: string | null;
  lumps: readonly Lump[];
  facts: SideFacts;
  /** The next day on which it comes to something else though nothing is saved. */
  turns: Day | null;
  /** The slugs of its deals, as numbers. */
  deals: Uint32Array;
};

export type Walk = {
  clocks: Clocks;
  counting: Counting;
  threads: DealThreads;
  /** What is counted at all; the rest is as if it were not on record. */
  within?: Prisma.Sql;
  /** Which of the counted rows are kept. */
  keep?: (one: Counted) => boolean;
};

/** A side may have more; then it is read alone. */
const ROWS_AT_A_TIME = 1_500;

/** Every one of these sides that has a row, counted. */
export async function* walkSides(
  sides: readonly (SideKey & { rows: number })[],
  walk: Walk,
): AsyncGenerator<CountedSide> {
  for (const batch of batchesOf(sides)) {
    const rows = await readSides(batch, { clocks: walk.clocks, within: walk.within ?? Prisma.sql`TRUE` });
    for (const own of bySide(rows).values()) yield countSide(own, walk);
  }
}

function* batchesOf<Sized extends { rows: number }>(sides: readonly Sized[]): Generator<Sized[]> {
  let batch: Sized[] = [];
  let rows = 0;
  for (const side of sides) {
    if (batch.length > 0 && rows + side.rows > ROWS_AT_A_TIME) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(side);
    rows += side.rows;
  }
  if (batch.length > 0) yield batch;
}

export function sideText({ payerId, payeeId, sumKindId, measure }: SideKey): string {
  return [payerId ?? "-", payeeId ?? "-", sumKindId, measure].join(" ");
}

function bySide(rows: readonly SideRow[]): Map<string, SideRow[]> {
  const sides = new Map<string, SideRow[]>();
  for (const row of rows) {
    const key = sideText(row.side);
    const own = sides.get(key);
    if (own) own.push(row);
    else sides.set(key, [row]);
  }
  return sides;
}

function countSide(rows: readonly SideRow[], { clocks, counting, threads, keep }: Walk): CountedSide {
  const [first] = rows;
  if (!first) throw new Error("A side without rows is none.");
  const counted = countUnder(
    rows.map(({ row }) => row),
    { threads, counting },
  );
  const kept = keep ? counted.filter(keep) : counted;
  return {
    key: sideText(first.side),
    side: first.side,
    payer: first.row.payer?.slug ?? null,
    payee: first.row.payee?.slug ?? null,
    lumps: lumpsOf(counted, keep ? { threads, keep } : { threads }),
    facts: factsOf(kept, clocks.on),
    turns: rows.flatMap(({ turns }) => turns ?? []).sort()[0] ?? null,
    deals: slugNumbers(rows.map(({ row }) => row.deal.slug)),
  };
}
